// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.change;

import dev.fresnel.core.Manifest;
import dev.fresnel.core.OfferChange;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.path.Located;
import dev.fresnel.validation.internal.inspection.MarketplaceSources;
import dev.fresnel.validation.internal.inspection.PlanChange;
import dev.fresnel.validation.rule.Applicability;
import dev.fresnel.validation.rule.Findings;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;

/** Reports a new version of a manifest in which nothing has changed. */
final class ManifestRepublishedUnchanged implements Rule {

  private static final RuleInfo INFO =
      MarketplaceSources.info(
          "LH6007",
          "manifest-republished-unchanged",
          Severity.INFO,
          "A manifest has a new version but says the same",
          MarketplaceSources.CUSTOMER_VIEW);

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
        if (plan.raisesVersion() && plan.keepsManifest()) {
          findings.report(
              plan.nextManifest().property("version", Manifest::version),
              "The manifest of plan "
                  + plan.quotedId()
                  + " says the same in version "
                  + plan.next().value().manifest().version()
                  + " as in "
                  + plan.live().manifest().version()
                  + ", so each customer is shown an update that changes nothing for him; keep the"
                  + " version");
        }
      }
    }
  }
}
