// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.delegation;

import dev.fresnel.core.Authorization;
import dev.fresnel.core.Delegation;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.id.PrincipalId;
import dev.fresnel.core.id.RoleDefinitionId;
import dev.fresnel.core.id.SubscriptionId;
import dev.fresnel.core.path.Located;
import dev.fresnel.validation.internal.inspection.AssignedScope;
import dev.fresnel.validation.internal.inspection.Words;
import dev.fresnel.validation.rule.Applicability;
import dev.fresnel.validation.rule.Findings;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Reports access that two delegations give, since removing one of them takes the access of both.
 */
final class SharedAuthorization implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
              "LH4007",
              "shared-authorization",
              Severity.WARNING,
              "Two delegations of a subscription give a principal the same role",
              "https://learn.microsoft.com/en-us/azure/lighthouse/how-to/remove-delegation")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Applicability appliesTo() {
    return AssignedScope.SEVERAL;
  }

  @Override
  public void check(LighthouseModel model, Findings findings) {
    Map<Key, Located<Delegation>> first = new HashMap<>();
    for (Located<Delegation> delegation : model.delegations()) {
      Set<SubscriptionId> subscriptions = subscriptions(delegation.value());
      Located<RegistrationDefinition> definition =
          delegation.property("definition", Delegation::definition);
      for (Located<Authorization> each : LighthouseModel.authorizationsOf(definition)) {
        check(model, each, subscriptions, delegation, first, findings);
      }
    }
  }

  private static void check(
      LighthouseModel model,
      Located<Authorization> each,
      Set<SubscriptionId> subscriptions,
      Located<Delegation> delegation,
      Map<Key, Located<Delegation>> first,
      Findings findings) {
    PrincipalId principal = each.value().principal().id();
    RoleDefinitionId role = each.value().roleDefinitionId();
    boolean reported = principal.isUnresolved() || role.isUnresolved();
    for (SubscriptionId subscription : subscriptions) {
      Located<Delegation> earlier =
          first.putIfAbsent(new Key(subscription, principal, role), delegation);
      if (earlier != null && !earlier.path().equals(delegation.path()) && !reported) {
        reported = true;
        findings.report(
            each,
            Words.principal(each.value().principal())
                + " has role "
                + Words.role(model.roles(), role)
                + " in subscription "
                + subscription
                + " by "
                + earlier.path()
                + " already; removing one of the two delegations takes the access of both, so give"
                + " each offer groups of its own");
      }
    }
  }

  private static Set<SubscriptionId> subscriptions(Delegation delegation) {
    Set<SubscriptionId> subscriptions = new LinkedHashSet<>();
    delegation
        .assignments()
        .forEach(assignment -> assignment.scope().subscription().ifPresent(subscriptions::add));
    return subscriptions;
  }

  private record Key(SubscriptionId subscription, PrincipalId principal, RoleDefinitionId role) {}
}
