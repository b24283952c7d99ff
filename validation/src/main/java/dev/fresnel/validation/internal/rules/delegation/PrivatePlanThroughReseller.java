// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.delegation;

import dev.fresnel.core.CustomerSubscription;
import dev.fresnel.core.CustomerTenant;
import dev.fresnel.core.Delegation;
import dev.fresnel.core.PlanVisibility;
import dev.fresnel.core.RegistrationAssignment;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.id.SubscriptionId;
import dev.fresnel.core.path.Located;
import dev.fresnel.core.text.Text;
import dev.fresnel.validation.internal.inspection.MarketplaceDelegation;
import dev.fresnel.validation.rule.Applicability;
import dev.fresnel.validation.rule.Findings;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;
import java.util.HashSet;
import java.util.Set;

/** Reports a private plan for a subscription of the Cloud Solution Provider programme. */
final class PrivatePlanThroughReseller implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
              "LH4010",
              "private-plan-through-reseller",
              Severity.ERROR,
              "A private plan is taken by a subscription bought through a reseller",
              "https://learn.microsoft.com/en-us/azure/lighthouse/concepts/cloud-solution-provider")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Applicability appliesTo() {
    return Applicability.CUSTOMER_SUBSCRIPTIONS;
  }

  @Override
  public void check(LighthouseModel model, Findings findings) {
    Set<SubscriptionId> resold = new HashSet<>();
    for (Located<CustomerTenant> customer : model.customers()) {
      for (CustomerSubscription each : customer.value().subscriptions()) {
        if (each.boughtThroughReseller().orElse(false) && !each.id().isUnresolved()) {
          resold.add(each.id());
        }
      }
    }
    if (resold.isEmpty()) {
      return;
    }
    for (MarketplaceDelegation each : MarketplaceDelegation.of(model)) {
      if (each.plan().visibility() == PlanVisibility.PRIVATE) {
        check(each, resold, findings);
      }
    }
  }

  private static void check(
      MarketplaceDelegation each, Set<SubscriptionId> resold, Findings findings) {
    for (Located<RegistrationAssignment> assignment :
        each.delegation().<RegistrationAssignment>each("assignments", Delegation::assignments)) {
      assignment
          .value()
          .scope()
          .subscription()
          .filter(resold::contains)
          .ifPresent(
              subscription ->
                  findings.report(
                      assignment.path().property("scope"),
                      "Subscription "
                          + subscription
                          + " was bought through a reseller, for which private plan "
                          + Text.quote(each.plan().id().value())
                          + " cannot be taken; onboard it by template"));
    }
  }
}
