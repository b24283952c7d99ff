// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.offer;

import dev.fresnel.core.Link;
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

/** Reports a link of a listing that does not begin with https. */
final class LinkWithoutHttps implements Rule {

  private static final RuleInfo INFO =
      MarketplaceSources.info(
          "LH1015",
          "link-without-https",
          Severity.ERROR,
          "A link does not begin with https",
          MarketplaceSources.LISTING);

  private static final String HTTPS = "https://";

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
      listing
          .<String>optional("privacyPolicyLink", Listing::privacyPolicyLink)
          .ifPresent(link -> check(link, "The privacy policy link", findings));
      listing
          .<String>optional("supportLink", Listing::supportLink)
          .ifPresent(link -> check(link, "The support link", findings));
      listing
          .<String>optional("governmentSupportLink", Listing::governmentSupportLink)
          .ifPresent(link -> check(link, "The support link for Azure Government", findings));
      for (Located<Link> link : listing.<Link>each("usefulLinks", Listing::usefulLinks)) {
        check(link.property("url", Link::url), "The link", findings);
      }
    }
  }

  private static void check(Located<String> link, String name, Findings findings) {
    String url = link.value();
    boolean https = url.regionMatches(true, 0, HTTPS, 0, HTTPS.length());
    if (!url.isBlank() && !(https && url.length() > HTTPS.length())) {
      findings.report(
          link,
          name
              + " is "
              + Text.quote(url)
              + "; Partner Center takes addresses that begin with https:// only, so give one");
    }
  }
}
