// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.eligible;

import dev.fresnel.core.AccessGrant;
import dev.fresnel.core.ApiVersion;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.path.Located;
import dev.fresnel.validation.rule.Applicability;
import dev.fresnel.validation.rule.Findings;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;
import java.util.Optional;

/** Reports eligible authorizations where the version of the interface does not have them yet. */
final class EligibleAuthorizationsUnsupportedByApiVersion implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
              "LH3010",
              "eligible-authorizations-unsupported-by-api-version",
              Severity.ERROR,
              "The API version has no eligible authorizations",
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
    Optional<ApiVersion> version =
        model.circumstances().apiVersion().filter(told -> !told.hasEligibleAuthorizations());
    if (version.isEmpty()) {
      return;
    }
    for (Located<AccessGrant> grant : model.grants()) {
      if (!grant.value().eligibleAuthorizations().isEmpty()) {
        findings.report(
            grant.path().property("eligibleAuthorizations"),
            "API version "
                + version.get()
                + " has no eligible authorizations, which came with "
                + ApiVersion.V2020_02_01_PREVIEW
                + "; use "
                + ApiVersion.latest());
      }
    }
  }
}
