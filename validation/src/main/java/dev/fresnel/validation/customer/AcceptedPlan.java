// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.customer;

import dev.fresnel.core.MarketplacePlan;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.id.OfferId;
import dev.fresnel.core.id.PublisherId;
import java.util.Locale;
import java.util.Objects;

/**
 * A plan of a marketplace offer that a customer has accepted, in the version of its manifest that
 * the customer accepted. Accepting alone gives access to nothing.
 *
 * @param plan which plan of which offer, in which version
 * @param content what delegating by it delegates
 */
public record AcceptedPlan(MarketplacePlan plan, RegistrationDefinition content) {

  /** A plan that a customer has accepted. */
  public AcceptedPlan {
    Objects.requireNonNull(plan, "plan");
    content = Objects.requireNonNull(content, "content").withMarketplacePlan(plan);
  }

  /** What tells one offer from another. */
  static String key(PublisherId publisher, OfferId offer) {
    return (publisher + "/" + offer).toLowerCase(Locale.ROOT);
  }

  static String key(MarketplacePlan plan) {
    return key(plan.publisherId(), plan.offerId());
  }
}
