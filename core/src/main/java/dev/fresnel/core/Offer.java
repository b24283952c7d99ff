// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core;

import dev.fresnel.core.id.OfferId;
import dev.fresnel.core.id.PlanId;
import dev.fresnel.core.id.PublisherId;
import dev.fresnel.core.id.SubscriptionId;
import dev.fresnel.core.internal.NeedsJacksonModule;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A Managed Service offer in Microsoft Marketplace: a listing and one or more plans.
 *
 * <p>An offer that Partner Center or Azure would refuse can be held here, so that it can be
 * explained. Source of the limits: <a
 * href="https://learn.microsoft.com/en-us/partner-center/marketplace-offers/create-managed-service-offer">Partner
 * Center</a>.
 */
@NeedsJacksonModule
@Value.Immutable
public sealed interface Offer extends Subject, WithOffer permits ImmutableOffer {

  /** The publisher; cannot change once the offer is created. */
  PublisherId publisherId();

  /** The id within the publisher; cannot change once the offer is created. */
  OfferId id();

  /** What the publisher calls the offer in Partner Center; customers never see it. */
  @Value.Default
  default String alias() {
    return "";
  }

  /** How it presents itself; empty, by default. */
  @Value.Default
  default Listing listing() {
    return Listing.builder().build();
  }

  /** The subscriptions that see the offer before it goes live; 1 to 10 by hand, 100 from a file. */
  List<SubscriptionId> previewAudience();

  /** What customers can take; 1 to 100 plans, 45 of them private at the most. */
  List<Plan> plans();

  /** The plan of that id; empty if there is none. */
  default Optional<Plan> plan(PlanId planId) {
    Objects.requireNonNull(planId, "planId");
    return plans().stream().filter(plan -> plan.id().equals(planId)).findFirst();
  }

  /** A builder with the values of this offer. */
  Builder toBuilder();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds offers; {@code build} throws {@link IllegalStateException} naming what is missing. */
  final class Builder extends ImmutableOffer.Builder {
    Builder() {}
  }
}
