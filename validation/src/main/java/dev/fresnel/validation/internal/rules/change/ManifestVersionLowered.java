// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.change;

import dev.fresnel.core.Manifest;
import dev.fresnel.core.OfferChange;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.id.ManifestVersion;
import dev.fresnel.core.path.Located;
import dev.fresnel.validation.internal.inspection.MarketplaceSources;
import dev.fresnel.validation.internal.inspection.PlanChange;
import dev.fresnel.validation.rule.Applicability;
import dev.fresnel.validation.rule.Findings;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;

/** Reports a manifest whose version is lower than that of the one before it. */
final class ManifestVersionLowered implements Rule {

  private static final RuleInfo INFO =
      MarketplaceSources.info(
          "LH6006",
          "manifest-version-lowered",
          Severity.ERROR,
          "The version of a manifest is lower than the published one",
          MarketplaceSources.PLANS);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Applicability appliesTo() {
    return Applicability.OFFER_CHANGES;
  }

  @Override
  public void check(LighthouseModel model, Findings findings) {
    for (Located<OfferChange> change : model.offerChanges()) {
      for (PlanChange plan : PlanChange.in(change)) {
        ManifestVersion live = plan.live().manifest().version();
        ManifestVersion next = plan.next().value().manifest().version();
        if (plan.hasVersions() && live.isHigherThan(next)) {
          findings.report(
              plan.nextManifest().property("version", Manifest::version),
              "The manifest of plan "
                  + plan.quotedId()
                  + " goes from version "
                  + live
                  + " to "
                  + next
                  + ", but each new manifest needs a higher version; raise it above "
                  + live);
        }
      }
    }
  }
}
