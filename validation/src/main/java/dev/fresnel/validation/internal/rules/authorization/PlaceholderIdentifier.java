// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.authorization;

import dev.fresnel.core.AccessGrant;
import dev.fresnel.core.Principal;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.internal.wording.DisplayNames;
import dev.fresnel.core.internal.wording.Quantities;
import dev.fresnel.core.path.Located;
import dev.fresnel.core.path.ModelPath;
import dev.fresnel.validation.internal.inspection.AuthorizationSurvey;
import dev.fresnel.validation.internal.inspection.Principals;
import dev.fresnel.validation.rule.Applicability;
import dev.fresnel.validation.rule.Findings;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;
import java.util.List;

/**
 * Reports the GUID of zeros, which templates carry in places to be filled in: once as a tenant and
 * once as a principal, however many places have it.
 */
final class PlaceholderIdentifier implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
              "LH2012",
              "placeholder-identifier",
              Severity.ERROR,
              "A tenant or principal is the GUID of zeros",
              "https://learn.microsoft.com/en-us/azure/lighthouse/how-to/onboard-customer")
          .build();

  private static final int SHOWN = 3;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Applicability appliesTo() {
    return AuthorizationSurvey.LIKE_PLACEHOLDERS;
  }

  @Override
  public void check(LighthouseModel model, Findings findings) {
    List<Located<AccessGrant>> grants =
        model.grants().stream().filter(each -> each.value().managedByTenantId().isZero()).toList();
    if (!grants.isEmpty()) {
      report(
          grants.stream().map(each -> each.path().property("managedByTenantId")).toList(),
          "Managing tenant "
              + grants.get(0).value().managedByTenantId()
              + " is a placeholder that no tenant has; name the tenant of the service provider",
          findings);
    }
    List<Located<Principal>> principals = Principals.all(model, each -> each.id().isZero());
    if (!principals.isEmpty()) {
      report(
          principals.stream().map(each -> each.path().property("id")).toList(),
          DisplayNames.principal(principals.get(0).value())
              + " is a placeholder that no object of the managing tenant has; put the object id in"
              + " its place",
          findings);
    }
  }

  private static void report(List<ModelPath> places, String message, Findings findings) {
    List<ModelPath> further = places.subList(1, places.size());
    findings.report(
        places.get(0),
        further.isEmpty()
            ? message
            : message + " here and at " + Quantities.firstOf(further, SHOWN, ModelPath::toString));
  }
}
