// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.fresnel.core.fixtures.CompleteModels;
import dev.fresnel.core.fixtures.SampleIds;
import dev.fresnel.core.id.ManifestVersion;
import dev.fresnel.core.id.OfferId;
import dev.fresnel.core.id.PlanId;
import dev.fresnel.core.id.PublisherId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegistrationDefinitionTest {

  @Test
  void aPlanGivesADefinition() {
    RegistrationDefinition definition =
        RegistrationDefinition.of(CompleteModels.OFFER, CompleteModels.PLAN);

    assertEquals("Managed operations", definition.name());
    assertEquals(Optional.of("Around the clock"), definition.description());
    assertEquals(CompleteModels.MANAGING_TENANT, definition.managedByTenantId());
    assertEquals(CompleteModels.MANIFEST.authorizations(), definition.authorizations());
    assertEquals(List.of(CompleteModels.ELIGIBLE), definition.eligibleAuthorizations());
    assertEquals(Optional.empty(), definition.id());
    assertEquals(
        Optional.of(
            new MarketplacePlan(
                PublisherId.parse("contoso"),
                OfferId.parse("operations"),
                PlanId.parse("gold"),
                ManifestVersion.parse("1.2.5"))),
        definition.marketplacePlan());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n"})
  void withoutATitleItIsNamedAfterTheOfferAndWithoutASummaryNotDescribed(String blank) {
    RegistrationDefinition definition =
        RegistrationDefinition.of(
            CompleteModels.OFFER.withListing(CompleteModels.LISTING.withName(blank)),
            CompleteModels.PLAN.withSummary(blank));

    assertEquals("operations", definition.name());
    assertEquals(Optional.empty(), definition.description());
  }

  @Test
  void aManifestsGrantCanBeTakenOver() {
    RegistrationDefinition definition =
        RegistrationDefinition.builder().from(CompleteModels.MANIFEST).name("Operations").build();

    assertEquals(CompleteModels.MANIFEST.managedByTenantId(), definition.managedByTenantId());
    assertEquals(CompleteModels.MANIFEST.authorizations(), definition.authorizations());
    assertEquals(
        CompleteModels.MANIFEST.eligibleAuthorizations(), definition.eligibleAuthorizations());
  }

  @Test
  void aDelegationPutsItIntoForceAtScopesInOrder() {
    Scope subscription = new SubscriptionScope(CompleteModels.SUBSCRIPTION);
    Scope group = new ResourceGroupScope(OtherModels.SUBSCRIPTION, SampleIds.RESOURCE_GROUP);
    Delegation delegation = Delegation.of(CompleteModels.DEFINITION, group, subscription);

    assertEquals(CompleteModels.DEFINITION, delegation.definition());
    assertEquals(
        List.of(RegistrationAssignment.of(group), RegistrationAssignment.of(subscription)),
        delegation.assignments());
    assertEquals(Optional.empty(), delegation.assignments().get(0).id());
    assertEquals(Optional.empty(), delegation.provisioningState());
    assertEquals(List.of(), Delegation.of(CompleteModels.DEFINITION).assignments());
  }

  @Test
  @NullUnmarked
  void nullIsRefusedByName() {
    assertEquals(
        "offer",
        assertThrows(
                NullPointerException.class,
                () -> RegistrationDefinition.of(null, CompleteModels.PLAN))
            .getMessage());
    assertEquals(
        "plan",
        assertThrows(
                NullPointerException.class,
                () -> RegistrationDefinition.of(CompleteModels.OFFER, null))
            .getMessage());
    assertEquals(
        "offer",
        assertThrows(
                NullPointerException.class, () -> MarketplacePlan.of(null, CompleteModels.PLAN))
            .getMessage());
    assertEquals(
        "plan",
        assertThrows(
                NullPointerException.class, () -> MarketplacePlan.of(CompleteModels.OFFER, null))
            .getMessage());
    assertEquals(
        "scopes",
        assertThrows(
                NullPointerException.class,
                () -> Delegation.of(CompleteModels.DEFINITION, (Scope[]) null))
            .getMessage());
    assertEquals(
        "scope",
        assertThrows(
                NullPointerException.class,
                () -> Delegation.of(CompleteModels.DEFINITION, (Scope) null))
            .getMessage());
  }
}
