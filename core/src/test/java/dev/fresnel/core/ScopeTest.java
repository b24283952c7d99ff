// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fresnel.core.id.ResourceGroupName;
import dev.fresnel.core.id.SubscriptionId;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

class ScopeTest {

  private static final Scope SUBSCRIPTION = new SubscriptionScope(Samples.SUBSCRIPTION);
  private static final Scope OTHER_SUBSCRIPTION = new SubscriptionScope(Samples.OTHER_SUBSCRIPTION);
  private static final Scope GROUP = new ResourceGroupScope(Samples.SUBSCRIPTION, Samples.GROUP);
  private static final Scope MANAGEMENT_GROUP = new ManagementGroupScope("contoso");

  @Test
  void theResourceIdIsThatOfAzure() {
    assertEquals("/subscriptions/22222222-0000-0000-0000-000000000001", SUBSCRIPTION.resourceId());
    assertEquals(
        "/subscriptions/22222222-0000-0000-0000-000000000001/resourceGroups/rg-weu",
        GROUP.resourceId());
    assertEquals(
        "/providers/Microsoft.Management/managementGroups/contoso", MANAGEMENT_GROUP.resourceId());
  }

  @Test
  void aScopeKnowsItsSubscription() {
    assertEquals(Optional.of(Samples.SUBSCRIPTION), SUBSCRIPTION.subscription());
    assertEquals(Optional.of(Samples.SUBSCRIPTION), GROUP.subscription());
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
            new ResourceGroupScope(Samples.SUBSCRIPTION, ResourceGroupName.parse("rg-neu"))));
    assertFalse(GROUP.contains(new ResourceGroupScope(Samples.OTHER_SUBSCRIPTION, Samples.GROUP)));
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
            SubscriptionId.parse(Samples.SUBSCRIPTION.value().toUpperCase(Locale.ROOT)),
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
        assertThrows(NullPointerException.class, () -> new ResourceGroupScope(null, Samples.GROUP))
            .getMessage());
    assertEquals(
        "resourceGroupName",
        assertThrows(
                NullPointerException.class,
                () -> new ResourceGroupScope(Samples.SUBSCRIPTION, null))
            .getMessage());
    assertEquals(
        "managementGroupId",
        assertThrows(NullPointerException.class, () -> new ManagementGroupScope(null))
            .getMessage());
  }
}
