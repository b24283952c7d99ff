// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules;

import dev.fresnel.core.Authorization;
import dev.fresnel.core.DefinitionChange;
import dev.fresnel.core.Manifest;
import dev.fresnel.core.Offer;
import dev.fresnel.core.OfferChange;
import dev.fresnel.core.Plan;
import dev.fresnel.core.PlanAvailability;
import dev.fresnel.core.PlanVisibility;
import dev.fresnel.core.PricingModel;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.fixtures.SampleIds;
import dev.fresnel.core.fixtures.SamplePlans;
import dev.fresnel.core.fixtures.SamplePrincipals;
import dev.fresnel.core.id.ManifestVersion;
import dev.fresnel.core.id.OfferId;
import dev.fresnel.core.id.PlanId;
import dev.fresnel.core.id.RegistrationDefinitionId;
import dev.fresnel.core.id.TenantId;
import dev.fresnel.core.role.Roles;
import dev.fresnel.validation.rule.Circumstances;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** One fault for each rule about changes: a sound offer is live, or what would be published. */
final class ChangeMutations {

  private static final TenantId OTHER_TENANT =
      TenantId.parse("55555555-aaaa-4bbb-8ccc-000000000005");
  private static final RegistrationDefinitionId ID =
      RegistrationDefinitionId.parse("77777777-aaaa-4bbb-8ccc-000000000007");
  private static final RegistrationDefinitionId OTHER_ID =
      RegistrationDefinitionId.parse("88888888-aaaa-4bbb-8ccc-000000000008");

  private ChangeMutations() {}

  static List<Mutation> all() {
    List<Mutation> all = new ArrayList<>(ofOffers());
    all.addAll(ofManifests());
    all.addAll(ofDefinitions());
    return all;
  }

  private static List<Mutation> ofOffers() {
    return List.of(
        offer(
            "LH6001",
            "public before",
            next ->
                OfferChange.of(
                    OfferMutations.withLast(
                        next, plan -> plan.withVisibility(PlanVisibility.PUBLIC)),
                    next)),
        offer(
            "LH6002",
            "another id",
            live -> OfferChange.of(live, live.withId(OfferId.parse("other")))),
        offer(
            "LH6003",
            "one plan fewer",
            next ->
                OfferChange.of(OfferMutations.plus(next, SamplePlans.publicPlan("gone")), next)),
        offer(
            "LH6004",
            "a percentage before",
            next ->
                OfferChange.of(
                    OfferMutations.withLast(
                        next, p -> p.withPricingModel(PricingModel.PERCENT_OF_AZURE_CONSUMPTION)),
                    next)),
        offer("LH6009", "all stopped", live -> OfferChange.of(live, stopped(live))),
        offer(
            "LH6010",
            "one stopped",
            offer ->
                OfferChange.of(
                        OfferMutations.plus(offer, SamplePlans.publicPlan("held")),
                        OfferMutations.plus(offer, stopped(SamplePlans.publicPlan("held"))))
                    .withHeldPlans(PlanId.parse("held"))),
        offer(
            "LH6011",
            "never heard of",
            live -> OfferChange.of(live, live).withHeldPlans(PlanId.parse("unheard-of"))),
        offer(
            "LH6013",
            "one of two",
            next ->
                OfferChange.of(
                    OfferMutations.withLast(
                        next, plan -> plan.withPrivateAudience(SampleIds.subscriptions(2))),
                    next)));
  }

  private static List<Mutation> ofManifests() {
    Authorization more = Authorization.of(SamplePrincipals.group(300), Roles.READER);
    return List.of(
        manifest("LH6005", "more", manifest -> AuthorizationMutations.plus(manifest, more)),
        manifest("LH6006", "lower", manifest -> version(manifest, "0.9.9")),
        manifest("LH6007", "higher", manifest -> version(manifest, "2.0.0")),
        manifest(
            "LH6008",
            "elsewhere",
            manifest -> version(manifest, "2.0.0").withManagedByTenantId(OTHER_TENANT)),
        manifest(
            "LH6012",
            "more, and higher",
            manifest -> AuthorizationMutations.plus(version(manifest, "2.0.0"), more)));
  }

  private static List<Mutation> ofDefinitions() {
    return List.of(
        definition(
            "LH6014",
            "another tenant",
            live -> live.withId(ID),
            next -> next.withId(ID).withManagedByTenantId(OTHER_TENANT)),
        definition(
            "LH6015",
            "another tenant by the same name",
            live -> live,
            next -> next.withManagedByTenantId(OTHER_TENANT)),
        definition("LH6016", "another id", live -> live.withId(ID), next -> next.withId(OTHER_ID)),
        definition(
            "LH6017",
            "another tenant and name",
            live -> live,
            next -> next.withManagedByTenantId(OTHER_TENANT).withName("Other operations")));
  }

  private static Plan stopped(Plan plan) {
    return plan.withAvailability(PlanAvailability.STOPPED);
  }

  private static Offer stopped(Offer offer) {
    return offer.withPlans(offer.plans().stream().map(ChangeMutations::stopped).toList());
  }

  private static Manifest version(Manifest manifest, String version) {
    return manifest.withVersion(ManifestVersion.parse(version));
  }

  private static Mutation offer(String ruleId, String what, Function<Offer, OfferChange> change) {
    return new Mutation(ruleId, what, Circumstances.unknown(), change::apply);
  }

  private static Mutation manifest(String ruleId, String what, UnaryOperator<Manifest> change) {
    return offer(
        ruleId,
        what,
        live ->
            OfferChange.of(
                live,
                OfferMutations.withLast(
                    live, plan -> plan.withManifest(change.apply(plan.manifest())))));
  }

  private static Mutation definition(
      String ruleId,
      String what,
      UnaryOperator<RegistrationDefinition> live,
      UnaryOperator<RegistrationDefinition> next) {
    return new Mutation(
        ruleId,
        what,
        Circumstances.unknown(),
        offer -> {
          RegistrationDefinition definition =
              RegistrationDefinition.of(offer, OfferMutations.last(offer));
          return DefinitionChange.of(live.apply(definition), next.apply(definition));
        });
  }
}
