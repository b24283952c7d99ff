// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.change;

import dev.fresnel.core.Offer;
import dev.fresnel.core.OfferChange;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.id.Identifier;
import dev.fresnel.core.path.Located;
import dev.fresnel.core.text.Text;
import dev.fresnel.validation.internal.inspection.MarketplaceSources;
import dev.fresnel.validation.rule.Applicability;
import dev.fresnel.validation.rule.Findings;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;

/** Reports an offer that would go under another publisher or id. */
final class OfferIdentityChanged implements Rule {

  private static final RuleInfo INFO =
      MarketplaceSources.info(
          "LH6002",
          "offer-identity-changed",
          Severity.ERROR,
          "The publisher or the id of a published offer changes",
          MarketplaceSources.SETUP);

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
      Offer live = change.value().live();
      Located<Offer> next = change.property("next", OfferChange::next);
      check(
          live.publisherId(),
          next.property("publisherId", Offer::publisherId),
          "publisher",
          findings);
      check(live.id(), next.property("id", Offer::id), "offer id", findings);
    }
  }

  private static void check(
      Identifier live, Located<? extends Identifier> next, String name, Findings findings) {
    boolean isKnown = !live.isUnresolved() && !next.value().isUnresolved();
    if (isKnown && !live.equals(next.value())) {
      findings.report(
          next,
          "The "
              + name
              + " changes from "
              + Text.quote(live.value())
              + " to "
              + Text.quote(next.value().value())
              + ", but is fixed once an offer is created; keep it, or publish a new offer beside this"
              + " one");
    }
  }
}
