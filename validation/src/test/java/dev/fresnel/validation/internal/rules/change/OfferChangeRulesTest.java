// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.change;

import static dev.fresnel.validation.internal.rules.RuleAssertions.assertFindings;

import dev.fresnel.core.Authorization;
import dev.fresnel.core.Manifest;
import dev.fresnel.core.Offer;
import dev.fresnel.core.OfferChange;
import dev.fresnel.core.Plan;
import dev.fresnel.core.PlanAvailability;
import dev.fresnel.core.PlanVisibility;
import dev.fresnel.core.PricingModel;
import dev.fresnel.core.Principal;
import dev.fresnel.core.PrincipalType;
import dev.fresnel.core.fixtures.SampleIds;
import dev.fresnel.core.fixtures.SampleManifests;
import dev.fresnel.core.fixtures.SampleOffers;
import dev.fresnel.core.fixtures.SamplePlans;
import dev.fresnel.core.fixtures.SamplePrincipals;
import dev.fresnel.core.id.ManifestVersion;
import dev.fresnel.core.id.OfferId;
import dev.fresnel.core.id.PlanId;
import dev.fresnel.core.id.PrincipalId;
import dev.fresnel.core.id.PublisherId;
import dev.fresnel.core.id.TenantId;
import dev.fresnel.core.role.Roles;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules about what may change between two versions of an offer, among all other rules. */
class OfferChangeRulesTest {

  private static final Principal ON_CALL =
      Principal.group(PrincipalId.parse("44444444-aaaa-4bbb-8ccc-000000000004"), "On call");

  private static OfferChange change(Plan live, Plan next) {
    return OfferChange.of(
        SampleOffers.PUBLIC_AND_PRIVATE.withPlans(live),
        SampleOffers.PUBLIC_AND_PRIVATE.withPlans(next));
  }

  private static OfferChange change(Manifest live, Manifest next) {
    return change(
        SamplePlans.publicPlan("gold").withManifest(live),
        SamplePlans.publicPlan("gold").withManifest(next));
  }

  private static Manifest with(Manifest manifest, Authorization authorization) {
    return manifest.toBuilder().addAuthorization(authorization).build();
  }

  private static Plan stopped(Plan plan) {
    return plan.withAvailability(PlanAvailability.STOPPED);
  }

  @Test
  void nothingIsSaidOfAnOfferThatStaysAsItIs() {
    assertFindings(
        OfferChange.of(SampleOffers.PUBLIC_AND_PRIVATE, SampleOffers.PUBLIC_AND_PRIVATE));
  }

  @Test
  void aNewPlanAndOtherTextsMayBePublished() {
    Offer live = SampleOffers.PUBLIC_AND_PRIVATE.withPlans(SamplePlans.publicPlan("gold"));
    Offer next =
        live.withPlans(
            SamplePlans.publicPlan("silver"),
            SamplePlans.publicPlan("gold").withName("Around the clock"));
    assertFindings(OfferChange.of(live, next));
  }

  @Test
  void aPlanGoesFromPrivateToPublicOnly() {
    assertFindings(change(SamplePlans.privatePlan("gold"), SamplePlans.publicPlan("gold")));
    assertFindings(
        change(SamplePlans.publicPlan("gold"), SamplePlans.privatePlan("gold")),
        "ERROR LH6001 next.plans[0].visibility: Plan \"gold\" is published as a public plan, which"
            + " it stays for ever; add a private plan with an id of its own, and stop this one if"
            + " nobody else is to take it");
  }

  @Test
  void publisherAndOfferIdAreFixed() {
    String rest =
        ", but is fixed once an offer is created; keep it, or publish a new offer beside this one";
    assertFindings(
        OfferChange.of(
            SampleOffers.PUBLIC_AND_PRIVATE,
            SampleOffers.PUBLIC_AND_PRIVATE
                .withPublisherId(PublisherId.parse("fabrikam"))
                .withId(OfferId.parse("azure"))),
        "ERROR LH6002 next.id: The offer id changes from \"operations\" to \"azure\"" + rest,
        "ERROR LH6002 next.publisherId: The publisher changes from \"contoso\" to \"fabrikam\""
            + rest);
  }

  @Test
  void aPublishedPlanCannotVanish() {
    String rest =
        " gone, but a published plan cannot be deleted nor given another id; keep it, and stop its"
            + " sale if nobody else is to take it";
    OfferChange change =
        OfferChange.of(
            SampleOffers.PUBLIC_AND_PRIVATE.withPlans(
                SamplePlans.publicPlan("gold"),
                SamplePlans.publicPlan("silver"),
                SamplePlans.publicPlan("bronze")),
            SampleOffers.PUBLIC_AND_PRIVATE.withPlans(SamplePlans.publicPlan("bronze")));
    assertFindings(
        change.withHeldPlans(PlanId.parse("silver")),
        "ERROR LH6003 next.plans: Plan \"gold\" is" + rest,
        "ERROR LH6003 next.plans: Plan \"silver\", which customers hold, is" + rest);
  }

  @Test
  void pricingStaysAsItIs() {
    Plan live =
        SamplePlans.publicPlan("gold").withPricingModel(PricingModel.PERCENT_OF_AZURE_CONSUMPTION);
    String rest =
        " would be priced by bring your own license, but the offer is published with percent of"
            + " azure consumption, which all its plans keep; use that, or publish a new offer";
    assertFindings(
        OfferChange.of(
            SampleOffers.PUBLIC_AND_PRIVATE.withPlans(live),
            SampleOffers.PUBLIC_AND_PRIVATE.withPlans(
                SamplePlans.publicPlan("gold"), SamplePlans.publicPlan("silver"))),
        "ERROR LH6004 next.plans[0].pricingModel: Plan \"gold\"" + rest,
        "ERROR LH6004 next.plans[1].pricingModel: Plan \"silver\"" + rest);
    assertFindings(
        OfferChange.of(
            SampleOffers.PUBLIC_AND_PRIVATE.withPlans(SamplePlans.publicPlan("gold")),
            SampleOffers.PUBLIC_AND_PRIVATE.withPlans(
                SamplePlans.publicPlan("gold"), SamplePlans.publicPlan("silver"))));
  }

  @Test
  void aPublishedManifestCannotBeEdited() {
    String message =
        "ERROR LH6005 next.plans[0].manifest.version: The manifest of plan \"gold\" differs from"
            + " the published one of the same version \"1.0.0\", which cannot be edited; give it a"
            + " higher version";
    Manifest live = SampleManifests.SMALL.withVersion(ManifestVersion.parse("1.0.0"));
    assertFindings(change(live, with(live, Authorization.of(ON_CALL, Roles.READER))), message);
    List<Authorization> renamed = new ArrayList<>(live.authorizations());
    renamed.set(
        0, renamed.get(0).withPrincipal(SamplePrincipals.SUPPORT.withDisplayName("Support desk")));
    assertFindings(change(live, live.withAuthorizations(renamed)), message);
  }

  @Test
  void orderAndKindsOfPrincipalsAreNoChange() {
    Manifest live = SampleManifests.SMALL.withVersion(ManifestVersion.parse("1.0.0"));
    List<Authorization> reversed = new ArrayList<>(live.authorizations());
    Collections.reverse(reversed);
    assertFindings(change(live, live.withAuthorizations(reversed)));
    List<Authorization> untyped =
        live.authorizations().stream()
            .map(a -> a.withPrincipal(a.principal().withType(PrincipalType.UNKNOWN)))
            .toList();
    assertFindings(change(live, live.withAuthorizations(untyped)));
  }

  @ParameterizedTest
  @CsvSource({"1.0.0, 0.9.9", "1.10.0, 1.9.0", "2.0.0, 1.99.99"})
  void aManifestVersionNeverGoesDown(String live, String next) {
    assertFindings(
        change(
            SampleManifests.SMALL.withVersion(ManifestVersion.parse(live)),
            SampleManifests.SMALL.withVersion(ManifestVersion.parse(next))),
        "ERROR LH6006 next.plans[0].manifest.version: The manifest of plan \"gold\" goes from"
            + " version "
            + live
            + " to "
            + next
            + ", but each new manifest needs a higher version; raise it above "
            + live);
  }

  @Test
  void aNewVersionOfTheSameManifestIsIdle() {
    assertFindings(
        change(
            SampleManifests.SMALL.withVersion(ManifestVersion.parse("1.9.0")),
            SampleManifests.SMALL.withVersion(ManifestVersion.parse("1.10.0"))),
        "INFO LH6007 next.plans[0].manifest.version: The manifest of plan \"gold\" says the same in"
            + " version 1.10.0 as in 1.9.0, so each customer is shown an update that changes"
            + " nothing for him; keep the version");
  }

  @Test
  void whatIsNotAVersionIsNotCompared() {
    String malformed = " is not a version of three whole numbers such as 1.2.5; correct it";
    assertFindings(
        change(
            SampleManifests.SMALL.withVersion(ManifestVersion.parse("1.0.0")),
            SampleManifests.SMALL
                .withVersion(ManifestVersion.parse("1.0.0"))
                .withVersion(ManifestVersion.asWritten("v2"))),
        "ERROR LH1001 next.plans[0].manifest.version: \"v2\"" + malformed);
    assertFindings(
        change(
            SampleManifests.SMALL
                .withVersion(ManifestVersion.parse("1.0.0"))
                .withVersion(ManifestVersion.asWritten("v2")),
            SampleManifests.SMALL.withVersion(ManifestVersion.parse("1.0.0"))));
  }

  @Test
  void theManagingTenantOfAnOfferIsFixed() {
    TenantId other = TenantId.parse("55555555-aaaa-4bbb-8ccc-000000000005");
    Manifest live = SampleManifests.SMALL.withVersion(ManifestVersion.parse("1.0.0"));
    assertFindings(
        change(
            live,
            SampleManifests.SMALL
                .withVersion(ManifestVersion.parse("1.1.0"))
                .withManagedByTenantId(other)),
        "ERROR LH6008 next.plans[0].manifest.managedByTenantId: The managing tenant of plan"
            + " \"gold\" changes from 11111111-aaaa-4bbb-8ccc-000000000001 to"
            + " 55555555-aaaa-4bbb-8ccc-000000000005, which no update can do; publish a new offer"
            + " for the new tenant and have customers take that");
  }

  @Test
  void theLastPlanOnSaleCannotBeStopped() {
    String message =
        "ERROR LH6009 next.plans: No plan is left on sale, but a plan can be stopped only while the"
            + " offer has another; keep one on sale, or stop distribution of the offer as a whole";
    assertFindings(
        change(SamplePlans.publicPlan("gold"), stopped(SamplePlans.publicPlan("gold"))), message);
    assertFindings(
        OfferChange.of(
            SampleOffers.PUBLIC_AND_PRIVATE.withPlans(
                SamplePlans.publicPlan("gold"), stopped(SamplePlans.publicPlan("silver"))),
            SampleOffers.PUBLIC_AND_PRIVATE.withPlans(
                stopped(SamplePlans.publicPlan("gold")),
                stopped(SamplePlans.publicPlan("silver")))),
        message);
    assertFindings(
        change(stopped(SamplePlans.publicPlan("gold")), stopped(SamplePlans.publicPlan("gold"))));
    assertFindings(change(stopped(SamplePlans.publicPlan("gold")), SamplePlans.publicPlan("gold")));
  }

  @Test
  void stoppingAPlanThatCustomersHoldHurtsThem() {
    OfferChange change =
        OfferChange.of(
            SampleOffers.PUBLIC_AND_PRIVATE.withPlans(
                SamplePlans.publicPlan("gold"), SamplePlans.publicPlan("silver")),
            SampleOffers.PUBLIC_AND_PRIVATE.withPlans(
                SamplePlans.publicPlan("gold"), stopped(SamplePlans.publicPlan("silver"))));
    assertFindings(change);
    assertFindings(change.withHeldPlans(PlanId.parse("gold")));
    assertFindings(
        change.withHeldPlans(PlanId.parse("silver")),
        "WARNING LH6010 next.plans[1].availability: Plan \"silver\" is stopped while customers hold"
            + " it: what they have delegated goes on, but they get no update of it, even if it is"
            + " published again, and by newer documentation cannot deploy it again; tell them, and"
            + " offer them another plan");
  }

  @Test
  void aHeldPlanMustBeOneOfTheLiveOffer() {
    assertFindings(
        change(SamplePlans.publicPlan("gold"), SamplePlans.publicPlan("gold"))
            .withHeldPlans(PlanId.parse("gold"), PlanId.parse("glod")),
        "WARNING LH6011 heldPlans[1]: Customers are said to hold plan \"glod\", which the live"
            + " offer does not have, so nothing can be said of it; correct the id, or describe the"
            + " live offer with all its plans, stopped ones too");
  }

  @Test
  void onlyHoldersOfAPlanNeedToAcceptItsManifest() {
    Manifest next =
        with(
            SampleManifests.SMALL.withVersion(ManifestVersion.parse("1.1.0")),
            Authorization.of(ON_CALL, Roles.READER));
    Plan silver = SamplePlans.publicPlan("silver");
    OfferChange change =
        OfferChange.of(
            SampleOffers.PUBLIC_AND_PRIVATE.withPlans(SamplePlans.publicPlan("gold"), silver),
            SampleOffers.PUBLIC_AND_PRIVATE.withPlans(
                SamplePlans.publicPlan("gold").withManifest(next), silver));
    String message =
        "INFO LH6012 next.plans[0].manifest: Customers who hold plan \"gold\" keep version 1.0.0"
            + " until each accepts 1.1.0 in the Azure portal, for all that he has delegated; with"
            + " it On call (44444444-aaaa-4bbb-8ccc-000000000004) gains Reader";
    assertFindings(change, message);
    assertFindings(change.withHeldPlans(PlanId.parse("gold")), message);
    assertFindings(change.withHeldPlans(silver.id()));
  }

  @Test
  void aManifestMayChangeNamesOnly() {
    Manifest live = SampleManifests.SMALL.withVersion(ManifestVersion.parse("1.0.0"));
    List<Authorization> renamed = new ArrayList<>(live.authorizations());
    renamed.set(0, renamed.get(0).withPrincipal(SamplePrincipals.SUPPORT.withDisplayName("Desk")));
    assertFindings(
        change(
            live,
            SampleManifests.SMALL
                .withVersion(ManifestVersion.parse("1.1.0"))
                .withAuthorizations(renamed)),
        "INFO LH6012 next.plans[0].manifest: Customers who hold plan \"gold\" keep version 1.0.0"
            + " until each accepts 1.1.0 in the Azure portal, for all that he has delegated; with"
            + " it access stays as it is and only names change");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 4})
  void subscriptionsTakenOutOfAnAudienceAreNamed(int gone) {
    String prefix = "66666666-aaaa-4bbb-8ccc-00000000000";
    String shown =
        switch (gone) {
          case 1 -> "1 subscription can no longer take plan \"gold\": " + prefix + "0";
          case 3 ->
              "3 subscriptions can no longer take plan \"gold\": "
                  + String.join(", ", prefix + "0", prefix + "1", prefix + "2");
          default ->
              "4 subscriptions can no longer take plan \"gold\": "
                  + String.join(", ", prefix + "0", prefix + "1", prefix + "2")
                  + " and 1 more";
        };
    Plan live = SamplePlans.privatePlan("gold").withPrivateAudience(SampleIds.subscriptions(5));
    Plan next = live.withPrivateAudience(SampleIds.subscriptions(5).subList(gone, 5));
    assertFindings(
        change(live, next),
        "INFO LH6013 next.plans[0].privateAudience: "
            + shown
            + "; no source says that this ends a delegation, so have customers remove what is to"
            + " end");
    assertFindings(change(next, live));
  }

  @Test
  void anAudienceThatIsReplacedByThePublicIsNoLoss() {
    assertFindings(
        change(
            SamplePlans.privatePlan("gold"),
            SamplePlans.publicPlan("gold").withVisibility(PlanVisibility.PUBLIC)));
  }
}
