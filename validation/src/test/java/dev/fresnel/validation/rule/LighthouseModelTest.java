// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.fresnel.core.CustomerTenant;
import dev.fresnel.core.DefinitionChange;
import dev.fresnel.core.Delegation;
import dev.fresnel.core.EligibleAuthorization;
import dev.fresnel.core.Manifest;
import dev.fresnel.core.Offer;
import dev.fresnel.core.OfferChange;
import dev.fresnel.core.Plan;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.Subject;
import dev.fresnel.core.fixtures.SampleDefinitions;
import dev.fresnel.core.fixtures.SampleIds;
import dev.fresnel.core.fixtures.SamplePrincipals;
import dev.fresnel.core.id.ManifestVersion;
import dev.fresnel.core.id.OfferId;
import dev.fresnel.core.id.PlanId;
import dev.fresnel.core.id.PublisherId;
import dev.fresnel.core.path.Located;
import dev.fresnel.core.role.RoleCatalog;
import dev.fresnel.core.role.Roles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LighthouseModelTest {

  private static final RegistrationDefinition DEFINITION =
      SampleDefinitions.SMALL.withEligibleAuthorizations(
          EligibleAuthorization.builder()
              .principal(SamplePrincipals.SUPPORT)
              .roleDefinitionId(Roles.CONTRIBUTOR)
              .build());
  private static final Delegation DELEGATION = Delegation.of(DEFINITION);
  private static final CustomerTenant CUSTOMER =
      CustomerTenant.builder()
          .id(SampleIds.CUSTOMER_TENANT)
          .addDelegations(DELEGATION, DELEGATION)
          .build();

  private static Plan plan(String id) {
    return Plan.builder()
        .id(PlanId.parse(id))
        .name("Plan")
        .manifest(
            Manifest.builder()
                .version(ManifestVersion.parse("1.0.0"))
                .managedByTenantId(SampleIds.MANAGING_TENANT)
                .addAllAuthorizations(DEFINITION.authorizations())
                .addAllEligibleAuthorizations(DEFINITION.eligibleAuthorizations())
                .build())
        .build();
  }

  private static Offer offer(String... plans) {
    Offer.Builder offer =
        Offer.builder().publisherId(PublisherId.parse("contoso")).id(OfferId.parse("operations"));
    for (String plan : plans) {
      offer.addPlan(plan(plan));
    }
    return offer.build();
  }

  private static LighthouseModel model(Subject subject) {
    return LighthouseModel.of(subject, RoleCatalog.builtIn(), Circumstances.unknown());
  }

  /** The paths of all that a subject consists of, by the list that it is in. */
  private static Map<String, List<String>> paths(Subject subject) {
    LighthouseModel model = model(subject);
    Map<String, List<String>> lists = new TreeMap<>();
    put(lists, "offers", model.offers());
    put(lists, "plans", model.plans());
    put(lists, "grants", model.grants());
    put(lists, "definitions", model.definitions());
    put(lists, "delegations", model.delegations());
    put(lists, "customers", model.customers());
    put(lists, "authorizations", model.authorizations());
    put(lists, "eligibleAuthorizations", model.eligibleAuthorizations());
    put(lists, "offerChanges", model.offerChanges());
    put(lists, "definitionChanges", model.definitionChanges());
    return lists;
  }

  private static void put(
      Map<String, List<String>> lists, String name, List<? extends Located<?>> located) {
    if (!located.isEmpty()) {
      lists.put(name, located.stream().map(each -> each.path().toString()).toList());
    }
  }

  @Test
  void anOfferHasPlansAndTheirManifests() {
    assertEquals(
        Map.of(
            "offers", List.of("$"),
            "plans", List.of("plans[0]", "plans[1]"),
            "grants", List.of("plans[0].manifest", "plans[1].manifest"),
            "authorizations",
                List.of(
                    "plans[0].manifest.authorizations[0]",
                    "plans[0].manifest.authorizations[1]",
                    "plans[1].manifest.authorizations[0]",
                    "plans[1].manifest.authorizations[1]"),
            "eligibleAuthorizations",
                List.of(
                    "plans[0].manifest.eligibleAuthorizations[0]",
                    "plans[1].manifest.eligibleAuthorizations[0]")),
        paths(offer("one", "two")));
  }

  @Test
  void aPlanHasAManifest() {
    assertEquals(
        Map.of(
            "plans", List.of("$"),
            "grants", List.of("manifest"),
            "authorizations", List.of("manifest.authorizations[0]", "manifest.authorizations[1]"),
            "eligibleAuthorizations", List.of("manifest.eligibleAuthorizations[0]")),
        paths(plan("one")));
  }

  @Test
  void aDefinitionGrantsAccessItself() {
    assertEquals(
        Map.of(
            "definitions", List.of("$"),
            "grants", List.of("$"),
            "authorizations", List.of("authorizations[0]", "authorizations[1]"),
            "eligibleAuthorizations", List.of("eligibleAuthorizations[0]")),
        paths(DEFINITION));
  }

  @Test
  void aDelegationHasADefinition() {
    assertEquals(
        Map.of(
            "delegations", List.of("$"),
            "definitions", List.of("definition"),
            "grants", List.of("definition"),
            "authorizations",
                List.of("definition.authorizations[0]", "definition.authorizations[1]"),
            "eligibleAuthorizations", List.of("definition.eligibleAuthorizations[0]")),
        paths(DELEGATION));
  }

  @Test
  void aCustomerHasDelegations() {
    assertEquals(
        Map.of(
            "customers", List.of("$"),
            "delegations", List.of("delegations[0]", "delegations[1]"),
            "definitions", List.of("delegations[0].definition", "delegations[1].definition"),
            "grants", List.of("delegations[0].definition", "delegations[1].definition"),
            "authorizations",
                List.of(
                    "delegations[0].definition.authorizations[0]",
                    "delegations[0].definition.authorizations[1]",
                    "delegations[1].definition.authorizations[0]",
                    "delegations[1].definition.authorizations[1]"),
            "eligibleAuthorizations",
                List.of(
                    "delegations[0].definition.eligibleAuthorizations[0]",
                    "delegations[1].definition.eligibleAuthorizations[0]")),
        paths(CUSTOMER));
  }

  @Test
  void ofAChangeToAnOfferThePartsAreThoseOfTheNextOne() {
    assertEquals(
        Map.of(
            "offerChanges", List.of("$"),
            "offers", List.of("next"),
            "plans", List.of("next.plans[0]"),
            "grants", List.of("next.plans[0].manifest"),
            "authorizations",
                List.of(
                    "next.plans[0].manifest.authorizations[0]",
                    "next.plans[0].manifest.authorizations[1]"),
            "eligibleAuthorizations", List.of("next.plans[0].manifest.eligibleAuthorizations[0]")),
        paths(OfferChange.of(offer("one", "two"), offer("one"))));
  }

  @Test
  void ofAChangeToADefinitionThePartsAreThoseOfTheNextOne() {
    assertEquals(
        Map.of(
            "definitionChanges", List.of("$"),
            "definitions", List.of("next"),
            "grants", List.of("next"),
            "authorizations", List.of("next.authorizations[0]", "next.authorizations[1]")),
        paths(DefinitionChange.of(DEFINITION, SampleDefinitions.SMALL)));
  }

  @Test
  void theCustomerIsTheCheckedOneOrTheOneThatTheCallerTold() {
    assertEquals(Optional.of(SampleIds.CUSTOMER_TENANT), model(CUSTOMER).customerTenantId());
    assertEquals(Optional.empty(), model(DEFINITION).customerTenantId());
    Circumstances told =
        Circumstances.builder().customerTenantId(SampleIds.MANAGING_TENANT).build();
    assertEquals(
        Optional.of(SampleIds.MANAGING_TENANT),
        LighthouseModel.of(DEFINITION, RoleCatalog.builtIn(), told).customerTenantId());
    assertEquals(
        Optional.of(SampleIds.CUSTOMER_TENANT),
        LighthouseModel.of(CUSTOMER, RoleCatalog.builtIn(), told).customerTenantId());
  }

  @Test
  void rolesAndCircumstancesAreThoseGivenAndListsCannotBeChanged() {
    Circumstances circumstances = Circumstances.unknown();
    LighthouseModel model = LighthouseModel.of(CUSTOMER, RoleCatalog.builtIn(), circumstances);
    assertSame(RoleCatalog.builtIn(), model.roles());
    assertSame(circumstances, model.circumstances());
    assertThrows(UnsupportedOperationException.class, () -> model.delegations().clear());
  }

  @Test
  void findsOutOnceWhatSeveralRulesAskFor() {
    LighthouseModel model =
        LighthouseModel.of(DEFINITION, RoleCatalog.builtIn(), Circumstances.unknown());
    List<LighthouseModel> asked = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      assertEquals(
          "found",
          model.once(
              String.class,
              each -> {
                asked.add(each);
                return "found";
              }));
    }
    assertEquals(List.of(model), asked);
    assertEquals(7, model.once(Integer.class, each -> 7));
  }

  @Test
  void roleGrantsAreThePermanentAuthorizationsAndThenTheEligibleOnes() {
    assertEquals(
        List.of(
            "delegations[0].definition.authorizations[0]",
            "delegations[0].definition.authorizations[1]",
            "delegations[1].definition.authorizations[0]",
            "delegations[1].definition.authorizations[1]",
            "delegations[0].definition.eligibleAuthorizations[0]",
            "delegations[1].definition.eligibleAuthorizations[0]"),
        model(CUSTOMER).roleGrants().stream().map(each -> each.path().toString()).toList());
    LighthouseModel permanentOnly = model(SampleDefinitions.SMALL);
    assertEquals(
        permanentOnly.authorizations(), List.copyOf(permanentOnly.roleGrants()), "none eligible");
    assertThrows(UnsupportedOperationException.class, () -> model(CUSTOMER).roleGrants().clear());
  }
}
