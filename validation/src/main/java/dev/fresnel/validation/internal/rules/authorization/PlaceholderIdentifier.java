// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.authorization;

import dev.fresnel.core.AccessGrant;
import dev.fresnel.core.Principal;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.path.Located;
import dev.fresnel.validation.internal.inspection.Principals;
import dev.fresnel.validation.internal.inspection.Words;
import dev.fresnel.validation.rule.Findings;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;

/** Reports the GUID of zeros, which templates carry in places to be filled in. */
final class PlaceholderIdentifier implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
              "LH2012",
              "placeholder-identifier",
              Severity.ERROR,
              "A tenant or principal is the GUID of zeros",
              "https://learn.microsoft.com/en-us/azure/lighthouse/how-to/onboard-customer")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(LighthouseModel model, Findings findings) {
    for (Located<AccessGrant> grant : model.grants()) {
      if (grant.value().managedByTenantId().isZero()) {
        findings.report(
            grant.path().property("managedByTenantId"),
            "Managing tenant "
                + grant.value().managedByTenantId()
                + " is a placeholder that no tenant has; name the tenant of the service provider");
      }
    }
    for (Located<Principal> principal : Principals.all(model, each -> each.id().isZero())) {
      findings.report(
          principal.path().property("id"),
          Words.principal(principal.value())
              + " is a placeholder that no object of the managing tenant has; put the object id in"
              + " its place");
    }
  }
}
