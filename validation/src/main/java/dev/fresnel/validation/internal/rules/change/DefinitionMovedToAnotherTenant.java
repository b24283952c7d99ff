// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.change;

import dev.fresnel.core.DefinitionChange;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.path.Located;
import dev.fresnel.validation.internal.inspection.DefinitionIdentity;
import dev.fresnel.validation.internal.inspection.MarketplaceSources;
import dev.fresnel.validation.rule.Applicability;
import dev.fresnel.validation.rule.Findings;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;

/** Reports a definition that would name another managing tenant under the same id. */
final class DefinitionMovedToAnotherTenant implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
              "LH6014",
              "definition-moved-to-another-tenant",
              Severity.ERROR,
              "A registration definition changes its managing tenant",
              MarketplaceSources.UPDATING_DELEGATION)
          .azureErrorCode("RegistrationDefinitionInvalidUpdate")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Applicability appliesTo() {
    return Applicability.DEFINITION_CHANGES;
  }

  @Override
  public void check(LighthouseModel model, Findings findings) {
    for (Located<DefinitionChange> change : model.definitionChanges()) {
      if (DefinitionIdentity.of(change.value()) == DefinitionIdentity.SAME
          && DefinitionIdentity.changesTenant(change.value())) {
        findings.report(
            change.path().property("next").property("managedByTenantId"),
            "The managing tenant changes from "
                + change.value().live().managedByTenantId()
                + " to "
                + change.value().next().managedByTenantId()
                + " under the same id, which Azure refuses; deploy under another name and id, and"
                + " remove the old delegation");
      }
    }
  }
}
