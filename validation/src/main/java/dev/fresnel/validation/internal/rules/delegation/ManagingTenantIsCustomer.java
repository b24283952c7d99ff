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
import java.util.Optional;

/** Reports a grant to the tenant that is itself the customer. */
final class ManagingTenantIsCustomer implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
              "LH4001",
              "managing-tenant-is-customer",
              Severity.ERROR,
              "The managing tenant is the tenant of the customer",
              "https://github.com/MicrosoftDocs/azure-docs/issues/35016")
          .azureErrorCode("InvalidRegistrationDefinitionCreateRequest")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(LighthouseModel model, Findings findings) {
    Optional<TenantId> customer = model.customerTenantId().filter(TenantId::isWellFormed);
    for (Located<AccessGrant> grant : model.grants()) {
      TenantId managingTenant = grant.value().managedByTenantId();
      if (isOfDeployment(managingTenant) || customer.filter(managingTenant::equals).isPresent()) {
        findings.report(
            grant.path().property("managedByTenantId"),
            "Managing tenant "
                + managingTenant
                + " is the tenant of the customer; name the tenant of the service provider");
      }
    }
  }

  /** Whoever the customer is: the tenant that is deployed to is his. */
  private static boolean isOfDeployment(TenantId managingTenant) {
    return managingTenant.isUnresolved()
        && (managingTenant.value().equalsIgnoreCase("[subscription().tenantId]")
            || managingTenant.value().equalsIgnoreCase("[tenant().tenantId]"));
  }
}
