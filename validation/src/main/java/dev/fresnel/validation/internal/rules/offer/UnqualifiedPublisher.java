// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.offer;

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

/** Reports an offer of a publisher who is known to lack the standing that Microsoft demands. */
final class UnqualifiedPublisher implements Rule {

  private static final RuleInfo INFO =
      MarketplaceSources.info(
          "LH1024",
          "unqualified-publisher",
          Severity.ERROR,
          "The publisher may not publish managed services",
          MarketplaceSources.PUBLISHING);

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
    if (model.circumstances().solutionsPartner().orElse(true)) {
      return;
    }
    for (Located<Offer> offer : model.offers()) {
      findings.report(
          offer.path().property("publisherId"),
          "Publisher "
              + Text.quote(offer.value().publisherId().value())
              + " has no Solutions Partner designation for Infrastructure (Azure) or for Security;"
              + " without one Microsoft does not certify the offer, so onboard customers by template");
    }
  }
}
