// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.delegation;

import dev.fresnel.core.AccessGrant;
import dev.fresnel.core.Cloud;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.path.Located;
import dev.fresnel.validation.rule.Findings;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;
import java.util.Optional;

/** Reports a delegation from one cloud to another. */
final class CloudMismatch implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
              "LH4022",
              "cloud-mismatch",
              Severity.ERROR,
              "Customer and managing tenant are in different clouds",
              "https://learn.microsoft.com/en-us/azure/lighthouse/concepts/cross-tenant-management-experience")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(LighthouseModel model, Findings findings) {
    Optional<Cloud> provider = model.circumstances().managingTenantCloud();
    Optional<Cloud> customer = model.customerCloud();
    if (provider.isEmpty() || customer.isEmpty() || provider.equals(customer)) {
      return;
    }
    for (Located<AccessGrant> grant : model.grants()) {
      findings.report(
          grant.path().property("managedByTenantId"),
          "Managing tenant "
              + grant.value().managedByTenantId()
              + " is in cloud "
              + provider.get()
              + " and the customer in "
              + customer.get()
              + ", and nothing is delegated across clouds; use a managing tenant in the cloud of"
              + " the customer");
    }
  }
}
