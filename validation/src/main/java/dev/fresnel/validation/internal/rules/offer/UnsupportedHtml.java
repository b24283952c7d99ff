// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.offer;

import dev.fresnel.core.Listing;
import dev.fresnel.core.Offer;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.internal.wording.Quantities;
import dev.fresnel.core.path.Located;
import dev.fresnel.core.text.Text;
import dev.fresnel.validation.internal.inspection.HtmlTags;
import dev.fresnel.validation.internal.inspection.MarketplaceSources;
import dev.fresnel.validation.rule.Applicability;
import dev.fresnel.validation.rule.Findings;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reports tags in the description of an offer that are not among those that Partner Center lists.
 */
final class UnsupportedHtml implements Rule {

  private static final RuleInfo INFO =
      MarketplaceSources.info(
          "LH1014",
          "unsupported-html",
          Severity.WARNING,
          "The description uses HTML that Partner Center does not list",
          MarketplaceSources.HTML_TAGS);

  private static final Set<String> LISTED =
      Set.of("b", "i", "br", "p", "ul", "ol", "li", "h1", "h2", "h3", "h4", "h5", "h6");

  private static final int SHOWN = 5;

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
      Located<String> description =
          offer.property("listing", Offer::listing).property("description", Listing::description);
      List<String> others = new ArrayList<>(HtmlTags.names(description.value()));
      others.removeIf(LISTED::contains);
      if (!others.isEmpty()) {
        findings.report(
            description,
            "The description uses tag "
                + Quantities.firstOf(others, SHOWN, Text::quote)
                + "; Partner Center lists only b, i, br, p, ul, ol, li and h1 to h6 as supported and"
                + " does not say what becomes of others, so do without them");
      }
    }
  }
}
