// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.access;

import static dev.fresnel.core.access.AccessModels.CUSTOMER;
import static dev.fresnel.core.access.AccessModels.GROUP;
import static dev.fresnel.core.access.AccessModels.LEADS;
import static dev.fresnel.core.access.AccessModels.PROVIDER;
import static dev.fresnel.core.access.AccessModels.SUPPORT;
import static dev.fresnel.core.access.AccessModels.WHOLE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fresnel.core.Authorization;
import dev.fresnel.core.CustomerTenant;
import dev.fresnel.core.Delegation;
import dev.fresnel.core.Manifest;
import dev.fresnel.core.MarketplacePlan;
import dev.fresnel.core.Offer;
import dev.fresnel.core.Plan;
import dev.fresnel.core.PlanAvailability;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.id.ManifestVersion;
import dev.fresnel.core.id.OfferId;
import dev.fresnel.core.id.PlanId;
import dev.fresnel.core.id.PublisherId;
import dev.fresnel.core.id.RegistrationDefinitionId;
import dev.fresnel.core.id.RoleDefinitionId;
import dev.fresnel.core.role.RoleCatalog;
import dev.fresnel.core.role.Roles;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LiveDefinitionsTest {

  private static final RegistrationDefinitionId ID =
      RegistrationDefinitionId.parse("77777777-7777-4777-8777-777777777777");
  private static final RegistrationDefinitionId OTHER_ID =
      RegistrationDefinitionId.parse("88888888-8888-4888-8888-888888888888");

  private static final Plan GOLD = plan("gold", "1.2.0", Roles.CONTRIBUTOR);
  private static final Offer OFFER =
      Offer.builder()
          .publisherId(PublisherId.parse("contoso"))
          .id(OfferId.parse("ops"))
          .addPlans(GOLD, plan("silver", "2.0.0", Roles.READER))
          .build();
  private static final LiveDefinitions LIVE = LiveDefinitions.builder().addOffer(OFFER).build();

  private static Plan plan(String id, String version, RoleDefinitionId role) {
    return Plan.builder()
        .id(PlanId.parse(id))
        .manifest(
            Manifest.builder()
                .version(ManifestVersion.asWritten(version))
                .managedByTenantId(PROVIDER)
                .addAuthorization(Authorization.of(SUPPORT, role))
                .build())
        .build();
  }

  private static Delegation held(Offer offer, Plan plan) {
    return Delegation.of(RegistrationDefinition.of(offer, plan).withId(ID), WHOLE, GROUP);
  }

  @ParameterizedTest
  @CsvSource({
    "1.1.9, true",
    "1.2.0, false",
    "1.2.1, false",
    "0.99.99, true",
    "1.2, false",
    "[parameters('v')], false"
  })
  void aLowerVersionIsOutdated(String version, boolean outdated) {
    Delegation held = held(OFFER, plan("gold", version, Roles.READER));

    Optional<OutdatedDelegation> found = LIVE.outdated(held);

    assertEquals(outdated, found.isPresent());
    found.ifPresent(
        each -> {
          assertEquals(held, each.delegation());
          assertEquals(Optional.of(ManifestVersion.parse(version)), each.heldVersion());
          assertEquals(Optional.of(ManifestVersion.parse("1.2.0")), each.liveVersion());
          assertEquals(
              held.withDefinition(RegistrationDefinition.of(OFFER, GOLD).withId(ID)),
              each.updated());
        });
  }

  @Test
  void whatAnUpdateChangesIsToldScopeByScope() {
    OutdatedDelegation found =
        LIVE.outdated(held(OFFER, plan("gold", "1.0.0", Roles.READER))).orElseThrow();

    assertEquals(
        """
        Support (44444444-cccc-4444-8444-444444444444) gains Contributor at subscription \
        33333333-aaaa-4333-8333-333333333333
        Support (44444444-cccc-4444-8444-444444444444) gains Contributor at resource group rg-weu \
        of subscription 33333333-aaaa-4333-8333-333333333333
        Support (44444444-cccc-4444-8444-444444444444) loses Reader at subscription \
        33333333-aaaa-4333-8333-333333333333
        Support (44444444-cccc-4444-8444-444444444444) loses Reader at resource group rg-weu of \
        subscription 33333333-aaaa-4333-8333-333333333333
        """,
        found.changes().format(RoleCatalog.builtIn()));
  }

  @Test
  void anOlderManifestIsOutdatedThoughNobodyGainsOrLoses() {
    OutdatedDelegation found =
        LIVE.outdated(held(OFFER, plan("gold", "1.0.0", Roles.CONTRIBUTOR))).orElseThrow();

    assertTrue(found.changes().isEmpty());
  }

  @Test
  void otherPublishersOffersAndPlansAreNotCompared() {
    Plan old = plan("gold", "1.0.0", Roles.READER);

    assertEquals(
        List.of(),
        List.of(
                held(OFFER.withPublisherId(PublisherId.parse("fabrikam")), old),
                held(OFFER.withId(OfferId.parse("other")), old),
                held(OFFER, old.withId(PlanId.parse("bronze"))),
                held(OFFER, old.withId(PlanId.asWritten("[parameters('plan')]"))))
            .stream()
            .map(LIVE::outdated)
            .flatMap(Optional::stream)
            .toList());
  }

  @Test
  void aPlanThatIsNoLongerOnSaleUpdatesNobody() {
    LiveDefinitions live =
        LiveDefinitions.builder()
            .addOffer(OFFER.withPlans(GOLD.withAvailability(PlanAvailability.STOPPED)))
            .build();

    assertEquals(Optional.empty(), live.outdated(held(OFFER, plan("gold", "1.0.0", Roles.READER))));
  }

  @Test
  void customersAreListedWithWhatChangesForThem() {
    Delegation old = held(OFFER, plan("gold", "1.0.0", Roles.READER));
    Delegation beside =
        Delegation.of(
            AccessModels.definition(Authorization.of(SUPPORT, Roles.READER)), WHOLE, GROUP);
    CustomerTenant outdated = CustomerTenant.of(CUSTOMER).withDelegations(beside, old);

    OutdatedCustomer found = LIVE.outdated(outdated).orElseThrow();

    assertEquals(outdated, found.customer());
    assertEquals(List.of(LIVE.outdated(old).orElseThrow()), found.delegations());
    assertEquals(
        List.of(AccessChangeKind.GAINED, AccessChangeKind.GAINED),
        found.changes().changes().stream().map(AccessChange::kind).toList());
    assertEquals(
        Optional.empty(),
        LIVE.outdated(CustomerTenant.of(CUSTOMER).withDelegations(held(OFFER, GOLD), beside)));
  }

  private static RegistrationDefinition template(RoleDefinitionId role) {
    return AccessModels.definition(Authorization.of(SUPPORT, role));
  }

  private static boolean isOutdated(RegistrationDefinition live, RegistrationDefinition held) {
    return LiveDefinitions.builder()
        .addDefinition(live)
        .build()
        .outdated(Delegation.of(held, WHOLE))
        .isPresent();
  }

  @Test
  void byTemplateOtherAccessUnderOneIdentityIsOutdated() {
    RegistrationDefinition live = template(Roles.CONTRIBUTOR);
    RegistrationDefinition held = template(Roles.READER);

    assertTrue(isOutdated(live, held));
    assertTrue(isOutdated(live, held.withId(ID)));
    assertTrue(isOutdated(live.withId(ID), held));
    assertTrue(isOutdated(live.withId(ID), held.withId(ID).withName("Renamed")));
    assertTrue(
        isOutdated(
            live.withId(RegistrationDefinitionId.asWritten("[guid('x')]")), held.withId(ID)));
    assertFalse(isOutdated(live.withId(OTHER_ID), held.withId(ID)));
    assertFalse(isOutdated(live, held.withName("Other")));
    assertFalse(isOutdated(live.withManagedByTenantId(CUSTOMER), held));
    assertFalse(isOutdated(live, live.withDescription("Other words").withId(ID)));
  }

  @Test
  void theUpdatedDefinitionKeepsItsId() {
    OutdatedDelegation found =
        LiveDefinitions.builder()
            .addDefinition(template(Roles.CONTRIBUTOR))
            .build()
            .outdated(Delegation.of(template(Roles.READER).withId(ID), WHOLE))
            .orElseThrow();

    assertEquals(template(Roles.CONTRIBUTOR).withId(ID), found.updated().definition());
    assertEquals(Optional.empty(), found.heldVersion());
    assertEquals(Optional.empty(), found.liveVersion());
  }

  @Test
  void aTemplateIsNotComparedWithAMarketplacePlan() {
    RegistrationDefinition ofPlan =
        template(Roles.CONTRIBUTOR).withMarketplacePlan(MarketplacePlan.of(OFFER, GOLD));

    assertFalse(isOutdated(ofPlan, template(Roles.READER)));
    assertFalse(
        isOutdated(
            template(Roles.READER),
            ofPlan.withMarketplacePlan(
                MarketplacePlan.of(OFFER, plan("gold", "1.0.0", Roles.READER)))));
  }

  @Test
  void whatOnlyADeploymentKnowsIsNotOutdated() {
    RegistrationDefinition unknown =
        AccessModels.definition(
            Authorization.of(LEADS, RoleDefinitionId.asWritten("[parameters('role')]")));

    assertFalse(isOutdated(template(Roles.READER), unknown));
    assertFalse(isOutdated(unknown, template(Roles.READER)));
  }
}
