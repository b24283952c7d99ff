// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.offer;

import dev.fresnel.core.Listing;
import dev.fresnel.core.Offer;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.path.Located;
import dev.fresnel.core.text.Text;
import dev.fresnel.validation.internal.inspection.Emoji;
import dev.fresnel.validation.internal.inspection.MarketplaceSources;
import dev.fresnel.validation.rule.Applicability;
import dev.fresnel.validation.rule.Findings;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;
import java.util.Locale;

/** Reports an emoji in the name of an offer. */
final class EmojiInName implements Rule {

  private static final RuleInfo INFO =
      MarketplaceSources.info(
          "LH1013",
          "emoji-in-name",
          Severity.ERROR,
          "The name of an offer contains an emoji",
          MarketplaceSources.PLANNING);

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
      Located<String> name =
          offer.property("listing", Offer::listing).property("name", Listing::name);
      Emoji.first(name.value())
          .ifPresent(
              emoji ->
                  findings.report(
                      name,
                      "Offer name "
                          + Text.quote(name.value())
                          + " contains an emoji (U+"
                          + String.format(Locale.ROOT, "%04X", emoji)
                          + "); Partner Center takes only the signs for trademark and copyright, so"
                          + " remove it"));
    }
  }
}
