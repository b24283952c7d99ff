// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core;

import dev.fresnel.core.id.PlanId;
import dev.fresnel.core.id.SubscriptionId;
import dev.fresnel.core.internal.NeedsJacksonModule;
import java.util.List;
import org.immutables.value.Value;

/**
 * What a customer takes of an offer: public or private, with its own manifest.
 *
 * <p>Texts may be empty and over-long here; rules report them. Source of the limits: <a
 * href="https://learn.microsoft.com/en-us/partner-center/marketplace-offers/create-managed-service-offer-plans">Partner
 * Center</a>.
 */
@NeedsJacksonModule
@Value.Immutable
public sealed interface Plan extends Subject, WithPlan permits ImmutablePlan {

  /** The id within the offer; cannot change once the plan is created. */
  PlanId id();

  /** The name that customers see; up to 200 characters, unique in the offer. */
  @Value.Default
  default String name() {
    return "";
  }

  /** A line for search results; up to 100 characters. */
  @Value.Default
  default String summary() {
    return "";
  }

  /** How this plan differs from the others; up to 3,000 characters. */
  @Value.Default
  default String description() {
    return "";
  }

  /** Who can see it; public, by default. */
  @Value.Default
  default PlanVisibility visibility() {
    return PlanVisibility.PUBLIC;
  }

  /** The subscriptions that can take a private plan; 10 entered by hand, 10,000 from a file. */
  List<SubscriptionId> privateAudience();

  /** Whether new customers can take it; on sale, by default. */
  @Value.Default
  default PlanAvailability availability() {
    return PlanAvailability.ON_SALE;
  }

  /** How it is priced; bring your own license, by default. */
  @Value.Default
  default PricingModel pricingModel() {
    return PricingModel.BRING_YOUR_OWN_LICENSE;
  }

  /** Who receives what. */
  Manifest manifest();

  /** A builder with the values of this plan. */
  Builder toBuilder();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds plans; {@code build} throws {@link IllegalStateException} naming what is missing. */
  final class Builder extends ImmutablePlan.Builder {
    Builder() {}
  }
}
