// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.offer;

import dev.fresnel.core.Offer;
import dev.fresnel.core.Plan;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.id.SubscriptionId;
import dev.fresnel.core.internal.wording.Quantities;
import dev.fresnel.core.path.Located;
import dev.fresnel.validation.internal.inspection.MarketplaceLimits;
import dev.fresnel.validation.internal.inspection.MarketplaceSources;
import dev.fresnel.validation.rule.Applicability;
import dev.fresnel.validation.rule.Findings;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;
import java.util.List;

/** Reports an audience that Partner Center takes only from a file. */
final class AudienceNeedsFile implements Rule {

  private static final RuleInfo INFO =
      MarketplaceSources.info(
          "LH1008",
          "audience-needs-file",
          Severity.INFO,
          "An audience is too long to be entered by hand",
          MarketplaceSources.PLANS);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Applicability appliesTo() {
    return Applicability.OFFERS;
  }

  @Override
  public void check(LighthouseModel model, Findings findings) {
    for (Located<Offer> offer : model.offers()) {
      check(offer, "previewAudience", offer.value().previewAudience(), "preview", findings);
    }
    for (Located<Plan> plan : model.plans()) {
      check(plan, "privateAudience", plan.value().privateAudience(), "private", findings);
    }
  }

  private static void check(
      Located<?> holder,
      String property,
      List<SubscriptionId> audience,
      String kind,
      Findings findings) {
    if (audience.size() > MarketplaceLimits.BY_HAND) {
      findings.report(
          holder.path().property(property),
          "The "
              + kind
              + " audience has "
              + Quantities.number(audience.size())
              + " subscriptions; Partner Center takes 10 by hand, so upload them as a CSV file with"
              + " the columns Id, Description and Type, each Type being SubscriptionId");
    }
  }
}
