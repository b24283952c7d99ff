// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.delegation;

import dev.fresnel.core.CustomerSubscription;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.path.Located;
import dev.fresnel.validation.internal.inspection.DelegatedSubscriptions;
import dev.fresnel.validation.rule.Applicability;
import dev.fresnel.validation.rule.Findings;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;

/** Reports a delegated subscription in which the resource provider is not registered. */
final class ResourceProviderNotRegistered implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
              "LH4003",
              "resource-provider-not-registered",
              Severity.WARNING,
              "A delegated subscription is not registered for Microsoft.ManagedServices",
              "https://learn.microsoft.com/en-us/azure/lighthouse/how-to/onboard-management-group")
          .azureErrorCode("MissingSubscriptionRegistration")
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
    for (Located<CustomerSubscription> each : DelegatedSubscriptions.of(model)) {
      if (!each.value().resourceProviderRegistered().orElse(true)) {
        findings.report(
            each.path().property("resourceProviderRegistered"),
            "Subscription "
                + each.value().id()
                + " is delegated, but Microsoft.ManagedServices is not registered there; a template"
                + " deployment by an owner registers it, anything else needs it registered first: az"
                + " provider register --namespace Microsoft.ManagedServices");
      }
    }
  }
}
