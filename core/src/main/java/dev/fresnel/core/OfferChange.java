// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core;

import dev.fresnel.core.id.PlanId;
import dev.fresnel.core.internal.NeedsJacksonModule;
import java.util.List;
import org.immutables.value.Value;

/**
 * An offer as it is live, and as it is about to be published.
 *
 * <p>Source of what may change: <a
 * href="https://learn.microsoft.com/en-us/partner-center/marketplace-offers/update-existing-offer">Partner
 * Center</a>.
 */
@NeedsJacksonModule
@Value.Immutable
public sealed interface OfferChange extends Subject, WithOfferChange permits ImmutableOfferChange {

  /** The offer that customers can take today. */
  Offer live();

  /** The offer that would replace it. */
  Offer next();

  /** The plans that customers hold; they go on holding them, whatever is published. */
  List<PlanId> heldPlans();

  /** A change to an offer of which no plan is known to be held. */
  static OfferChange of(Offer live, Offer next) {
    return builder().live(live).next(next).build();
  }

  /** A builder with the values of this offer change. */
  Builder toBuilder();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Builds offer changes; {@code build} throws {@link IllegalStateException} naming what is
   * missing.
   */
  final class Builder extends ImmutableOfferChange.Builder {
    Builder() {}
  }
}
