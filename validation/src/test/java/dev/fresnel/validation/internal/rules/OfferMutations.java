// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules;

import dev.fresnel.core.Authorization;
import dev.fresnel.core.Cloud;
import dev.fresnel.core.Contact;
import dev.fresnel.core.Link;
import dev.fresnel.core.Listing;
import dev.fresnel.core.Logo;
import dev.fresnel.core.Offer;
import dev.fresnel.core.Plan;
import dev.fresnel.core.PlanVisibility;
import dev.fresnel.core.PricingModel;
import dev.fresnel.core.Screenshot;
import dev.fresnel.core.Subject;
import dev.fresnel.core.fixtures.SampleIds;
import dev.fresnel.core.fixtures.SampleManifests;
import dev.fresnel.core.fixtures.SamplePlans;
import dev.fresnel.core.fixtures.SamplePrincipals;
import dev.fresnel.core.id.ManifestVersion;
import dev.fresnel.core.id.OfferId;
import dev.fresnel.core.id.PlanId;
import dev.fresnel.core.role.Roles;
import dev.fresnel.validation.rule.Circumstances;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** One fault for each rule about offers and plans. */
final class OfferMutations {

  private OfferMutations() {}

  static List<Mutation> all() {
    List<Mutation> all = new ArrayList<>(ofOffers());
    all.addAll(ofPlans());
    all.addAll(ofListings());
    all.addAll(ofPictures());
    return all;
  }

  private static List<Mutation> ofOffers() {
    return List.of(
        offer("LH1001", "id in upper case", offer -> offer.withId(OfferId.asWritten("Operations"))),
        offer("LH1004", "no alias", offer -> offer.withAlias(" ")),
        offer("LH1004", "no preview", offer -> offer.withPreviewAudience()),
        offer("LH1007", "id of two", offer -> offer.withId(OfferId.parse("op"))),
        offer("LH1008", "preview", o -> o.withPreviewAudience(SampleIds.subscriptions(11))),
        new Mutation(
            "LH1024",
            "no designation",
            Circumstances.builder().solutionsPartner(false).build(),
            offer -> offer),
        new Mutation(
            "LH1025",
            "national cloud",
            Circumstances.builder().cloud(Cloud.CHINA).build(),
            offer ->
                offer.withPlans(
                    offer.plans().stream()
                        .map(
                            plan -> plan.withManifest(plan.manifest().withEligibleAuthorizations()))
                        .toList())));
  }

  private static List<Mutation> ofPlans() {
    return List.of(
        offer("LH1002", "last id again", offer -> plus(offer, last(offer).withName("Other"))),
        offer(
            "LH1012",
            "last name again",
            offer -> plus(offer, last(offer).withId(PlanId.parse("other")))),
        plan("LH1005", "summary", plan -> plan.withSummary("s".repeat(101))),
        plan("LH1010", "nobody", plan -> plan.withPrivateAudience()),
        plan("LH1008", "audience", p -> p.withPrivateAudience(SampleIds.subscriptions(11))),
        offer(
            "LH1011",
            "public with an audience",
            offer ->
                plus(
                    offer,
                    SamplePlans.publicPlan("open")
                        .withPrivateAudience(SampleIds.subscriptions(1)))),
        plan(
            "LH1021",
            "percentage",
            plan -> plan.withPricingModel(PricingModel.PERCENT_OF_AZURE_CONSUMPTION)),
        plan("LH1022", "no summary", plan -> plan.withSummary("")),
        offer(
            "LH1026",
            "public Contributor",
            offer ->
                plus(
                    offer,
                    SamplePlans.publicPlan("open")
                        .withVisibility(PlanVisibility.PUBLIC)
                        .withManifest(
                            AuthorizationMutations.plus(
                                SampleManifests.SMALL.withVersion(ManifestVersion.parse("1.0.0")),
                                Authorization.of(SamplePrincipals.SUPPORT, Roles.CONTRIBUTOR))))));
  }

  private static List<Mutation> ofListings() {
    return List.of(
        listing("LH1004", "no name", listing -> listing.withName("")),
        listing("LH1006", "categories", l -> l.withCategories(Collections.nCopies(6, "Compute"))),
        listing("LH1005", "name", listing -> listing.withName("n".repeat(201))),
        listing("LH1013", "rocket", listing -> listing.withName("\uD83D\uDE80")),
        listing("LH1014", "tag", listing -> listing.withDescription("<u>a</u>")),
        listing("LH1015", "http", listing -> listing.withPrivacyPolicyLink("http://a")),
        listing("LH1015", "link", l -> l.withUsefulLinks(new Link("a", "ftp://a"))),
        listing(
            "LH1016",
            "another site",
            listing -> listing.withVideos(listing.videos().get(0).withUrl("https://a"))),
        listing("LH1020", "name", listing -> listing.withSearchResultsSummary(listing.name())),
        listing("LH1023", "terms", l -> l.withTermsAndConditions("t".repeat(10_001))),
        listing("LH1028", "unknown", listing -> listing.withCategories("Compute", "Cloud")),
        listing(
            "LH1030",
            "three",
            listing -> listing.withCategories("Compute", "Networking", "Security")),
        listing(
            "LH1029",
            "no number",
            listing -> listing.withSupportContact(Contact.of("Desk", "desk@a.example", "none"))),
        listing("LH1027", "Turkish", listing -> listing.withLanguage("Turkish")));
  }

  private static List<Mutation> ofPictures() {
    return List.of(
        listing("LH1017", "small", listing -> listing.withLogo(new Logo("a.png", 215, 215))),
        listing("LH1018", "oblong", listing -> listing.withLogo(new Logo("a.png", 216, 217))),
        listing(
            "LH1019",
            "jpg",
            listing -> listing.withScreenshots(new Screenshot("a.jpg", "A", 1280, 720))));
  }

  static Plan last(Offer offer) {
    return offer.plans().get(offer.plans().size() - 1);
  }

  static Offer plus(Offer offer, Plan plan) {
    return offer.toBuilder().addPlan(plan).build();
  }

  static Offer withLast(Offer offer, UnaryOperator<Plan> change) {
    List<Plan> plans = new ArrayList<>(offer.plans());
    plans.set(plans.size() - 1, change.apply(last(offer)));
    return offer.withPlans(plans);
  }

  private static Mutation offer(String ruleId, String what, Function<Offer, Subject> change) {
    return new Mutation(ruleId, what, Circumstances.unknown(), change);
  }

  private static Mutation plan(String ruleId, String what, UnaryOperator<Plan> change) {
    return offer(ruleId, what, offer -> withLast(offer, change));
  }

  private static Mutation listing(String ruleId, String what, UnaryOperator<Listing> change) {
    return offer(ruleId, what, offer -> offer.withListing(change.apply(offer.listing())));
  }
}
