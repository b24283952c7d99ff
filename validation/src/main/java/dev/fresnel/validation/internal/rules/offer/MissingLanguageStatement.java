// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.offer;

import dev.fresnel.core.Listing;
import dev.fresnel.core.Offer;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.path.Located;
import dev.fresnel.core.text.Text;
import dev.fresnel.validation.internal.inspection.HtmlTags;
import dev.fresnel.validation.internal.inspection.MarketplaceSources;
import dev.fresnel.validation.rule.Applicability;
import dev.fresnel.validation.rule.Findings;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;

/** Reports a description in a language other than English that lacks the English phrase for it. */
final class MissingLanguageStatement implements Rule {

  private static final RuleInfo INFO =
      MarketplaceSources.info(
          "LH1027",
          "missing-language-statement",
          Severity.WARNING,
          "A description in another language does not say so in English",
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
      String language = listing.value().language().orElse("English").strip();
      String description = listing.value().description();
      if (!language.equalsIgnoreCase("English") && !description.isBlank()) {
        String statement = "This service is available in " + language;
        if (!isAtEitherEnd(statement, HtmlTags.text(description))) {
          findings.report(
              listing.path().property("description"),
              "The description is in "
                  + Text.quote(language)
                  + " but neither begins nor ends with the English phrase "
                  + Text.quote(statement)
                  + "; add it");
        }
      }
    }
  }

  private static boolean isAtEitherEnd(String statement, String text) {
    return text.startsWith(statement) || text.endsWith(statement) || text.endsWith(statement + ".");
  }
}
