// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.change;

import dev.fresnel.core.DefinitionChange;
import dev.fresnel.core.Principal;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.RoleGrant;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.id.PrincipalId;
import dev.fresnel.core.internal.wording.DisplayNames;
import dev.fresnel.core.internal.wording.Quantities;
import dev.fresnel.core.path.Located;
import dev.fresnel.core.text.Text;
import dev.fresnel.validation.internal.inspection.DefinitionIdentity;
import dev.fresnel.validation.internal.inspection.KnownValues;
import dev.fresnel.validation.internal.inspection.MarketplaceSources;
import dev.fresnel.validation.rule.Applicability;
import dev.fresnel.validation.rule.Findings;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reports principals that two registrations would have at once, under two names. */
final class PrincipalsInBothRegistrations implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
              "LH6017",
              "principals-in-both-registrations",
              Severity.WARNING,
              "A new registration has principals of the one still in force",
              MarketplaceSources.UPDATING_DELEGATION)
          .build();

  private static final int SHOWN = 3;

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
      Located<RegistrationDefinition> next = change.property("next", DefinitionChange::next);
      RegistrationDefinition live = change.value().live();
      DefinitionIdentity identity = DefinitionIdentity.of(change.value());
      if ((identity == DefinitionIdentity.OTHER || identity == DefinitionIdentity.OTHER_NAME)
          && DefinitionIdentity.changesName(change.value())) {
        Map<PrincipalId, Principal> both = principals(next.value());
        both.keySet().retainAll(principals(live).keySet());
        if (!both.isEmpty()) {
          findings.report(next, message(live, next.value(), both));
        }
      }
    }
  }

  private static Map<PrincipalId, Principal> principals(RegistrationDefinition definition) {
    Map<PrincipalId, Principal> principals = new LinkedHashMap<>();
    for (RoleGrant each : definition.roleGrants()) {
      PrincipalId id = each.principal().id();
      if (KnownValues.isKnown(id)) {
        principals.putIfAbsent(id, each.principal());
      }
    }
    return principals;
  }

  private static String message(
      RegistrationDefinition live, RegistrationDefinition next, Map<PrincipalId, Principal> both) {
    return Quantities.firstOf(both.values(), SHOWN, DisplayNames::principal)
        + (both.size() > 1 ? " are" : " is")
        + " in "
        + Text.quote(live.name())
        + " and in "
        + Text.quote(next.name())
        + "; under two names with the same principals users may lose all access, so remove the old"
        + " delegation first, or keep its name";
  }
}
