// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.offer;

import dev.fresnel.core.Manifest;
import dev.fresnel.core.Plan;
import dev.fresnel.core.PlanVisibility;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.id.RoleDefinitionId;
import dev.fresnel.core.internal.wording.DisplayNames;
import dev.fresnel.core.path.Located;
import dev.fresnel.core.role.RoleCatalog;
import dev.fresnel.core.role.RoleDefinition;
import dev.fresnel.core.role.Roles;
import dev.fresnel.core.text.Text;
import dev.fresnel.validation.internal.inspection.MarketplaceSources;
import dev.fresnel.validation.rule.Applicability;
import dev.fresnel.validation.rule.Findings;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reports a public plan that asks every customer for more than read access by the same principals.
 */
final class PublicPlanWithWriteAccess implements Rule {

  private static final RuleInfo INFO =
      MarketplaceSources.info(
          "LH1026",
          "public-plan-with-write-access",
          Severity.INFO,
          "Whoever takes a public plan gives the same principals more than read access",
          MarketplaceSources.PUBLISHING);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Applicability appliesTo() {
    return Applicability.OFFERS;
  }

  @Override
  public void check(LighthouseModel model, Findings findings) {
    for (Located<Plan> plan : model.plans()) {
      if (plan.value().visibility() == PlanVisibility.PUBLIC) {
        Manifest manifest = plan.value().manifest();
        Set<RoleDefinitionId> roles = new LinkedHashSet<>();
        manifest.roleGrants().forEach(each -> roles.add(each.roleDefinitionId()));
        roles.removeIf(role -> !isMoreThanReading(role, model.roles()));
        if (!roles.isEmpty()) {
          findings.report(plan, message(plan.value(), roles, model.roles()));
        }
      }
    }
  }

  private static boolean isMoreThanReading(RoleDefinitionId id, RoleCatalog roles) {
    return !id.equals(Roles.MANAGED_SERVICES_REGISTRATION_ASSIGNMENT_DELETE_ROLE)
        && roles.find(id).map(RoleDefinition::permissions).orElse(List.of()).stream()
            .flatMap(permission -> permission.actions().stream())
            .anyMatch(action -> !action.toLowerCase(Locale.ROOT).endsWith("/read"));
  }

  private static String message(Plan plan, Set<RoleDefinitionId> roles, RoleCatalog catalog) {
    RoleDefinitionId first = roles.iterator().next();
    return "Every customer who takes public plan "
        + Text.quote(plan.id().value())
        + " gives the same principals role "
        + DisplayNames.role(catalog, first)
        + (roles.size() > 1 ? " and " + (roles.size() - 1) + " more that go beyond reading" : "")
        + "; to give each customer groups of his own, make a private plan for each, and keep public"
        + " plans to what they need";
  }
}
