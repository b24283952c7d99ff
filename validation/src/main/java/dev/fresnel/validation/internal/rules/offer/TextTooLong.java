// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.offer;

import dev.fresnel.core.Listing;
import dev.fresnel.core.Offer;
import dev.fresnel.core.Plan;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.internal.wording.Quantities;
import dev.fresnel.core.path.Located;
import dev.fresnel.validation.internal.inspection.MarketplaceLimits;
import dev.fresnel.validation.internal.inspection.MarketplaceSources;
import dev.fresnel.validation.rule.Applicability;
import dev.fresnel.validation.rule.Findings;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;
import java.util.List;
import java.util.function.Function;

/** Reports a text of an offer or plan that is longer than its field. */
final class TextTooLong implements Rule {

  private static final RuleInfo INFO =
      MarketplaceSources.info(
          "LH1005",
          "text-too-long",
          Severity.ERROR,
          "A text is longer than Partner Center takes",
          MarketplaceSources.PLANNING);

  private static final List<LimitedText<Listing>> LISTING =
      List.of(
          new LimitedText<>("name", "Offer name", MarketplaceLimits.OFFER_NAME, Listing::name),
          new LimitedText<>(
              "searchResultsSummary",
              "Search results summary",
              MarketplaceLimits.SEARCH_RESULTS_SUMMARY,
              Listing::searchResultsSummary),
          new LimitedText<>(
              "shortDescription",
              "Short description",
              MarketplaceLimits.SHORT_DESCRIPTION,
              Listing::shortDescription),
          new LimitedText<>(
              "description",
              "Description",
              MarketplaceLimits.OFFER_DESCRIPTION,
              Listing::description));

  private static final List<LimitedText<Plan>> PLAN =
      List.of(
          new LimitedText<>("name", "Plan name", MarketplaceLimits.PLAN_NAME, Plan::name),
          new LimitedText<>(
              "summary", "Plan summary", MarketplaceLimits.PLAN_SUMMARY, Plan::summary),
          new LimitedText<>(
              "description",
              "Plan description",
              MarketplaceLimits.PLAN_DESCRIPTION,
              Plan::description));

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
      check(LISTING, offer.property("listing", Offer::listing), findings);
    }
    for (Located<Plan> plan : model.plans()) {
      check(PLAN, plan, findings);
    }
  }

  private static <T> void check(List<LimitedText<T>> fields, Located<T> holder, Findings findings) {
    for (LimitedText<T> field : fields) {
      int length = Quantities.characters(field.text().apply(holder.value()));
      if (length > field.limit()) {
        findings.report(
            holder.path().property(field.property()),
            field.name()
                + " has "
                + Quantities.number(length)
                + " characters; Partner Center takes "
                + Quantities.number(field.limit())
                + ", so shorten it by "
                + Quantities.number(length - field.limit()));
      }
    }
  }

  /** A text and the most characters it may have. */
  private record LimitedText<T>(
      String property, String name, int limit, Function<T, String> text) {}
}
