// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.codec.domain;

import dev.fresnel.core.Listing;
import dev.fresnel.core.Manifest;
import dev.fresnel.core.Offer;
import dev.fresnel.core.OfferChange;
import dev.fresnel.core.Plan;
import dev.fresnel.core.PlanAvailability;
import dev.fresnel.core.PlanVisibility;
import dev.fresnel.core.PricingModel;
import dev.fresnel.core.internal.codec.FieldTable;
import dev.fresnel.core.internal.codec.ObjectCodec;
import dev.fresnel.core.internal.codec.Scalars;

/** Offers with their plans, and changes to them. */
public final class OfferCodecs {

  static final ObjectCodec<Manifest, Manifest.Builder> MANIFEST =
      new ObjectCodec<>(
          Manifest::builder,
          Manifest.Builder::build,
          new FieldTable<Manifest, Manifest.Builder>()
              .mandatory(
                  "version", Scalars.MANIFEST_VERSION, Manifest::version, Manifest.Builder::version)
              .mandatory(
                  "managedByTenantId",
                  Scalars.TENANT_ID,
                  Manifest::managedByTenantId,
                  Manifest.Builder::managedByTenantId)
              .list(
                  "authorizations",
                  AuthorizationCodecs.AUTHORIZATION,
                  Manifest::authorizations,
                  Manifest.Builder::authorizations)
              .list(
                  "eligibleAuthorizations",
                  AuthorizationCodecs.ELIGIBLE_AUTHORIZATION,
                  Manifest::eligibleAuthorizations,
                  Manifest.Builder::eligibleAuthorizations));

  public static final ObjectCodec<Plan, Plan.Builder> PLAN =
      new ObjectCodec<>(
          Plan::builder,
          Plan.Builder::build,
          new FieldTable<Plan, Plan.Builder>()
              .mandatory("id", Scalars.PLAN_ID, Plan::id, Plan.Builder::id)
              .text("name", Plan::name, Plan.Builder::name)
              .text("summary", Plan::summary, Plan.Builder::summary)
              .text("description", Plan::description, Plan.Builder::description)
              .defaulted(
                  "visibility",
                  EnumCodecs.PLAN_VISIBILITY,
                  PlanVisibility.PUBLIC,
                  Plan::visibility,
                  Plan.Builder::visibility)
              .list(
                  "privateAudience",
                  Scalars.SUBSCRIPTION_ID,
                  Plan::privateAudience,
                  Plan.Builder::privateAudience)
              .defaulted(
                  "availability",
                  EnumCodecs.PLAN_AVAILABILITY,
                  PlanAvailability.ON_SALE,
                  Plan::availability,
                  Plan.Builder::availability)
              .defaulted(
                  "pricingModel",
                  EnumCodecs.PRICING_MODEL,
                  PricingModel.BRING_YOUR_OWN_LICENSE,
                  Plan::pricingModel,
                  Plan.Builder::pricingModel)
              .mandatory("manifest", MANIFEST, Plan::manifest, Plan.Builder::manifest));

  public static final ObjectCodec<Offer, Offer.Builder> OFFER =
      new ObjectCodec<>(
          Offer::builder,
          Offer.Builder::build,
          new FieldTable<Offer, Offer.Builder>()
              .mandatory(
                  "publisherId",
                  Scalars.PUBLISHER_ID,
                  Offer::publisherId,
                  Offer.Builder::publisherId)
              .mandatory("id", Scalars.OFFER_ID, Offer::id, Offer.Builder::id)
              .text("alias", Offer::alias, Offer.Builder::alias)
              .defaulted(
                  "listing",
                  ListingCodecs.LISTING,
                  Listing.builder().build(),
                  Offer::listing,
                  Offer.Builder::listing)
              .list(
                  "previewAudience",
                  Scalars.SUBSCRIPTION_ID,
                  Offer::previewAudience,
                  Offer.Builder::previewAudience)
              .list("plans", PLAN, Offer::plans, Offer.Builder::plans));

  public static final ObjectCodec<OfferChange, OfferChange.Builder> OFFER_CHANGE =
      new ObjectCodec<>(
          OfferChange::builder,
          OfferChange.Builder::build,
          new FieldTable<OfferChange, OfferChange.Builder>()
              .mandatory("live", OFFER, OfferChange::live, OfferChange.Builder::live)
              .mandatory("next", OFFER, OfferChange::next, OfferChange.Builder::next)
              .list(
                  "heldPlans",
                  Scalars.PLAN_ID,
                  OfferChange::heldPlans,
                  OfferChange.Builder::heldPlans));

  private OfferCodecs() {}
}
