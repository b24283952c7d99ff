// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.delegation;

import dev.fresnel.core.ResourceGroupScope;
import dev.fresnel.core.SubscriptionScope;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.id.SubscriptionId;
import dev.fresnel.validation.internal.inspection.AssignedScope;
import dev.fresnel.validation.internal.inspection.ComparedValue;
import dev.fresnel.validation.rule.Applicability;
import dev.fresnel.validation.rule.Findings;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reports a resource group delegated beside its own subscription, on which sources contradict each
 * other.
 */
final class NestedScopes implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
              "LH4008",
              "nested-scopes",
              Severity.WARNING,
              "A subscription and a resource group in it are both delegated",
              "https://github.com/MicrosoftDocs/azure-docs/issues/36763")
          .azureErrorCode("MultipleRegistrationAssignmentsNotAllowed")
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
    List<AssignedScope> scopes = AssignedScope.of(model);
    Map<NestedScopeKey, AssignedScope> whole = new HashMap<>();
    for (AssignedScope each : scopes) {
      if (each.scope() instanceof SubscriptionScope && each.subscription().isPresent()) {
        whole.putIfAbsent(
            new NestedScopeKey(each.managingTenant(), each.subscription().get()), each);
      }
    }
    for (AssignedScope each : scopes) {
      if (each.scope() instanceof ResourceGroupScope group && each.subscription().isPresent()) {
        AssignedScope outer =
            whole.get(new NestedScopeKey(each.managingTenant(), each.subscription().get()));
        if (outer != null) {
          findings.report(
              each.assignment(),
              "Resource group "
                  + group.resourceId()
                  + " lies in the subscription that "
                  + outer.assignment().path()
                  + " delegates to the same managing tenant; Azure has refused that and has also been"
                  + " seen to take it: delegate one of the two, or try it first");
        }
      }
    }
  }

  private record NestedScopeKey(ComparedValue managingTenant, SubscriptionId subscription) {}
}
