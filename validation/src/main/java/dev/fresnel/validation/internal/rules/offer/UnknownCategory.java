// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.offer;

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
import java.util.Set;
import java.util.TreeSet;

/** Reports a category that Azure Marketplace did not have when its list was last published. */
final class UnknownCategory implements Rule {

  private static final RuleInfo INFO =
      MarketplaceSources.info(
          "LH1028",
          "unknown-category",
          Severity.WARNING,
          "A category is not among those of Azure Marketplace",
          MarketplaceSources.CATEGORIES);

  private static final String DATE = "2020-07-30";

  private static final Set<String> KNOWN = known();

  private static Set<String> known() {
    Set<String> known = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    known.addAll(
        Set.of(
            "AI + Machine Learning",
            "Analytics",
            "Blockchain",
            "Compute",
            "Containers",
            "Databases",
            "Developer Tools",
            "DevOps",
            "IT and Management Tools",
            "Identity",
            "Integration",
            "Internet of Things",
            "Media",
            "Migration",
            "Mixed Reality",
            "Monitoring and Diagnostics",
            "Networking",
            "Security",
            "Storage",
            "Web"));
    return known;
  }

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
      for (Located<String> category : listing.<String>each("categories", Listing::categories)) {
        if (!KNOWN.contains(category.value().strip())) {
          findings.report(
              category,
              Text.quote(category.value())
                  + " is not among the categories of Azure Marketplace that were published on "
                  + DATE
                  + ": "
                  + String.join(", ", KNOWN)
                  + "; name one of them, or make sure that Partner Center has it");
        }
      }
    }
  }
}
