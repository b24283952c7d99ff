// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.lifecycle;

import dev.fresnel.core.CustomerSubscription;
import dev.fresnel.core.CustomerTenant;
import dev.fresnel.core.Delegation;
import dev.fresnel.core.Offer;
import dev.fresnel.core.Plan;
import dev.fresnel.core.PlanAvailability;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.SubscriptionScope;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.id.TenantId;
import dev.fresnel.core.path.ModelPath;
import dev.fresnel.core.text.Text;
import dev.fresnel.validation.Validator;
import dev.fresnel.validation.internal.LifecycleFindings;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Why a customer cannot take a plan: what the rules say of a delegation by it. */
final class PlanObstacles {

  /** Outside of the audience; through a reseller; the deployer lacks permissions. */
  private static final Set<String> RULES = Set.of("LH4009", "LH4010", "LH4020");

  private PlanObstacles() {}

  static List<Finding> of(
      Validator validator, Offer live, Plan plan, CustomerSubscription subscription) {
    List<Finding> obstacles = new ArrayList<>();
    if (plan.availability() == PlanAvailability.STOPPED) {
      obstacles.add(
          LifecycleFindings.PLAN_NOT_OFFERED.finding(
              ModelPath.root(),
              "Plan "
                  + Text.quote(plan.id().value())
                  + " is no longer on sale, so that nobody can take it anew; take a plan that is on"
                  + " sale"));
    }
    CustomerTenant customer =
        CustomerTenant.of(
                subscription
                    .homeTenantId()
                    .orElseGet(() -> TenantId.asWritten("[tenant().tenantId]")))
            .withSubscriptions(subscription)
            .withDelegations(
                Delegation.of(
                    RegistrationDefinition.of(live, plan),
                    new SubscriptionScope(subscription.id())));
    validator
        .withCircumstances(validator.circumstances().withLiveOffers(live))
        .validate(customer)
        .errors()
        .stream()
        .filter(each -> RULES.contains(each.ruleId().value()))
        .forEach(obstacles::add);
    return List.copyOf(obstacles);
  }
}
