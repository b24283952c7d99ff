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
import dev.fresnel.validation.internal.inspection.MarketplaceSources;
import dev.fresnel.validation.rule.Applicability;
import dev.fresnel.validation.rule.Findings;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;

/** Reports a logo, screenshot or thumbnail of the wrong size. */
final class WrongPictureSize implements Rule {

  private static final RuleInfo INFO =
      MarketplaceSources.info(
          "LH1017",
          "wrong-picture-size",
          Severity.ERROR,
          "A picture does not have the size that Partner Center takes",
          MarketplaceSources.LISTING);

  private static final int SMALLEST_LOGO = 216;
  private static final int LARGEST_LOGO = 350;
  private static final int WIDTH = 1280;
  private static final int HEIGHT = 720;

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
      listing.<Logo>optional("logo", Listing::logo).ifPresent(logo -> checkLogo(logo, findings));
      for (Located<Screenshot> each :
          listing.<Screenshot>each("screenshots", Listing::screenshots)) {
        check(each, "The screenshot", each.value().width(), each.value().height(), findings);
      }
      for (Located<Video> video : listing.<Video>each("videos", Listing::videos)) {
        video
            .<Thumbnail>optional("thumbnail", Video::thumbnail)
            .ifPresent(
                t -> check(t, "The thumbnail", t.value().width(), t.value().height(), findings));
      }
    }
  }

  private static void checkLogo(Located<Logo> located, Findings findings) {
    Logo logo = located.value();
    if (Math.min(logo.width(), logo.height()) < SMALLEST_LOGO
        || Math.max(logo.width(), logo.height()) > LARGEST_LOGO) {
      findings.report(
          located,
          "The logo measures "
              + size(logo.width(), logo.height())
              + " pixels; Partner Center takes 216 x 216 to 350 x 350, so scale it");
    }
  }

  private static void check(
      Located<?> picture, String name, int width, int height, Findings findings) {
    if (width != WIDTH || height != HEIGHT) {
      findings.report(
          picture,
          name
              + " measures "
              + size(width, height)
              + " pixels; Partner Center takes 1280 x 720 exactly, so scale or crop it");
    }
  }

  private static String size(int width, int height) {
    return width + " x " + height;
  }
}
