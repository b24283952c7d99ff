// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.lifecycle;

import dev.fresnel.core.Offer;
import dev.fresnel.core.Plan;
import dev.fresnel.core.fixtures.SampleOffers;
import dev.fresnel.core.fixtures.SamplePlans;
import dev.fresnel.core.id.ManifestVersion;
import dev.fresnel.core.id.PlanId;
import dev.fresnel.core.id.SubscriptionId;
import dev.fresnel.core.id.TenantId;
import java.util.function.UnaryOperator;

/** An offer of a public plan and a private one, about which there is nothing to say. */
public final class PublishedOffers {

  public static final PlanId GOLD = PlanId.parse("gold");
  public static final PlanId SILVER = PlanId.parse("silver");
  public static final SubscriptionId LISTED =
      SubscriptionId.parse("aaaaaaaa-0000-4000-8000-000000000009");
  public static final SubscriptionId SUBSCRIPTION =
      SubscriptionId.parse("aaaaaaaa-0000-4000-8000-000000000001");
  public static final TenantId OTHER_TENANT =
      TenantId.parse("66666666-aaaa-4bbb-8ccc-000000000006");

  private PublishedOffers() {}

  /** The offer, in its first version; the private plan is for {@link #LISTED}. */
  public static Offer offer() {
    return SampleOffers.PUBLIC_AND_PRIVATE.withPlans(
        SamplePlans.publicPlan("gold"),
        SamplePlans.privatePlan("silver").withPrivateAudience(LISTED));
  }

  public static ManifestVersion version(String version) {
    return ManifestVersion.parse(version);
  }

  public static Offer withPlan(Offer offer, PlanId id, UnaryOperator<Plan> change) {
    return offer.withPlans(
        offer.plans().stream()
            .map(each -> each.id().equals(id) ? change.apply(each) : each)
            .toList());
  }

  /** The same with another version of a manifest, which has an authorization less. */
  public static Offer withManifest(Offer offer, PlanId id, String version) {
    return withPlan(
        offer,
        id,
        plan ->
            plan.withManifest(
                plan.manifest()
                    .withVersion(version(version))
                    .withAuthorizations(plan.manifest().authorizations().subList(0, 1))));
  }
}
