// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.authorization;

import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.path.Located;
import dev.fresnel.validation.rule.Findings;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;

/** Reports a registration definition without authorizations, which gives nobody access. */
final class DefinitionGrantsNothing implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
              "LH2022",
              "definition-grants-nothing",
              Severity.WARNING,
              "A registration definition has no authorization at all",
              "https://learn.microsoft.com/en-us/azure/lighthouse/how-to/onboard-customer")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(LighthouseModel model, Findings findings) {
    for (Located<RegistrationDefinition> definition : model.definitions()) {
      if (definition.value().roleGrants().isEmpty()) {
        findings.report(
            definition.path().property("authorizations"),
            "There is no authorization, so the definition gives nobody access; add at least one,"
                + " such as Reader for a group");
      }
    }
  }
}
