// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.offer;

import dev.fresnel.core.Listing;
import dev.fresnel.core.Offer;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.internal.wording.Quantities;
import dev.fresnel.core.path.Located;
import dev.fresnel.validation.internal.inspection.MarketplaceSources;
import dev.fresnel.validation.rule.Applicability;
import dev.fresnel.validation.rule.Findings;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;

/** Reports terms and conditions that are too long to be typed in. */
final class LongTerms implements Rule {

  private static final RuleInfo INFO =
      MarketplaceSources.info(
          "LH1023",
          "long-terms",
          Severity.WARNING,
          "The terms are longer than Partner Center is said to take",
          MarketplaceSources.PROPERTIES);

  private static final int LIMIT = 10_000;

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
      offer
          .property("listing", Offer::listing)
          .<String>optional("termsAndConditions", Listing::termsAndConditions)
          .ifPresent(terms -> check(terms, findings));
    }
  }

  private static void check(Located<String> terms, Findings findings) {
    int length = Quantities.characters(terms.value());
    if (length > LIMIT) {
      findings.report(
          terms,
          "The terms and conditions have "
              + Quantities.number(length)
              + " characters; documentation for other types of offer says that 10,000 are taken, so"
              + " give a link to them instead");
    }
  }
}
