// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.offer;

import static dev.fresnel.validation.internal.rules.RuleAssertions.assertFindings;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.fresnel.core.Authorization;
import dev.fresnel.core.Cloud;
import dev.fresnel.core.EligibleAuthorization;
import dev.fresnel.core.JustInTimeAccessPolicy;
import dev.fresnel.core.Manifest;
import dev.fresnel.core.MultiFactorAuthProvider;
import dev.fresnel.core.Offer;
import dev.fresnel.core.Plan;
import dev.fresnel.core.PlanVisibility;
import dev.fresnel.core.PricingModel;
import dev.fresnel.core.Principal;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.finding.Profile;
import dev.fresnel.core.fixtures.SampleIds;
import dev.fresnel.core.fixtures.SampleManifests;
import dev.fresnel.core.fixtures.SampleOffers;
import dev.fresnel.core.fixtures.SamplePlans;
import dev.fresnel.core.fixtures.SamplePrincipals;
import dev.fresnel.core.id.ManifestVersion;
import dev.fresnel.core.id.OfferId;
import dev.fresnel.core.id.PlanId;
import dev.fresnel.core.id.PublisherId;
import dev.fresnel.core.role.Roles;
import dev.fresnel.validation.Validator;
import dev.fresnel.validation.rule.Circumstances;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The rules about offers and their plans, each at its boundary, among all other rules. */
class OfferRulesTest {

  private static Offer withPlans(Plan... plans) {
    return SampleOffers.PUBLIC_AND_PRIVATE.withPlans(plans);
  }

  private static Offer withPlans(int count, IntFunction<Plan> plan) {
    return SampleOffers.PUBLIC_AND_PRIVATE.withPlans(
        IntStream.range(0, count).mapToObj(plan).toList());
  }

  private static String lacks(String path, String what) {
    return "ERROR LH1004 "
        + path
        + ": "
        + what
        + "; Partner Center publishes an offer only when each of its pages is complete, so fill in"
        + " what is missing";
  }

  @Test
  void anOfferReadyForPublicationIsSound() {
    assertFindings(SampleOffers.PUBLIC_AND_PRIVATE);
  }

  @Test
  void aBareOfferLacksThreeThingsAsAWholeAndItsPlanSomeTexts() {
    Offer bare =
        Offer.builder()
            .publisherId(PublisherId.parse("contoso"))
            .id(OfferId.parse("operations"))
            .addPlans(
                Plan.builder()
                    .id(PlanId.parse("gold"))
                    .manifest(SampleManifests.SMALL.withVersion(ManifestVersion.parse("1.0.0")))
                    .build())
            .build();
    assertFindings(
        bare,
        lacks("$", "The offer lacks alias, previewAudience"),
        lacks(
            "listing",
            "The listing lacks name, searchResultsSummary, shortDescription, description,"
                + " categories, termsAndConditions, privacyPolicyLink, supportContact,"
                + " engineeringContact, logo"),
        lacks("plans[0]", "The plan lacks name"),
        "WARNING LH1022 plans[0]: Plan \"gold\" has no summary or description; Partner Center asks"
            + " for both and does not mark them as optional, so fill in what is missing");
    assertFindings(Validator.standard().withProfile(Profile.ARM_ONBOARDING), bare);
  }

  @Test
  void everybodyInAPlanHasADisplayName() {
    Principal blank = SamplePrincipals.SUPPORT.withDisplayName(" ");
    Principal none = SamplePrincipals.SUPPORT.withDisplayName(Optional.empty());
    EligibleAuthorization eligible =
        EligibleAuthorization.of(
            SamplePrincipals.SUPPORT,
            Roles.CONTRIBUTOR,
            JustInTimeAccessPolicy.builder()
                .addManagedByTenantApprovers(SamplePrincipals.SUPPORT, none)
                .build());
    Manifest manifest =
        SampleManifests.SMALL.withVersion(ManifestVersion.parse("1.0.0")).toBuilder()
            .addAuthorization(Authorization.of(blank, Roles.MONITORING_READER))
            .addEligibleAuthorization(eligible)
            .build();
    String lacks = "The principal lacks displayName";
    assertFindings(
        SamplePlans.privatePlan("gold").withManifest(manifest),
        lacks("manifest.authorizations[2].principal", lacks),
        lacks(
            "manifest.eligibleAuthorizations[0].justInTimeAccessPolicy.managedByTenantApprovers[1]",
            lacks));
    assertFindings(
        RegistrationDefinition.of(
            SampleOffers.PUBLIC_AND_PRIVATE,
            SamplePlans.privatePlan("gold").withManifest(manifest)));
  }

  @Test
  void anOfferNeedsAPlan() {
    assertFindings(
        SampleOffers.PUBLIC_AND_PRIVATE.withPlans(), lacks("$", "The offer lacks plans"));
  }

  @Test
  void blankIsAsGoodAsMissing() {
    assertFindings(
        SampleOffers.PUBLIC_AND_PRIVATE.withAlias(" \t"), lacks("$", "The offer lacks alias"));
  }

  @Test
  void aPlanShouldHaveSummaryAndDescription() {
    assertFindings(
        SamplePlans.publicPlan("gold").withSummary(""),
        "WARNING LH1022 $: Plan \"gold\" has no summary; Partner Center asks for both and does not"
            + " mark them as optional, so fill in what is missing");
    assertFindings(
        SamplePlans.publicPlan("gold").withDescription(" "),
        "WARNING LH1022 $: Plan \"gold\" has no description; Partner Center asks for both and does"
            + " not mark them as optional, so fill in what is missing");
  }

  @Test
  void anOfferHasAHundredPlansAtTheMost() {
    assertFindings(withPlans(100, i -> SamplePlans.publicPlan("plan" + i)));
    assertFindings(
        withPlans(101, i -> SamplePlans.publicPlan("plan" + i)),
        "ERROR LH1006 plans: There are 101 plans; Partner Center takes 100, so remove 1");
  }

  @Test
  void fortyFiveOfThePlansMayBePrivate() {
    assertFindings(
        withPlans(
            46,
            i -> i == 0 ? SamplePlans.publicPlan("gold") : SamplePlans.privatePlan("plan" + i)));
    assertFindings(
        withPlans(46, i -> SamplePlans.privatePlan("plan" + i)),
        "ERROR LH1006 plans: There are 46 private plans; Partner Center takes 45, so remove 1");
  }

  @Test
  void tenSubscriptionsPreviewTheOfferByHandAndAHundredFromAFile() {
    assertFindings(
        SampleOffers.PUBLIC_AND_PRIVATE.withPreviewAudience(SampleIds.subscriptions(10)));
    String file =
        " subscriptions; Partner Center takes 10 by hand, so upload them as a CSV file with the"
            + " columns Id, Description and Type, each Type being SubscriptionId";
    assertFindings(
        SampleOffers.PUBLIC_AND_PRIVATE.withPreviewAudience(SampleIds.subscriptions(11)),
        "INFO LH1008 previewAudience: The preview audience has 11" + file);
    assertFindings(
        SampleOffers.PUBLIC_AND_PRIVATE.withPreviewAudience(SampleIds.subscriptions(100)),
        "INFO LH1008 previewAudience: The preview audience has 100" + file);
    assertFindings(
        SampleOffers.PUBLIC_AND_PRIVATE.withPreviewAudience(SampleIds.subscriptions(101)),
        "ERROR LH1006 previewAudience: There are 101 subscriptions in the preview audience; Partner"
            + " Center takes 100, so remove 1",
        "INFO LH1008 previewAudience: The preview audience has 101" + file);
  }

  @Test
  void aPrivatePlanHasTenThousandSubscriptionsAtTheMost() {
    String file =
        " subscriptions; Partner Center takes 10 by hand, so upload them as a CSV file with the"
            + " columns Id, Description and Type, each Type being SubscriptionId";
    assertFindings(
        SamplePlans.privatePlan("gold").withPrivateAudience(SampleIds.subscriptions(10)));
    assertFindings(
        SamplePlans.privatePlan("gold").withPrivateAudience(SampleIds.subscriptions(10_000)),
        "INFO LH1008 privateAudience: The private audience has 10,000" + file);
    assertFindings(
        SamplePlans.privatePlan("gold").withPrivateAudience(SampleIds.subscriptions(10_001)),
        "ERROR LH1006 privateAudience: There are 10,001 subscriptions in the private audience;"
            + " Partner Center takes 10,000, so remove 1",
        "INFO LH1008 privateAudience: The private audience has 10,001" + file);
  }

  @Test
  void privateAudiencesThatAreTooLongTogetherAreAWarning() {
    Validator marketplace = Validator.of(new AudienceOverAllPlans());
    Plan half = SamplePlans.privatePlan("gold").withPrivateAudience(SampleIds.subscriptions(5_000));
    assertFindings(marketplace, withPlans(half, half.withId(PlanId.parse("silver"))));
    assertFindings(
        marketplace,
        withPlans(half, half.withPrivateAudience(SampleIds.subscriptions(5_001))),
        "WARNING LH1009 plans: The private audiences of all plans have 10,001 subscriptions"
            + " together; today's documentation allows 10,000 for each plan, but that of 2020 said"
            + " 10,000 across all plans, so be ready to split the offer if Partner Center refuses");
    assertFindings(
        marketplace, withPlans(half.withPrivateAudience(SampleIds.subscriptions(10_001))));
    assertFindings(
        marketplace, withPlans(half.withPrivateAudience(SampleIds.subscriptions(10_000))));
  }

  @Test
  void visibilityAndAudienceMustFit() {
    assertFindings(
        SamplePlans.publicPlan("gold").withVisibility(PlanVisibility.PRIVATE),
        "ERROR LH1010 privateAudience: Plan \"gold\" is private but lists no subscription that may"
            + " take it; add at least one, or make the plan public, which cannot be undone");
    assertFindings(
        SamplePlans.publicPlan("gold").withPrivateAudience(SampleIds.subscriptions(1)),
        "WARNING LH1011 privateAudience: Plan \"gold\" is public, so the 1 subscription in its"
            + " audience keep nobody else out; make it private before it is first published, or"
            + " remove the audience");
  }

  @Test
  void planNamesAreUniqueInAnOffer() {
    assertFindings(
        withPlans(
            SamplePlans.publicPlan("gold"),
            SamplePlans.publicPlan("silver").withName(" Plan gold ")),
        "ERROR LH1012 plans[1].name: Plan name \"Plan gold\" is that of plans[0] already; names are"
            + " unique within an offer, so give this plan another");
    assertFindings(
        withPlans(
            SamplePlans.publicPlan("gold"),
            SamplePlans.publicPlan("silver").withName("plan gold")));
  }

  @Test
  void idsShouldHaveTheFormThatTheApiWants() {
    String rest =
        "; the portal documents no such bound, but the marketplace API takes only ids of 3 to 50"
            + " characters that begin with a letter or digit. An id is fixed once it is created, so"
            + " choose one that both take";
    assertFindings(
        SampleOffers.PUBLIC_AND_PRIVATE.withId(OfferId.parse("op")),
        "WARNING LH1007 id: Offer id \"op\" has only 2 characters" + rest);
    assertFindings(
        SampleOffers.PUBLIC_AND_PRIVATE.withId(OfferId.parse("o")),
        "WARNING LH1007 id: Offer id \"o\" has only 1 character" + rest);
    assertFindings(SampleOffers.PUBLIC_AND_PRIVATE.withId(OfferId.parse("0ps")));
    assertFindings(
        SamplePlans.publicPlan("gold").withId(PlanId.parse("-gold")),
        "WARNING LH1007 id: Plan id \"-gold\" begins with neither a letter nor a digit" + rest);
    assertFindings(
        SamplePlans.publicPlan("gold").withId(PlanId.parse("_gold")),
        "WARNING LH1007 id: Plan id \"_gold\" begins with neither a letter nor a digit" + rest);
    assertFindings(
        SamplePlans.publicPlan("gold").withId(PlanId.parse("-go")),
        "WARNING LH1007 id: Plan id \"-go\" begins with neither a letter nor a digit" + rest);
  }

  @Test
  void idsHaveFiftyCharactersAtTheMost() {
    assertFindings(SamplePlans.publicPlan("gold").withId(PlanId.asWritten("p".repeat(50))));
    assertEquals(
        List.of("LH1001"),
        Validator.standard()
            .validate(SamplePlans.publicPlan("gold").withId(PlanId.asWritten("p".repeat(51))))
            .findings()
            .stream()
            .map(finding -> finding.ruleId().value())
            .toList());
  }

  @Test
  void managedServicesHaveOnePricingModel() {
    assertFindings(
        SamplePlans.publicPlan("gold").withPricingModel(PricingModel.PERCENT_OF_AZURE_CONSUMPTION),
        "ERROR LH1021 pricingModel: Plan \"gold\" is priced by percent of azure consumption; for"
            + " managed services Partner Center has bring your own license only, so use that and"
            + " bill customers yourself");
  }

  @Test
  void aPublisherKnownToLackTheDesignationIsRefused() {
    Circumstances.Builder circumstances = Circumstances.builder();
    assertFindings(
        Validator.standard().withCircumstances(circumstances.solutionsPartner(false).build()),
        SampleOffers.PUBLIC_AND_PRIVATE,
        "ERROR LH1024 publisherId: Publisher \"contoso\" has no Solutions Partner designation for"
            + " Infrastructure (Azure) or for Security; without one Microsoft does not certify the"
            + " offer, so onboard customers by template");
    assertFindings(
        Validator.standard().withCircumstances(circumstances.solutionsPartner(true).build()),
        SampleOffers.PUBLIC_AND_PRIVATE);
  }

  @Test
  void nationalCloudsMayNotHaveOffers() {
    Validator validator = Validator.of(new OfferInNationalCloud());
    assertFindings(
        validator.withCircumstances(Circumstances.builder().cloud(Cloud.US_GOVERNMENT).build()),
        SampleOffers.PUBLIC_AND_PRIVATE,
        "WARNING LH1025 $: The customers are in cloud us government, where Managed Service offers"
            + " might not be available; sources disagree about private plans there, so be ready to"
            + " onboard customers by template");
    assertFindings(
        validator.withCircumstances(Circumstances.builder().cloud(Cloud.PUBLIC).build()),
        SampleOffers.PUBLIC_AND_PRIVATE);
  }

  @Test
  void aPublicPlanThatGivesMoreThanReadingGivesItToAll() {
    Validator validator = Validator.of(new PublicPlanWithWriteAccess());
    Manifest writing =
        SampleManifests.SMALL.withVersion(ManifestVersion.parse("1.0.0")).toBuilder()
            .addAuthorization(Authorization.of(SamplePrincipals.SUPPORT, Roles.CONTRIBUTOR))
            .build();
    String rest =
        "; to give each customer groups of his own, make a private plan for each, and keep public"
            + " plans to what they need";
    String first =
        "INFO LH1026 $: Every customer who takes public plan \"gold\" gives the same principals"
            + " role Contributor (b24988ac-6180-42a0-ab88-20f7382dd24c)";
    assertFindings(validator, SamplePlans.publicPlan("gold").withManifest(writing), first + rest);
    assertFindings(validator, SamplePlans.privatePlan("gold").withManifest(writing));
    Manifest eligible =
        writing.toBuilder()
            .addEligibleAuthorization(
                EligibleAuthorization.of(
                    SamplePrincipals.SUPPORT,
                    Roles.MONITORING_CONTRIBUTOR,
                    JustInTimeAccessPolicy.builder()
                        .multiFactorAuthProvider(MultiFactorAuthProvider.AZURE)
                        .build()))
            .build();
    assertFindings(
        validator,
        SamplePlans.publicPlan("gold").withManifest(eligible),
        first + " and 1 more that go beyond reading" + rest);
  }
}
