// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.offer;

import dev.fresnel.core.Listing;
import dev.fresnel.core.Offer;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.path.Located;
import dev.fresnel.core.text.Text;
import dev.fresnel.validation.internal.inspection.MarketplaceSources;
import dev.fresnel.validation.rule.Applicability;
import dev.fresnel.validation.rule.Findings;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;

/** Reports a summary for search results that is the name of the offer again. */
final class SummaryRepeatsName implements Rule {

  private static final RuleInfo INFO =
      MarketplaceSources.info(
          "LH1020",
          "summary-repeats-name",
          Severity.INFO,
          "The search results summary says the name of the offer again",
          MarketplaceSources.LISTING);

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
      Located<Listing> listing = offer.property("listing", Offer::listing);
      String summary = listing.value().searchResultsSummary().strip();
      if (!summary.isEmpty() && summary.equalsIgnoreCase(listing.value().name().strip())) {
        findings.report(
            listing.path().property("searchResultsSummary"),
            "The summary "
                + Text.quote(summary)
                + " is the name of the offer again, and search results show both; say in it what the"
                + " offer does");
      }
    }
  }
}
