// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.fresnel.core.fixtures.CompleteModels;
import dev.fresnel.core.id.PrincipalId;
import dev.fresnel.core.role.Roles;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

class PrincipalTest {

  private static final PrincipalId ID = CompleteModels.SUPPORT.id();

  @Test
  void eachFactoryGivesItsType() {
    assertEquals(PrincipalType.GROUP, Principal.group(ID, "Tier 1").type());
    assertEquals(PrincipalType.USER, Principal.user(ID, "Tier 1").type());
    assertEquals(PrincipalType.SERVICE_PRINCIPAL, Principal.servicePrincipal(ID, "Tier 1").type());
    for (PrincipalType type : PrincipalType.values()) {
      Principal principal = Principal.of(type, ID, "Tier 1");
      assertEquals(type, principal.type());
      assertEquals(ID, principal.id());
      assertEquals(Optional.of("Tier 1"), principal.displayName());
    }
  }

  @Test
  void anAuthorizationIsAPrincipalAndARole() {
    Authorization authorization = Authorization.of(CompleteModels.SUPPORT, Roles.READER);

    assertEquals(CompleteModels.SUPPORT, authorization.principal());
    assertEquals(Roles.READER, authorization.roleDefinitionId());
    assertEquals(List.of(), authorization.delegatedRoleDefinitionIds());

    EligibleAuthorization eligible =
        EligibleAuthorization.of(CompleteModels.SUPPORT, Roles.READER, CompleteModels.POLICY);
    assertEquals(CompleteModels.SUPPORT, eligible.principal());
    assertEquals(Roles.READER, eligible.roleDefinitionId());
    assertEquals(Optional.of(CompleteModels.POLICY), eligible.justInTimeAccessPolicy());
  }

  @Test
  void ofACustomerOneNeedKnowOnlyTheIds() {
    CustomerSubscription subscription = CustomerSubscription.of(CompleteModels.SUBSCRIPTION);

    assertEquals(CompleteModels.SUBSCRIPTION, subscription.id());
    assertEquals(Optional.empty(), subscription.resourceProviderRegistered());
    assertEquals(Optional.empty(), subscription.boughtThroughReseller());
    assertEquals(
        CompleteModels.CUSTOMER_TENANT, CustomerTenant.of(CompleteModels.CUSTOMER_TENANT).id());
    assertEquals(List.of(), CustomerTenant.of(CompleteModels.CUSTOMER_TENANT).subscriptions());
  }

  @Test
  @NullUnmarked
  void nullIsRefusedByName() {
    assertEquals(
        "id",
        assertThrows(NullPointerException.class, () -> Principal.group(null, "x")).getMessage());
    assertEquals(
        "displayName",
        assertThrows(NullPointerException.class, () -> Principal.user(ID, null)).getMessage());
    assertEquals(
        "type",
        assertThrows(NullPointerException.class, () -> Principal.of(null, ID, "x")).getMessage());
  }
}
