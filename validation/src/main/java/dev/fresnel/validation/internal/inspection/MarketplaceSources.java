// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.inspection;

import dev.fresnel.core.finding.Profile;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import java.util.Set;

/** The pages that rules about marketplace offers rest on. */
public final class MarketplaceSources {

  /** Planning an offer: what an offer consists of. */
  public static final String PLANNING = partnerCenter("plan-managed-service-offer");

  /** Setting up an offer in Partner Center. */
  public static final String SETUP = partnerCenter("create-managed-service-offer");

  /** Filling in an offer's listing. */
  public static final String LISTING = partnerCenter("create-managed-service-offer-listing");

  /** Filling in an offer's plans. */
  public static final String PLANS = partnerCenter("create-managed-service-offer-plans");

  /** How plans of every type of offer are priced, and who sees them. */
  public static final String PLANS_AND_PRICING = partnerCenter("plans-pricing");

  /** Updating an offer: what may change after publication. */
  public static final String UPDATING = partnerCenter("update-existing-offer");

  /** The HTML tags that descriptions may use. */
  public static final String HTML_TAGS = partnerCenter("supported-html-tags");

  /** The terms that a customer of every type of offer accepts. */
  public static final String PROPERTIES = partnerCenter("create-managed-service-offer-properties");

  /** The categories of Azure Marketplace. */
  public static final String CATEGORIES = partnerCenter("marketplace-categories-industries");

  /** Publishing an offer, in the documentation of Azure Lighthouse. */
  public static final String PUBLISHING = lighthouse("how-to/publish-managed-services-offers");

  /** What offers are, in the documentation of Azure Lighthouse. */
  public static final String CONCEPT = lighthouse("concepts/managed-services-offers");

  /** What a customer sees of service providers. */
  public static final String CUSTOMER_VIEW = lighthouse("how-to/view-manage-service-providers");

  /** Updating a delegation. */
  public static final String UPDATING_DELEGATION = lighthouse("how-to/update-delegation");

  private MarketplaceSources() {}

  private static String partnerCenter(String page) {
    return "https://learn.microsoft.com/en-us/partner-center/marketplace-offers/" + page;
  }

  private static String lighthouse(String page) {
    return "https://learn.microsoft.com/en-us/azure/lighthouse/" + page;
  }

  /** Describes a rule that applies to marketplace offers only. */
  public static RuleInfo info(
      String id, String slug, Severity severity, String title, String source) {
    return RuleInfo.of(id, slug, severity, title, source)
        .profiles(Set.of(Profile.MARKETPLACE_OFFER))
        .build();
  }
}
