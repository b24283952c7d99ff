// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.eligible;

import dev.fresnel.core.AccessGrant;
import dev.fresnel.core.Cloud;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.internal.wording.DisplayNames;
import dev.fresnel.core.path.Located;
import dev.fresnel.validation.rule.Applicability;
import dev.fresnel.validation.rule.Findings;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;
import java.util.Optional;

/** Reports eligible authorizations in a national cloud, which does not have them. */
final class EligibleAuthorizationsUnsupportedByCloud implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
              "LH3011",
              "eligible-authorizations-unsupported-by-cloud",
              Severity.ERROR,
              "The cloud has no eligible authorizations",
              "https://learn.microsoft.com/en-us/azure/lighthouse/how-to/create-eligible-authorizations")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Applicability appliesTo() {
    return Applicability.ELIGIBLE_AUTHORIZATIONS;
  }

  @Override
  public void check(LighthouseModel model, Findings findings) {
    Optional<Cloud> cloud = model.customerCloud().filter(told -> told != Cloud.PUBLIC);
    if (cloud.isEmpty()) {
      return;
    }
    for (Located<AccessGrant> grant : model.grants()) {
      if (!grant.value().eligibleAuthorizations().isEmpty()) {
        findings.report(
            grant.path().property("eligibleAuthorizations"),
            "National clouds have no eligible authorizations, and the customer is in "
                + DisplayNames.cloud(cloud.get())
                + "; give permanent authorizations instead");
      }
    }
  }
}
