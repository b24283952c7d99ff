// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.offer;

import dev.fresnel.core.Listing;
import dev.fresnel.core.Logo;
import dev.fresnel.core.Offer;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.path.Located;
import dev.fresnel.validation.internal.inspection.MarketplaceSources;
import dev.fresnel.validation.rule.Applicability;
import dev.fresnel.validation.rule.Findings;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;

/** Reports a logo that is wider than high or higher than wide. */
final class LogoNotSquare implements Rule {

  private static final RuleInfo INFO =
      MarketplaceSources.info(
          "LH1018",
          "logo-not-square",
          Severity.WARNING,
          "The logo is not square",
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
      offer
          .property("listing", Offer::listing)
          .<Logo>optional("logo", Listing::logo)
          .ifPresent(logo -> check(logo, findings));
    }
  }

  private static void check(Located<Logo> located, Findings findings) {
    Logo logo = located.value();
    if (logo.width() != logo.height()) {
      findings.report(
          located,
          "The logo measures "
              + logo.width()
              + " x "
              + logo.height()
              + " pixels; documentation gives square sizes only, and the smaller logos are made from"
              + " this one, so crop it to a square");
    }
  }
}
