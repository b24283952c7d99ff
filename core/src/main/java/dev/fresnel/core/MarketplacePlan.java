// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core;

import dev.fresnel.core.id.ManifestVersion;
import dev.fresnel.core.id.OfferId;
import dev.fresnel.core.id.PlanId;
import dev.fresnel.core.id.PublisherId;
import dev.fresnel.core.internal.NeedsJacksonModule;
import java.util.Objects;

/**
 * Which plan of which marketplace offer a registration definition was made from.
 *
 * @param publisherId the publisher; {@code publisher} in templates
 * @param offerId the offer; {@code product} in templates
 * @param planId the plan; {@code name} in templates
 * @param version the version of the plan's manifest; {@code version} in templates
 */
@NeedsJacksonModule
public record MarketplacePlan(
    PublisherId publisherId, OfferId offerId, PlanId planId, ManifestVersion version) {

  /** A plan of a marketplace offer. */
  public MarketplacePlan {
    Objects.requireNonNull(publisherId, "publisherId");
    Objects.requireNonNull(offerId, "offerId");
    Objects.requireNonNull(planId, "planId");
    Objects.requireNonNull(version, "version");
  }

  /** The plan of an offer, in the version of its manifest. */
  public static MarketplacePlan of(Offer offer, Plan plan) {
    Objects.requireNonNull(offer, "offer");
    Objects.requireNonNull(plan, "plan");
    return new MarketplacePlan(
        offer.publisherId(), offer.id(), plan.id(), plan.manifest().version());
  }
}
