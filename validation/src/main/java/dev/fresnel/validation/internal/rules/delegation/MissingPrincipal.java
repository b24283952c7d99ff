// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.delegation;

import dev.fresnel.core.Principal;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.id.PrincipalId;
import dev.fresnel.core.internal.wording.DisplayNames;
import dev.fresnel.core.path.Located;
import dev.fresnel.validation.internal.inspection.Principals;
import dev.fresnel.validation.rule.Findings;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;
import java.util.Set;

/** Reports a principal that was looked up in the managing tenant and is not there. */
final class MissingPrincipal implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
              "LH4016",
              "missing-principal",
              Severity.ERROR,
              "A principal does not exist in the managing tenant",
              "https://learn.microsoft.com/en-us/azure/lighthouse/how-to/onboard-customer")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(LighthouseModel model, Findings findings) {
    Set<PrincipalId> missing = model.circumstances().missingPrincipals();
    if (missing.isEmpty()) {
      return;
    }
    for (Located<Principal> principal :
        Principals.all(model, each -> !each.id().isUnresolved() && missing.contains(each.id()))) {
      findings.report(
          principal.path().property("id"),
          DisplayNames.principal(principal.value())
              + " does not exist in the managing tenant; name the object id of a user, security"
              + " group or enterprise application of that tenant");
    }
  }
}
