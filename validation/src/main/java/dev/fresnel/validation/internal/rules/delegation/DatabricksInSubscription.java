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

/** Reports a delegated subscription whose Databricks workspaces the provider cannot open. */
final class DatabricksInSubscription implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
              "LH4024",
              "databricks-in-subscription",
              Severity.WARNING,
              "A delegated subscription holds Azure Databricks workspaces",
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
      if (each.value().usesAzureDatabricks().orElse(false)) {
        findings.report(
            each.path().property("usesAzureDatabricks"),
            "Subscription "
                + each.value().id()
                + " holds Azure Databricks workspaces, which users of a managing tenant cannot open;"
                + " agree with the customer who works in them");
      }
    }
  }
}
