// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.offer;

import dev.fresnel.core.Cloud;
import dev.fresnel.core.Offer;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.internal.wording.DisplayNames;
import dev.fresnel.core.path.Located;
import dev.fresnel.validation.internal.inspection.MarketplaceSources;
import dev.fresnel.validation.rule.Applicability;
import dev.fresnel.validation.rule.Findings;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;
import java.util.Optional;

/** Reports an offer for customers in a national cloud. */
final class OfferInNationalCloud implements Rule {

  private static final RuleInfo INFO =
      MarketplaceSources.info(
          "LH1025",
          "offer-in-national-cloud",
          Severity.WARNING,
          "Marketplace offers may not exist in a national cloud",
          MarketplaceSources.CONCEPT);

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
    Optional<Cloud> cloud = model.circumstances().cloud();
    if (cloud.isEmpty() || cloud.get() == Cloud.PUBLIC) {
      return;
    }
    for (Located<Offer> offer : model.offers()) {
      findings.report(
          offer,
          "The customers are in cloud "
              + DisplayNames.constant(cloud.get())
              + ", where Managed Service offers might not be available; sources disagree about"
              + " private plans there, so be ready to onboard customers by template");
    }
  }
}
