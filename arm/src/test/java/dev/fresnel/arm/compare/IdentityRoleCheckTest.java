// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fresnel.arm.Lighthouse;
import dev.fresnel.core.Authorization;
import dev.fresnel.core.Principal;
import dev.fresnel.core.fixtures.SampleOffers;
import dev.fresnel.core.id.PrincipalId;
import dev.fresnel.core.id.RoleDefinitionId;
import dev.fresnel.core.role.RoleCatalog;
import dev.fresnel.core.role.Roles;
import dev.fresnel.core.source.Source;
import java.util.List;
import org.junit.jupiter.api.Test;

class IdentityRoleCheckTest {

  private static final Lighthouse LIGHTHOUSE = Lighthouse.standard();

  private static final String ROLE_ASSIGNMENT =
      """
      {"$schema": "https://schema.management.azure.com/schemas/2018-05-01/subscriptionDeploymentTemplate.json#",
       "contentVersion": "1.0.0.0",
       "resources": [{
         "type": "Microsoft.Authorization/roleAssignments",
         "apiVersion": "2022-04-01",
         "name": "[guid('x')]",
         "properties": {
           "roleDefinitionId": "[subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '%s')]",
           "principalId": "6b0d9f42-1c7e-4a58-b3d2-90e7f1a4c835"%s
         }}]}
      """;

  private static final String IDENTITY =
      ", \"delegatedManagedIdentityResourceId\": \"/subscriptions/x/providers/y/z\"";

  private static final String POLICY =
      """
      {"properties": {"mode": "All", "policyRule": {
        "if": {"field": "type", "equals": "Microsoft.Compute/disks"},
        "then": {"effect": "modify", "details": {
          "roleDefinitionIds": ["/providers/Microsoft.Authorization/roleDefinitions/%s"],
          "operations": []}}}}}
      """;

  private static CustomerDocument read(String text) {
    return CustomerDocument.of(LIGHTHOUSE.read(Source.text("a.json", text)).value().orElseThrow());
  }

  /** An offer by which a group may assign roles to managed identities. */
  private static CustomerDocument mayAssign(RoleDefinitionId... assignable) {
    Principal ops =
        Principal.group(PrincipalId.parse("f5c3d3b7-9f55-4a33-9c5f-3f1d2c6a0b11"), "Ops");
    return CustomerDocument.of(
        SampleOffers.SMALL.withPlans(
            SampleOffers.SMALL
                .plans()
                .get(0)
                .withManifest(
                    SampleOffers.SMALL
                        .plans()
                        .get(0)
                        .manifest()
                        .withAuthorizations(
                            Authorization.of(ops, Roles.USER_ACCESS_ADMINISTRATOR)
                                .withDelegatedRoleDefinitionIds(assignable)))));
  }

  private static List<String> check(CustomerDocument... documents) {
    return IdentityRoleCheck.of(List.of(documents), RoleCatalog.builtIn()).stream()
        .map(each -> each.format())
        .toList();
  }

  @Test
  void aRoleThatNobodyMayAssignIsRefused() {
    assertEquals(
        List.of(
            "ERROR LH5040 a.json:8:26 $: A managed identity is given role Tag Contributor"
                + " (4a9ae827-6dc8-4573-8ac7-8239d42aa03f), which no principal of the delegations"
                + " may assign: Ops (f5c3d3b7-9f55-4a33-9c5f-3f1d2c6a0b11) may assign Contributor;"
                + " add it to delegatedRoleDefinitionIds of whoever assigns it, or have the"
                + " customer assign it"),
        check(
            mayAssign(Roles.CONTRIBUTOR),
            read(ROLE_ASSIGNMENT.formatted(Roles.TAG_CONTRIBUTOR, IDENTITY))));
  }

  @Test
  void onlyTheFirstAssignableRolesAreNamed() {
    String found =
        check(
                mayAssign(
                    Roles.CONTRIBUTOR,
                    Roles.READER,
                    Roles.SUPPORT_REQUEST_CONTRIBUTOR,
                    Roles.OWNER),
                read(ROLE_ASSIGNMENT.formatted(Roles.TAG_CONTRIBUTOR, IDENTITY)))
            .get(0);
    assertTrue(
        found.contains(
            "may assign Contributor, Reader, Support Request Contributor and 1 more; add it"),
        found);
  }

  @Test
  void aRoleThatSomebodyMayAssignIsFine() {
    assertEquals(
        List.of(),
        check(
            mayAssign(Roles.CONTRIBUTOR, Roles.TAG_CONTRIBUTOR),
            read(ROLE_ASSIGNMENT.formatted(Roles.TAG_CONTRIBUTOR, IDENTITY))));
  }

  @Test
  void anAssignmentThatNamesNoIdentityIsTheCustomersOwn() {
    assertEquals(
        List.of(), check(mayAssign(), read(ROLE_ASSIGNMENT.formatted(Roles.TAG_CONTRIBUTOR, ""))));
  }

  @Test
  void aPolicyWhoseRoleNobodyMayAssignMayStillBeAssignedByTheCustomer() {
    List<String> findings =
        check(mayAssign(Roles.CONTRIBUTOR), read(POLICY.formatted(Roles.TAG_CONTRIBUTOR)));
    assertEquals(1, findings.size());
    assertEquals(
        "WARNING LH5041 a.json:4:",
        findings.get(0).substring(0, "WARNING LH5041 a.json:4:".length()));
    assertEquals(
        List.of(),
        check(mayAssign(Roles.TAG_CONTRIBUTOR), read(POLICY.formatted(Roles.TAG_CONTRIBUTOR))));
  }

  @Test
  void nothingIsSaidWhereNoDelegationIsKnown() {
    assertEquals(
        List.of(), check(read(ROLE_ASSIGNMENT.formatted(Roles.TAG_CONTRIBUTOR, IDENTITY))));
  }
}
