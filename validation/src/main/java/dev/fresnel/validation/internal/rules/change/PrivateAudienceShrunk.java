// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.change;

import dev.fresnel.core.OfferChange;
import dev.fresnel.core.PlanVisibility;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.id.SubscriptionId;
import dev.fresnel.core.internal.wording.Quantities;
import dev.fresnel.core.path.Located;
import dev.fresnel.validation.internal.inspection.MarketplaceSources;
import dev.fresnel.validation.internal.inspection.PlanChange;
import dev.fresnel.validation.rule.Applicability;
import dev.fresnel.validation.rule.Findings;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reports subscriptions that could take a private plan and no longer can. */
final class PrivateAudienceShrunk implements Rule {

  private static final RuleInfo INFO =
      MarketplaceSources.info(
          "LH6013",
          "private-audience-shrunk",
          Severity.INFO,
          "Subscriptions are taken out of a private audience",
          MarketplaceSources.PLANS_AND_PRICING);

  private static final int SHOWN = 3;

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
        if (plan.live().visibility() == PlanVisibility.PRIVATE
            && plan.next().value().visibility() == PlanVisibility.PRIVATE) {
          Set<SubscriptionId> gone = new LinkedHashSet<>(plan.live().privateAudience());
          plan.next().value().privateAudience().forEach(gone::remove);
          if (!gone.isEmpty()) {
            findings.report(
                plan.next().path().property("privateAudience"), message(plan, List.copyOf(gone)));
          }
        }
      }
    }
  }

  private static String message(PlanChange plan, List<SubscriptionId> gone) {
    return Quantities.count(gone.size(), "subscription", "subscriptions")
        + " can no longer take plan "
        + plan.quotedId()
        + ": "
        + Quantities.firstOf(gone, SHOWN, SubscriptionId::value)
        + "; no source says that this ends a delegation, so have customers remove what is to end";
  }
}
