// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.offer;

import dev.fresnel.core.Offer;
import dev.fresnel.core.Plan;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.id.Identifier;
import dev.fresnel.core.internal.wording.Quantities;
import dev.fresnel.core.path.Located;
import dev.fresnel.core.text.Text;
import dev.fresnel.validation.internal.inspection.MarketplaceSources;
import dev.fresnel.validation.rule.Applicability;
import dev.fresnel.validation.rule.Findings;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;

/**
 * Reports the id of an offer or plan that the portal documents as fine but the API does not take.
 */
final class IdentifierOutsideApiForm implements Rule {

  private static final RuleInfo INFO =
      MarketplaceSources.info(
          "LH1007",
          "identifier-outside-api-form",
          Severity.WARNING,
          "An id has not the form that the marketplace API demands",
          MarketplaceSources.SETUP);

  private static final int SHORTEST = 3;

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
      check(offer.property("id", Offer::id), "Offer id ", findings);
    }
    for (Located<Plan> plan : model.plans()) {
      check(plan.property("id", Plan::id), "Plan id ", findings);
    }
  }

  private static void check(Located<? extends Identifier> id, String name, Findings findings) {
    String text = id.value().value();
    if (id.value().isWellFormed() && (text.length() < SHORTEST || !startsWithLetterOrDigit(text))) {
      findings.report(
          id,
          name
              + Text.quote(text)
              + (text.length() < SHORTEST
                  ? " has only " + Quantities.count(text.length(), "character", "characters")
                  : " begins with neither a letter nor a digit")
              + "; the portal documents no such bound, but the marketplace API takes only ids of 3 to"
              + " 50 characters that begin with a letter or digit. An id is fixed once it is created,"
              + " so choose one that both take");
    }
  }

  private static boolean startsWithLetterOrDigit(String text) {
    return text.charAt(0) != '-' && text.charAt(0) != '_';
  }
}
