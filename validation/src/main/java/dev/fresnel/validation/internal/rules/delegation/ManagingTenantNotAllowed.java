// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.delegation;

import dev.fresnel.core.AccessGrant;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.id.TenantId;
import dev.fresnel.core.path.Located;
import dev.fresnel.validation.rule.Findings;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;
import java.util.HashSet;
import java.util.Set;

/** Reports a managing tenant outside those that a policy of the customer allows. */
final class ManagingTenantNotAllowed implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
              "LH4021",
              "managing-tenant-not-allowed",
              Severity.ERROR,
              "A policy of the customer does not allow the managing tenant",
              "https://learn.microsoft.com/en-us/azure/lighthouse/how-to/view-manage-service-providers")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(LighthouseModel model, Findings findings) {
    if (model.circumstances().allowedManagingTenants().isEmpty()) {
      return;
    }
    Set<TenantId> allowed = new HashSet<>(model.circumstances().allowedManagingTenants().get());
    if (allowed.stream().anyMatch(TenantId::isUnresolved)) {
      return;
    }
    for (Located<AccessGrant> grant : model.grants()) {
      TenantId tenant = grant.value().managedByTenantId();
      if (tenant.isWellFormed() && !allowed.contains(tenant)) {
        findings.report(
            grant.path().property("managedByTenantId"),
            "Managing tenant "
                + tenant
                + " is not among the "
                + allowed.size()
                + " that a policy of the customer allows; ask the customer to add it to the policy");
      }
    }
  }
}
