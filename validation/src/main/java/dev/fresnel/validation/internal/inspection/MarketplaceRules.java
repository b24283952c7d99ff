// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.inspection;

import dev.fresnel.core.finding.Profile;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import java.util.Locale;
import java.util.Set;

/** What rules about marketplace offers have in common: where their facts stand, and their form. */
public final class MarketplaceRules {

  /** What an offer consists of. */
  public static final String PLANNING = partnerCenter("plan-managed-service-offer");

  /** Setting up an offer. */
  public static final String SETUP = partnerCenter("create-managed-service-offer");

  /** The page of the listing. */
  public static final String LISTING = partnerCenter("create-managed-service-offer-listing");

  /** The page of the plans. */
  public static final String PLANS = partnerCenter("create-managed-service-offer-plans");

  /** How plans are priced and who sees them, for every type of offer. */
  public static final String PLANS_AND_PRICING = partnerCenter("plans-pricing");

  /** What may change after publication. */
  public static final String UPDATING = partnerCenter("update-existing-offer");

  /** The tags that descriptions may use. */
  public static final String HTML_TAGS = partnerCenter("supported-html-tags");

  /** The terms that a customer accepts, for every type of offer. */
  public static final String PROPERTIES = partnerCenter("create-managed-service-offer-properties");

  /** Publishing an offer, as seen by Azure Lighthouse. */
  public static final String PUBLISHING = lighthouse("how-to/publish-managed-services-offers");

  /** What offers are, as seen by Azure Lighthouse. */
  public static final String CONCEPT = lighthouse("concepts/managed-services-offers");

  /** What a customer sees of his providers. */
  public static final String CUSTOMER_VIEW = lighthouse("how-to/view-manage-service-providers");

  /** Updating a delegation. */
  public static final String UPDATING_DELEGATION = lighthouse("how-to/update-delegation");

  private MarketplaceRules() {}

  private static String partnerCenter(String page) {
    return "https://learn.microsoft.com/en-us/partner-center/marketplace-offers/" + page;
  }

  private static String lighthouse(String page) {
    return "https://learn.microsoft.com/en-us/azure/lighthouse/" + page;
  }

  /** A rule that applies to marketplace offers only. */
  public static RuleInfo info(
      String id, String slug, Severity severity, String title, String source) {
    return RuleInfo.of(id, slug, severity, title, source)
        .profiles(Set.of(Profile.MARKETPLACE_OFFER))
        .build();
  }

  /** A constant in words, such as {@code bring your own license}. */
  public static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** A number as people write it: {@code 10,000}. */
  public static String number(int number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** A number of things, such as {@code 1 plan} or {@code 10,000 plans}. */
  public static String count(int number, String one, String many) {
    return number(number) + " " + (number == 1 ? one : many);
  }

  /**
   * The length of a text in characters: Unicode code points, so that what a reader takes for one
   * character beyond the basic plane is not counted twice.
   */
  public static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
