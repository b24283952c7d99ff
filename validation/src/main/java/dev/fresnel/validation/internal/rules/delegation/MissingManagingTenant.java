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

/** Reports a managing tenant that was looked up and does not exist. */
final class MissingManagingTenant implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
              "LH4015",
              "missing-managing-tenant",
              Severity.ERROR,
              "The managing tenant does not exist",
              "https://learn.microsoft.com/en-us/azure/lighthouse/how-to/onboard-customer")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(LighthouseModel model, Findings findings) {
    for (Located<AccessGrant> grant : model.grants()) {
      TenantId tenant = grant.value().managedByTenantId();
      if (!tenant.isUnresolved() && model.circumstances().missingTenants().contains(tenant)) {
        findings.report(
            grant.path().property("managedByTenantId"),
            "Managing tenant "
                + tenant
                + " does not exist; name the tenant id that the provider's portal shows");
      }
    }
  }
}
