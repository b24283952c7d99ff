// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.fleet;

import static dev.fresnel.validation.customer.StateFixtures.MORE;
import static dev.fresnel.validation.customer.StateFixtures.OPERATIONS;
import static dev.fresnel.validation.customer.StateFixtures.OPERATIONS_ID;
import static dev.fresnel.validation.customer.StateFixtures.PRODUCTION;
import static dev.fresnel.validation.customer.StateFixtures.SECOND_ID;
import static dev.fresnel.validation.customer.StateFixtures.WEB;
import static dev.fresnel.validation.customer.StateFixtures.WHOLE;
import static dev.fresnel.validation.customer.StateFixtures.assignmentId;
import static dev.fresnel.validation.customer.StateFixtures.definitionId;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fresnel.core.Authorization;
import dev.fresnel.core.CustomerSubscription;
import dev.fresnel.core.Offer;
import dev.fresnel.core.ProvisioningState;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.fixtures.SampleDefinitions;
import dev.fresnel.core.fixtures.SampleIds;
import dev.fresnel.core.fixtures.SampleManifests;
import dev.fresnel.core.fixtures.SampleOffers;
import dev.fresnel.core.fixtures.SamplePlans;
import dev.fresnel.core.fixtures.SamplePrincipals;
import dev.fresnel.core.id.ManifestVersion;
import dev.fresnel.core.id.TenantId;
import dev.fresnel.core.path.SourceLocation;
import dev.fresnel.core.role.Roles;
import dev.fresnel.validation.customer.CustomerState;
import dev.fresnel.validation.customer.HeldAssignment;
import dev.fresnel.validation.customer.HeldDefinition;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FleetReportTest {

  private static final CustomerState NOTHING = CustomerState.of(SampleIds.CUSTOMER_TENANT);
  private static final FleetOffer OFFER = FleetOffer.of(SampleOffers.SMALL);
  private static final TenantId OTHER = TenantId.parse("99999999-aaaa-4bbb-8ccc-000000000009");

  private static CustomerState holding(RegistrationDefinition definition) {
    return NOTHING
        .withDefinition(HeldDefinition.of(OPERATIONS_ID, definition))
        .withAssignment(HeldAssignment.of(assignmentId(WHOLE, 1), OPERATIONS_ID));
  }

  private static FleetEntry entry(FleetOffer offer, CustomerState state) {
    List<FleetEntry> entries = FleetReport.of(offer, state).entries();
    assertEquals(1, entries.size());
    return entries.get(0);
  }

  private static FleetStatus status(RegistrationDefinition held) {
    return entry(OFFER, holding(held)).status();
  }

  @Test
  void whatIsAsOfferedHasNothingThatDeviates() {
    for (RegistrationDefinition held :
        List.of(SampleDefinitions.MARKETPLACE, OPERATIONS, OPERATIONS.withName("Another name"))) {
      FleetEntry entry = entry(OFFER, holding(held));
      assertEquals(FleetStatus.AS_OFFERED, entry.status());
      assertEquals(List.of(), entry.deviations());
      assertTrue(entry.updating().isEmpty());
      assertEquals(Optional.of(SampleIds.CUSTOMER_TENANT), entry.customerTenant());
      assertEquals(PRODUCTION, entry.subscription());
    }
  }

  @Test
  void anOlderManifestIsOutdatedAndTellsWhatUpdatingChanges() {
    Offer newer =
        SampleOffers.SMALL.withPlans(
            SamplePlans.PUBLIC.withManifest(
                SampleManifests.ELIGIBLE.withVersion(ManifestVersion.parse("1.1.0"))));
    FleetEntry entry = entry(FleetOffer.of(newer), holding(SampleDefinitions.MARKETPLACE));
    assertEquals(FleetStatus.OUTDATED, entry.status());
    FleetDeviation deviation = entry.deviations().get(0);
    assertEquals("1.0.0", deviation.heldVersion().orElseThrow().value());
    assertEquals("1.1.0", deviation.offeredVersion().orElseThrow().value());
    assertEquals(List.of(WHOLE), deviation.scopes());
    assertEquals(1, entry.updating().changes().size());
    assertTrue(entry.updating().changes().get(0).eligible());
    assertTrue(deviation.describe().endsWith("is of manifest 1.0.0, and 1.1.0 is offered"));
  }

  @Test
  void aNewerManifestOfEqualAccessIsAsOffered() {
    Offer older =
        SampleOffers.SMALL.withPlans(
            SamplePlans.PUBLIC.withManifest(
                SampleManifests.SMALL.withVersion(ManifestVersion.parse("0.9.0"))));
    assertEquals(
        FleetStatus.AS_OFFERED,
        entry(FleetOffer.of(older), holding(SampleDefinitions.MARKETPLACE)).status());
  }

  @Test
  void moreAndLessAreToldApart() {
    assertEquals(FleetStatus.MORE, status(MORE));
    assertEquals(
        FleetStatus.MORE,
        status(SampleDefinitions.MARKETPLACE.withAuthorizations(MORE.authorizations())));
    RegistrationDefinition less =
        OPERATIONS.withAuthorizations(OPERATIONS.authorizations().subList(0, 1));
    FleetEntry entry = entry(OFFER, holding(less));
    assertEquals(FleetStatus.LESS, entry.status());
    assertEquals(1, entry.updating().changes().size());
  }

  @Test
  void strongerTermsAreLessAndWeakerTermsAreMore() {
    FleetOffer offer = FleetOffer.of(SampleDefinitions.ELIGIBLE);
    RegistrationDefinition held = SampleDefinitions.ELIGIBLE;
    var eligible = held.eligibleAuthorizations().get(0);
    var policy = eligible.justInTimeAccessPolicy().orElseThrow();
    RegistrationDefinition weaker =
        held.withEligibleAuthorizations(
            eligible.withJustInTimeAccessPolicy(policy.withManagedByTenantApprovers(List.of())));
    assertFalse(policy.managedByTenantApprovers().isEmpty());
    assertEquals(FleetStatus.MORE, entry(offer, holding(weaker)).status());
    assertEquals(FleetStatus.LESS, entry(FleetOffer.of(weaker), holding(held)).status());
  }

  @Test
  void anotherPlanOfTheOfferIsAsOfferedAndAnotherOfferIsMore() {
    FleetOffer offer = FleetOffer.of(SampleOffers.SMALL).with(MORE.withName("Other"));
    assertEquals(FleetStatus.AS_OFFERED, entry(offer, holding(MORE)).status());
    RegistrationDefinition unlike =
        OPERATIONS
            .withName("Unlike")
            .withAuthorizations(Authorization.of(SamplePrincipals.SUPPORT, Roles.CONTRIBUTOR));
    FleetEntry entry = entry(OFFER, holding(unlike));
    assertEquals(FleetStatus.MORE, entry.status());
    assertEquals(Optional.empty(), entry.deviations().get(0).offered());
    assertTrue(entry.deviations().get(0).describe().endsWith("and is not offered"));
  }

  @Test
  void aForeignTenantCountsFirst() {
    CustomerState state =
        holding(MORE)
            .withDefinition(HeldDefinition.of(SECOND_ID, OPERATIONS.withManagedByTenantId(OTHER)))
            .withAssignment(HeldAssignment.of(assignmentId(WEB, 2), SECOND_ID));
    FleetEntry entry = entry(OFFER, state);
    assertEquals(FleetStatus.FOREIGN, entry.status());
    assertEquals(
        List.of(FleetStatus.FOREIGN, FleetStatus.MORE),
        entry.deviations().stream().map(FleetDeviation::kind).toList());
  }

  @Test
  void whatGivesNoAccessIsLeftOver() {
    CustomerState unassigned = NOTHING.withDefinition(HeldDefinition.of(OPERATIONS_ID, OPERATIONS));
    CustomerState undefined =
        NOTHING.withAssignment(HeldAssignment.of(assignmentId(WHOLE, 1), definitionId(9)));
    CustomerState failed =
        holding(OPERATIONS)
            .withDefinition(
                new HeldDefinition(
                    OPERATIONS_ID, OPERATIONS, Optional.of(ProvisioningState.FAILED)));
    for (CustomerState state : List.of(unassigned, undefined, failed)) {
      FleetEntry entry = entry(OFFER, state);
      assertEquals(FleetStatus.LEFTOVER, entry.status());
      assertTrue(
          entry.deviations().get(0).describe().endsWith("so it gives no access"),
          entry.deviations()::toString);
    }
  }

  @Test
  void aSubscriptionWithoutDelegationsHasNone() {
    FleetEntry entry = entry(OFFER, NOTHING.withSubscription(CustomerSubscription.of(PRODUCTION)));
    assertEquals(FleetStatus.NONE, entry.status());
    assertEquals(List.of(), entry.deviations());
  }

  @Test
  void theSummaryCountsCustomersAndSubscriptionsOfEachStatus() {
    FleetReport report = FleetReport.of(OFFER, holding(MORE));
    assertEquals(new FleetSummary(1, Map.of(FleetStatus.MORE, 1)), report.summary());
    assertTrue(report.summary().hasDeviations());
    assertFalse(FleetReport.of(OFFER, holding(OPERATIONS)).summary().hasDeviations());
  }

  @Test
  void whatDeviatesIsAFindingWithItsPlace() {
    SourceLocation place = new SourceLocation("rows.json", 3, 7);
    FleetReport report =
        FleetReport.of(OFFER, holding(MORE)).withPlaces(Map.of(OPERATIONS_ID, place));
    assertEquals(
        List.of(
            "WARNING LH6030 rows.json:3:7 "
                + PRODUCTION
                + "."
                + OPERATIONS_ID.name()
                + ": \"Contoso operations\" gives more access than is offered (status more,"
                + " customer "
                + SampleIds.CUSTOMER_TENANT
                + ", subscription "
                + PRODUCTION
                + "); update it to what is offered, or remove it"),
        report.findings().stream().map(Finding::format).toList());
    assertEquals(List.of(), FleetReport.of(OFFER, holding(OPERATIONS)).findings());
  }

  /** A subscription in which so many definitions, each of another group, are assigned. */
  private static CustomerState holdingMany(int definitions) {
    CustomerState state = NOTHING;
    for (int i = 0; i < definitions; i++) {
      var id = definitionId(i);
      state =
          state
              .withDefinition(
                  HeldDefinition.of(
                      id, MORE.withName("Offer " + i).withDescription("=\"x\", " + i)))
              .withAssignment(HeldAssignment.of(assignmentId(WHOLE, i), id));
    }
    return state;
  }

  @Test
  void textShowsTheFirstOfManyDeviationsAndCsvAndJsonHaveAll() {
    int all = 2_000;
    FleetReport report = FleetReport.of(OFFER, holdingMany(all));
    List<String> text = report.toString().lines().toList();
    assertEquals(20, text.stream().filter(line -> line.contains("gives more access")).count());
    assertTrue(
        text.contains("    and 1,980 more deviations, which CSV and JSON have"), text::toString);
    for (FleetFormat format : List.of(FleetFormat.CSV, FleetFormat.JSON)) {
      String written = report.toString(format);
      for (int i = 0; i < all; i++) {
        assertTrue(written.contains("Offer " + i + (format == FleetFormat.CSV ? "\"\"" : "\\\"")));
      }
    }
    assertEquals(2, report.toString(FleetFormat.CSV).lines().count());
  }

  @Test
  void twentyDeviationsAreShownWhole() {
    String text = FleetReport.of(OFFER, holdingMany(20)).toString();
    assertEquals(20, text.lines().filter(line -> line.contains("gives more access")).count());
    assertFalse(text.contains("more deviation"), text);
    assertTrue(
        FleetReport.of(OFFER, holdingMany(21))
            .toString()
            .contains("and 1 more deviation, which CSV and JSON have"));
  }
}
