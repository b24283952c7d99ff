// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.offer;

import dev.fresnel.core.Offer;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.path.Located;
import dev.fresnel.validation.internal.inspection.MarketplaceSources;
import dev.fresnel.validation.rule.Applicability;
import dev.fresnel.validation.rule.Findings;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;
import java.util.List;

/**
 * Reports more categories than the newer of two contradicting pages allows. What the older one does
 * not allow either is reported by {@link TooManyEntries}.
 */
final class ThirdCategory implements Rule {

  private static final int NEWER_LIMIT = 2;
  private static final int OLDER_LIMIT = 5;

  private static final RuleInfo INFO =
      MarketplaceSources.info(
          "LH1030",
          "third-category",
          Severity.WARNING,
          "A listing has more categories than one of two contradicting sources allows",
          MarketplaceSources.CATEGORIES);

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
      List<String> categories = offer.value().listing().categories();
      if (categories.size() > NEWER_LIMIT && categories.size() <= OLDER_LIMIT) {
        findings.report(
            offer.property("listing", Offer::listing).path().property("categories"),
            "There are "
                + categories.size()
                + " categories; one page of Partner Center takes 5 (2021), a newer one 2, a primary"
                + " and a secondary (2023): keep the two that matter most, or make sure that"
                + " Partner Center takes all");
      }
    }
  }
}
