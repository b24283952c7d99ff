// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.offer;

import dev.fresnel.core.Listing;
import dev.fresnel.core.Offer;
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
import java.util.List;

/** Reports a video that is not where Partner Center takes it from. */
final class UnsupportedVideo implements Rule {

  private static final RuleInfo INFO =
      MarketplaceSources.info(
          "LH1016",
          "unsupported-video",
          Severity.ERROR,
          "A video is not at YouTube or Vimeo",
          MarketplaceSources.LISTING);

  private static final List<String> FORMS =
      List.of("https://www.youtube.com/watch?v=", "https://vimeo.com/");

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
      for (Located<Video> video : listing.<Video>each("videos", Listing::videos)) {
        String url = video.value().url();
        if (!url.isBlank() && FORMS.stream().noneMatch(form -> hasForm(url, form))) {
          findings.report(
              video.path().property("url"),
              "The video is at "
                  + Text.quote(url)
                  + "; Partner Center takes https://www.youtube.com/watch?v= or https://vimeo.com/"
                  + " followed by the id of the video, so give its address in that form");
        }
      }
    }
  }

  private static boolean hasForm(String url, String form) {
    return url.startsWith(form) && url.length() > form.length();
  }
}
