// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.change;

import dev.fresnel.core.DefinitionChange;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.path.Located;
import dev.fresnel.core.text.Text;
import dev.fresnel.validation.internal.inspection.DefinitionIdentity;
import dev.fresnel.validation.internal.inspection.MarketplaceSources;
import dev.fresnel.validation.rule.Applicability;
import dev.fresnel.validation.rule.Findings;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;

/**
 * Reports a definition for another managing tenant that keeps the name, from which its id may be
 * made.
 */
final class TenantChangedUnderOneName implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
              "LH6015",
              "tenant-changed-under-one-name",
              Severity.WARNING,
              "Another managing tenant under the same name",
              MarketplaceSources.UPDATING_DELEGATION)
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
      if (DefinitionIdentity.of(change.value()) == DefinitionIdentity.SAME_NAME
          && DefinitionIdentity.changesTenant(change.value())) {
        findings.report(
            change.path().property("next").property("name"),
            "The managing tenant changes from "
                + change.value().live().managedByTenantId()
                + " to "
                + change.value().next().managedByTenantId()
                + " while the name stays "
                + Text.quote(change.value().next().name())
                + "; templates make the id of a definition from its name, and Azure refuses another"
                + " tenant under the same id, so give it another name");
      }
    }
  }
}
