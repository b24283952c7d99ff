// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.change;

import dev.fresnel.core.Manifest;
import dev.fresnel.core.OfferChange;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.id.ManifestVersion;
import dev.fresnel.core.path.Located;
import dev.fresnel.core.text.Text;
import dev.fresnel.validation.internal.inspection.MarketplaceSources;
import dev.fresnel.validation.internal.inspection.PlanChange;
import dev.fresnel.validation.rule.Applicability;
import dev.fresnel.validation.rule.Findings;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;

/** Reports a manifest that says something else under the version that is published. */
final class ManifestChangedInPlace implements Rule {

  private static final RuleInfo INFO =
      MarketplaceSources.info(
          "LH6005",
          "manifest-changed-in-place",
          Severity.ERROR,
          "A manifest changes but its version does not",
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
        ManifestVersion version = plan.live().manifest().version();
        if (!version.isUnresolved()
            && version.equals(plan.next().value().manifest().version())
            && plan.changesManifest()) {
          findings.report(
              plan.nextManifest().property("version", Manifest::version),
              "The manifest of plan "
                  + plan.quotedId()
                  + " differs from the published one of the same version "
                  + Text.quote(version.value())
                  + ", which cannot be edited; give it a higher version");
        }
      }
    }
  }
}
