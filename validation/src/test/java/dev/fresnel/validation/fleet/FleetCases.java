// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.fleet;

import dev.fresnel.core.CustomerSubscription;
import dev.fresnel.core.Offer;
import dev.fresnel.core.Principal;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.SubscriptionScope;
import dev.fresnel.core.fixtures.LargeModels;
import dev.fresnel.core.fixtures.SampleDefinitions;
import dev.fresnel.core.fixtures.SampleIds;
import dev.fresnel.core.fixtures.SampleManifests;
import dev.fresnel.core.fixtures.SampleOffers;
import dev.fresnel.core.fixtures.SamplePlans;
import dev.fresnel.core.id.ManifestVersion;
import dev.fresnel.core.id.RegistrationDefinitionId;
import dev.fresnel.core.id.SubscriptionId;
import dev.fresnel.core.id.TenantId;
import dev.fresnel.core.path.ModelPath;
import dev.fresnel.core.path.SourceLocation;
import dev.fresnel.validation.customer.CustomerState;
import dev.fresnel.validation.customer.DefinitionResourceId;
import dev.fresnel.validation.customer.HeldAssignment;
import dev.fresnel.validation.customer.HeldDefinition;
import dev.fresnel.validation.customer.StateFixtures;
import dev.fresnel.validation.internal.EngineFindings;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The reports on many customers that golden files hold. */
final class FleetCases {

  private static final TenantId FIRST = SampleIds.CUSTOMER_TENANT;
  private static final TenantId SECOND = TenantId.parse("99999999-aaaa-4bbb-8ccc-000000000009");

  /** What a browser, a spreadsheet, a terminal or a build pipeline could take for its own. */
  private static final String HOSTILE =
      "=cmd|' /C calc'!A0,<img src=x onerror=alert(1)>\u001b[31m\n::error::x | `b` ##[error]";

  private FleetCases() {}

  static Map<String, FleetReport> all() {
    Map<String, FleetReport> cases = new TreeMap<>();
    cases.put("each-status", eachStatus());
    cases.put(
        "nothing", FleetReport.of(FleetOffer.of(SampleOffers.SMALL), CustomerState.unknown()));
    cases.put("hostile", hostile());
    cases.put("long-cells", longCells());
    return cases;
  }

  private static Offer newer() {
    return SampleOffers.SMALL.withPlans(
        SamplePlans.PUBLIC.withManifest(
            SampleManifests.ELIGIBLE.withVersion(ManifestVersion.parse("1.1.0"))));
  }

  private static SubscriptionId subscription(int number) {
    return SampleIds.subscription(number);
  }

  private static DefinitionResourceId definition(int subscription, int number) {
    return DefinitionResourceId.of(
        subscription(subscription),
        RegistrationDefinitionId.parse(String.format("dddddddd-0000-4000-8000-%012d", number)));
  }

  private static CustomerState unassigned(
      CustomerState state, int subscription, int number, RegistrationDefinition held) {
    return state.withDefinition(HeldDefinition.of(definition(subscription, number), held));
  }

  private static CustomerState delegated(
      CustomerState state, int subscription, int number, RegistrationDefinition held) {
    return unassigned(state, subscription, number, held)
        .withAssignment(
            HeldAssignment.of(
                StateFixtures.assignmentId(
                    new SubscriptionScope(subscription(subscription)), number),
                definition(subscription, number)));
  }

  /** Two customers and one whose tenant is not told, who have all that there can be. */
  static FleetReport eachStatus() {
    FleetOffer offer =
        FleetOffer.of(newer()).with(StateFixtures.OPERATIONS.withName("Own template"));
    RegistrationDefinition template = StateFixtures.OPERATIONS.withName("Own template");
    CustomerState state = CustomerState.unknown();
    for (int i = 0; i < 7; i++) {
      CustomerSubscription.Builder known = CustomerSubscription.builder().id(subscription(i));
      state =
          state.withSubscription(
              (i == 6 ? known : known.homeTenantId(i < 4 ? FIRST : SECOND)).build());
    }
    state = delegated(state, 0, 1, template);
    state = delegated(state, 1, 1, SampleDefinitions.MARKETPLACE);
    state = delegated(state, 2, 1, StateFixtures.MORE.withName("Own template"));
    state = unassigned(state, 2, 2, template);
    state =
        delegated(
            state, 3, 1, template.withAuthorizations(template.authorizations().subList(0, 1)));
    state = delegated(state, 4, 1, template.withManagedByTenantId(SampleIds.OTHER_MANAGING_TENANT));
    state = unassigned(state, 5, 1, template);
    return FleetReport.of(offer, state)
        .withPlaces(
            Map.of(
                definition(2, 1), new SourceLocation("customers/rows.json", 7, 3),
                definition(2, 2), new SourceLocation("customers/rows.json", 12, 3)))
        .withFindingsOfFiles(
            List.of(
                EngineFindings.RULE_FAILED
                    .finding(ModelPath.root(), "A rule did not end")
                    .withLocation(Optional.of(new SourceLocation("customers/rows.json", 1, 1)))));
  }

  private static FleetReport hostile() {
    RegistrationDefinition held =
        StateFixtures.MORE
            .withName(HOSTILE)
            .withAuthorizations(
                StateFixtures.MORE.authorizations().stream()
                    .map(
                        each -> each.withPrincipal(Principal.group(each.principal().id(), HOSTILE)))
                    .toList());
    CustomerState state =
        delegated(
            CustomerState.of(TenantId.asWritten(HOSTILE)),
            0,
            1,
            held.withName("Contoso operations"));
    state = unassigned(state, 0, 2, held);
    return FleetReport.of(FleetOffer.of(SampleOffers.SMALL), state)
        .withPlaces(Map.of(definition(0, 2), new SourceLocation(HOSTILE + ".json", 1, 2)));
  }

  /** More deviations and more changes than a page shows in one cell. */
  private static FleetReport longCells() {
    RegistrationDefinition held = LargeModels.definition(30);
    RegistrationDefinition offered = held.withAuthorizations(held.authorizations().subList(0, 1));
    CustomerState state = delegated(CustomerState.of(FIRST), 0, 1, held);
    for (int i = 2; i < 24; i++) {
      state = unassigned(state, 0, i, held);
    }
    return FleetReport.of(FleetOffer.of(offered), state);
  }
}
