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

/** Reports a delegated subscription whose locks do not stop the provider. */
final class LocksDoNotBind implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
              "LH4025",
              "locks-do-not-bind",
              Severity.INFO,
              "Resource locks do not bind users of the managing tenant",
              "https://learn.microsoft.com/en-us/azure/lighthouse/concepts/cross-tenant-management-experience")
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
      if (each.value().hasResourceLocks().orElse(false)) {
        findings.report(
            each.path().property("hasResourceLocks"),
            "Subscription "
                + each.value().id()
                + " has resource locks, which do not stop users of a managing tenant; tell the"
                + " customer, and give roles that cannot delete what is locked");
      }
    }
  }
}
