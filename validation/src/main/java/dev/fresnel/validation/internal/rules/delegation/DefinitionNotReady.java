// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.delegation;

import dev.fresnel.core.Delegation;
import dev.fresnel.core.ProvisioningState;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.internal.wording.DisplayNames;
import dev.fresnel.core.path.Located;
import dev.fresnel.validation.rule.Applicability;
import dev.fresnel.validation.rule.Findings;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;

/** Reports an assignment of a definition that the resource provider has not finished. */
final class DefinitionNotReady implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
              "LH4014",
              "definition-not-ready",
              Severity.ERROR,
              "A definition is assigned before it has succeeded",
              "https://learn.microsoft.com/en-us/azure/lighthouse/concepts/architecture")
          .azureErrorCode("InvalidRegistrationAssignmentCreateRequest")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Applicability appliesTo() {
    return Applicability.DELEGATIONS;
  }

  @Override
  public void check(LighthouseModel model, Findings findings) {
    for (Located<Delegation> each : model.delegations()) {
      each.value()
          .provisioningState()
          .filter(state -> state != ProvisioningState.SUCCEEDED)
          .filter(state -> !each.value().assignments().isEmpty())
          .ifPresent(
              state ->
                  findings.report(
                      each.path().property("provisioningState"),
                      "Definition "
                          + DisplayNames.definition(each.value().definition())
                          + " is in state "
                          + state.text()
                          + " and cannot be assigned; wait until it has succeeded"));
    }
  }
}
