// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.offer;

import dev.fresnel.core.Listing;
import dev.fresnel.core.Logo;
import dev.fresnel.core.Offer;
import dev.fresnel.core.Screenshot;
import dev.fresnel.core.Thumbnail;
import dev.fresnel.core.Video;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.path.Located;
import dev.fresnel.core.text.Text;
import dev.fresnel.validation.internal.inspection.MarketplaceSources;
import dev.fresnel.validation.rule.Applicability;
import dev.fresnel.validation.rule.Findings;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;

/** Reports a logo, screenshot or thumbnail whose file is of another type than PNG. */
final class PictureNotPng implements Rule {

  private static final RuleInfo INFO =
      MarketplaceSources.info(
          "LH1019",
          "picture-not-png",
          Severity.ERROR,
          "A picture is not a PNG file",
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
      listing
          .<Logo>optional("logo", Listing::logo)
          .ifPresent(logo -> check(logo.property("file", Logo::file), findings));
      for (Located<Screenshot> each :
          listing.<Screenshot>each("screenshots", Listing::screenshots)) {
        check(each.property("file", Screenshot::file), findings);
      }
      for (Located<Video> video : listing.<Video>each("videos", Listing::videos)) {
        video
            .<Thumbnail>optional("thumbnail", Video::thumbnail)
            .ifPresent(thumbnail -> check(thumbnail.property("file", Thumbnail::file), findings));
      }
    }
  }

  private static void check(Located<String> file, Findings findings) {
    String name = file.value();
    int period = name.lastIndexOf('.');
    if (period > name.lastIndexOf('/') && !name.substring(period).equalsIgnoreCase(".png")) {
      findings.report(
          file,
          "The picture is in file "
              + Text.quote(name)
              + "; Partner Center takes PNG files only, so convert it");
    }
  }
}
