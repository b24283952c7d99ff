// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fresnel.core.fixtures.CompleteModels;
import dev.fresnel.core.id.ResourceGroupName;
import dev.fresnel.core.id.SubscriptionId;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

class ScopeTest {

  private static final ResourceGroupName GROUP_NAME = ResourceGroupName.parse("rg-weu");
  private static final Scope SUBSCRIPTION = new SubscriptionScope(CompleteModels.SUBSCRIPTION);
  private static final Scope OTHER_SUBSCRIPTION = new SubscriptionScope(OtherModels.SUBSCRIPTION);
  private static final Scope GROUP =
      new ResourceGroupScope(CompleteModels.SUBSCRIPTION, GROUP_NAME);
  private static final Scope MANAGEMENT_GROUP = new ManagementGroupScope("contoso");

  @Test
  void theResourceIdIsThatOfAzure() {
    assertEquals("/subscriptions/33333333-3333-4333-8333-333333333333", SUBSCRIPTION.resourceId());
    assertEquals(
        "/subscriptions/33333333-3333-4333-8333-333333333333/resourceGroups/rg-weu",
        GROUP.resourceId());
    assertEquals(
        "/providers/Microsoft.Management/managementGroups/contoso", MANAGEMENT_GROUP.resourceId());
  }

  @Test
  void aScopeKnowsItsSubscription() {
    assertEquals(Optional.of(CompleteModels.SUBSCRIPTION), SUBSCRIPTION.subscription());
    assertEquals(Optional.of(CompleteModels.SUBSCRIPTION), GROUP.subscription());
    assertEquals(Optional.empty(), MANAGEMENT_GROUP.subscription());
  }

  @Test
  void aSubscriptionHoldsItselfAndItsGroups() {
    assertTrue(SUBSCRIPTION.contains(SUBSCRIPTION));
    assertTrue(SUBSCRIPTION.contains(GROUP));
    assertFalse(SUBSCRIPTION.contains(OTHER_SUBSCRIPTION));
    assertFalse(OTHER_SUBSCRIPTION.contains(GROUP));
    assertFalse(SUBSCRIPTION.contains(MANAGEMENT_GROUP));
  }

  @Test
  void aGroupHoldsOnlyItself() {
    assertTrue(GROUP.contains(GROUP));
    assertFalse(GROUP.contains(SUBSCRIPTION));
    assertFalse(
        GROUP.contains(
            new ResourceGroupScope(
                CompleteModels.SUBSCRIPTION, ResourceGroupName.parse("rg-neu"))));
    assertFalse(GROUP.contains(new ResourceGroupScope(OtherModels.SUBSCRIPTION, GROUP_NAME)));
  }

  @Test
  void ofAManagementGroupNothingElseIsKnownToBeHeld() {
    assertTrue(MANAGEMENT_GROUP.contains(new ManagementGroupScope("contoso")));
    assertFalse(MANAGEMENT_GROUP.contains(SUBSCRIPTION));
  }

  @Test
  void caseDoesNotCount() {
    Scope shouted =
        new ResourceGroupScope(
            SubscriptionId.parse(CompleteModels.SUBSCRIPTION.value().toUpperCase(Locale.ROOT)),
            ResourceGroupName.parse("RG-WEU"));

    assertEquals(GROUP, shouted);
    assertTrue(GROUP.contains(shouted));
    assertTrue(SUBSCRIPTION.contains(shouted));
  }

  @Test
  @NullUnmarked
  void nullIsRefusedByName() {
    assertEquals(
        "other",
        assertThrows(NullPointerException.class, () -> SUBSCRIPTION.contains(null)).getMessage());
    assertEquals(
        "other", assertThrows(NullPointerException.class, () -> GROUP.contains(null)).getMessage());
    assertEquals(
        "subscriptionId",
        assertThrows(NullPointerException.class, () -> new SubscriptionScope(null)).getMessage());
    assertEquals(
        "subscriptionId",
        assertThrows(NullPointerException.class, () -> new ResourceGroupScope(null, GROUP_NAME))
            .getMessage());
    assertEquals(
        "resourceGroupName",
        assertThrows(
                NullPointerException.class,
                () -> new ResourceGroupScope(CompleteModels.SUBSCRIPTION, null))
            .getMessage());
    assertEquals(
        "managementGroupId",
        assertThrows(NullPointerException.class, () -> new ManagementGroupScope(null))
            .getMessage());
  }
}
