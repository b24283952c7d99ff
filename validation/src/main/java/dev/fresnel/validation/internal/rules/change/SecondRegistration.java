// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.change;

import dev.fresnel.core.DefinitionChange;
import dev.fresnel.core.RegistrationDefinition;
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

/** Reports a definition that would be deployed beside the one that it was to replace. */
final class SecondRegistration implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
              "LH6016",
              "second-registration",
              Severity.WARNING,
              "A second registration is made in place of an update",
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
      if (!DefinitionIdentity.keepsTenant(change.value())) {
        continue;
      }
      RegistrationDefinition live = change.value().live();
      Located<RegistrationDefinition> next = change.property("next", DefinitionChange::next);
      DefinitionIdentity identity = DefinitionIdentity.of(change.value());
      if (identity == DefinitionIdentity.OTHER_NAME) {
        findings.report(
            next.path().property("name"),
            "The name changes from "
                + Text.quote(live.name())
                + " to "
                + Text.quote(next.value().name())
                + "; templates make the id of a definition from its name, so this makes a second"
                + " registration and the first one stays in force. Keep the name, or have the"
                + " customer remove the first one");
      } else if (identity == DefinitionIdentity.OTHER) {
        findings.report(
            next.path().property("id"),
            "The id changes from "
                + live.id().orElseThrow()
                + " to "
                + next.value().id().orElseThrow()
                + ", so this makes a second registration and the first one stays in force. Keep the"
                + " id, or have the customer remove the first one");
      }
    }
  }
}
