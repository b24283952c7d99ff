// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.authorization;

import dev.fresnel.core.Principal;
import dev.fresnel.core.PrincipalType;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.internal.wording.DisplayNames;
import dev.fresnel.core.path.Located;
import dev.fresnel.validation.internal.inspection.AuthorizationSurvey;
import dev.fresnel.validation.internal.inspection.Principals;
import dev.fresnel.validation.rule.Applicability;
import dev.fresnel.validation.rule.Findings;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;

/** Reports an app registration or a Microsoft 365 group where a principal has to stand. */
final class UnsupportedPrincipalType implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
              "LH2015",
              "unsupported-principal-type",
              Severity.ERROR,
              "A principal is of a kind that receives no access",
              "https://learn.microsoft.com/en-us/azure/lighthouse/concepts/tenants-users-roles")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Applicability appliesTo() {
    return AuthorizationSurvey.OF_OTHER_TYPES;
  }

  @Override
  public void check(LighthouseModel model, Findings findings) {
    for (Located<Principal> each :
        Principals.receiving(model, each -> AuthorizationSurvey.isOfOtherType(each.type()))) {
      findings.report(
          each.path().property("id"),
          DisplayNames.principal(each.value())
              + (each.value().type() == PrincipalType.APPLICATION
                  ? " is an app registration, which receives no roles; give the object id of its"
                      + " service principal, the enterprise application"
                  : " is a Microsoft 365 group, and only security groups receive access; give the"
                      + " object id of a security group"));
    }
  }
}
