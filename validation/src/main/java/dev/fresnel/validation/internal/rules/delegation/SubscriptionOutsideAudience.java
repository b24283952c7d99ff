// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.delegation;

import dev.fresnel.core.Delegation;
import dev.fresnel.core.Plan;
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
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Reports a subscription that holds a private plan without being listed in its audience. */
final class SubscriptionOutsideAudience implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
              "LH4009",
              "subscription-outside-audience",
              Severity.ERROR,
              "A private plan is taken by a subscription outside its audience",
              "https://learn.microsoft.com/en-us/azure/lighthouse/concepts/managed-services-offers")
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
    List<MarketplaceDelegation> delegations = MarketplaceDelegation.of(model);
    if (delegations.isEmpty()) {
      return;
    }
    IdentityHashMap<Plan, Audience> audiences = new IdentityHashMap<>();
    for (MarketplaceDelegation each : delegations) {
      if (each.plan().visibility() == PlanVisibility.PRIVATE) {
        Audience audience =
            audiences.computeIfAbsent(each.plan(), plan -> Audience.of(plan.privateAudience()));
        if (audience.isKnown()) {
          check(each, audience.subscriptions(), findings);
        }
      }
    }
  }

  /** The audience of a plan; known if it is known of every subscription in it which one it is. */
  private record Audience(Set<SubscriptionId> subscriptions, boolean isKnown) {

    static Audience of(List<SubscriptionId> subscriptions) {
      return new Audience(
          new HashSet<>(subscriptions),
          subscriptions.stream().noneMatch(SubscriptionId::isUnresolved));
    }
  }

  private static void check(
      MarketplaceDelegation each, Set<SubscriptionId> audience, Findings findings) {
    for (Located<RegistrationAssignment> assignment :
        each.delegation().<RegistrationAssignment>each("assignments", Delegation::assignments)) {
      assignment
          .value()
          .scope()
          .subscription()
          .filter(id -> !id.isUnresolved() && !audience.contains(id))
          .ifPresent(
              subscription ->
                  findings.report(
                      assignment.path().property("scope"),
                      "Subscription "
                          + subscription
                          + " is not in the audience of private plan "
                          + Text.quote(each.plan().id().value())
                          + " ("
                          + audience.size()
                          + " subscriptions); add it to the audience, or take another plan"));
    }
  }
}
