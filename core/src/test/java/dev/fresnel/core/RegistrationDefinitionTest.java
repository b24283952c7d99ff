// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

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
    RegistrationDefinition definition = RegistrationDefinition.of(Samples.OFFER, Samples.PLAN);

    assertEquals("Fabrikam operations", definition.name());
    assertEquals(Optional.of("All of it"), definition.description());
    assertEquals(Samples.PROVIDER, definition.managedByTenantId());
    assertEquals(List.of(Samples.READER, Samples.CONTRIBUTOR), definition.authorizations());
    assertEquals(List.of(Samples.ELIGIBLE), definition.eligibleAuthorizations());
    assertEquals(Optional.empty(), definition.id());
    assertEquals(
        Optional.of(
            new MarketplacePlan(
                PublisherId.parse("fabrikam"),
                OfferId.parse("operations"),
                PlanId.parse("gold"),
                ManifestVersion.parse("1.0.0"))),
        definition.marketplacePlan());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n"})
  void withoutATitleItIsNamedAfterTheOfferAndWithoutASummaryNotDescribed(String blank) {
    RegistrationDefinition definition =
        RegistrationDefinition.of(
            Samples.OFFER.withListing(Samples.LISTING.withName(blank)),
            Samples.PLAN.withSummary(blank));

    assertEquals("operations", definition.name());
    assertEquals(Optional.empty(), definition.description());
  }

  @Test
  void aManifestsGrantCanBeTakenOver() {
    RegistrationDefinition definition =
        RegistrationDefinition.builder().from(Samples.MANIFEST).name("Operations").build();

    assertEquals(Samples.MANIFEST.managedByTenantId(), definition.managedByTenantId());
    assertEquals(Samples.MANIFEST.authorizations(), definition.authorizations());
    assertEquals(Samples.MANIFEST.eligibleAuthorizations(), definition.eligibleAuthorizations());
  }

  @Test
  void aDelegationPutsItIntoForceAtScopesInOrder() {
    Scope subscription = new SubscriptionScope(Samples.SUBSCRIPTION);
    Scope group = new ResourceGroupScope(Samples.OTHER_SUBSCRIPTION, Samples.GROUP);
    Delegation delegation = Delegation.of(Samples.DEFINITION, group, subscription);

    assertEquals(Samples.DEFINITION, delegation.definition());
    assertEquals(
        List.of(RegistrationAssignment.of(group), RegistrationAssignment.of(subscription)),
        delegation.assignments());
    assertEquals(Optional.empty(), delegation.assignments().get(0).id());
    assertEquals(Optional.empty(), delegation.provisioningState());
    assertEquals(List.of(), Delegation.of(Samples.DEFINITION).assignments());
  }

  @Test
  @NullUnmarked
  void nullIsRefusedByName() {
    assertEquals(
        "offer",
        assertThrows(
                NullPointerException.class, () -> RegistrationDefinition.of(null, Samples.PLAN))
            .getMessage());
    assertEquals(
        "plan",
        assertThrows(
                NullPointerException.class, () -> RegistrationDefinition.of(Samples.OFFER, null))
            .getMessage());
    assertEquals(
        "offer",
        assertThrows(NullPointerException.class, () -> MarketplacePlan.of(null, Samples.PLAN))
            .getMessage());
    assertEquals(
        "plan",
        assertThrows(NullPointerException.class, () -> MarketplacePlan.of(Samples.OFFER, null))
            .getMessage());
    assertEquals(
        "scopes",
        assertThrows(
                NullPointerException.class, () -> Delegation.of(Samples.DEFINITION, (Scope[]) null))
            .getMessage());
    assertEquals(
        "scope",
        assertThrows(
                NullPointerException.class, () -> Delegation.of(Samples.DEFINITION, (Scope) null))
            .getMessage());
  }
}
