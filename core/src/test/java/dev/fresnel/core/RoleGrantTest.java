// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.fresnel.core.id.ManifestVersion;
import dev.fresnel.core.id.PrincipalId;
import dev.fresnel.core.id.TenantId;
import dev.fresnel.core.role.Roles;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoleGrantTest {

  private static final Principal SUPPORT =
      Principal.group(PrincipalId.parse("33333333-aaaa-4bbb-8ccc-000000000003"), "Support");
  private static final Authorization READER = Authorization.of(SUPPORT, Roles.READER);
  private static final Authorization ADMINISTRATOR =
      Authorization.of(SUPPORT, Roles.USER_ACCESS_ADMINISTRATOR)
          .withDelegatedRoleDefinitionIds(Roles.CONTRIBUTOR);
  private static final EligibleAuthorization CONTRIBUTOR =
      EligibleAuthorization.builder()
          .principal(SUPPORT)
          .roleDefinitionId(Roles.CONTRIBUTOR)
          .build();
  private static final Manifest MANIFEST =
      Manifest.builder()
          .version(ManifestVersion.parse("1.0.0"))
          .managedByTenantId(TenantId.parse("11111111-aaaa-4bbb-8ccc-000000000001"))
          .build();

  @Test
  void theRoleGrantsOfAManifestAreItsAuthorizationsAndThenTheEligibleOnes() {
    Manifest manifest =
        MANIFEST.withAuthorizations(READER, ADMINISTRATOR).withEligibleAuthorizations(CONTRIBUTOR);
    assertEquals(List.of(READER, ADMINISTRATOR, CONTRIBUTOR), manifest.roleGrants());
    assertEquals(List.of(READER), MANIFEST.withAuthorizations(READER).roleGrants());
    assertEquals(
        List.of(CONTRIBUTOR), MANIFEST.withEligibleAuthorizations(CONTRIBUTOR).roleGrants());
    assertEquals(List.of(), MANIFEST.roleGrants());
  }

  @Test
  void aRoleGrantHasPrincipalRoleAndAssignableRolesWhicheverItIs() {
    RoleGrant permanent = ADMINISTRATOR;
    assertEquals(SUPPORT, permanent.principal());
    assertEquals(Roles.USER_ACCESS_ADMINISTRATOR, permanent.roleDefinitionId());
    assertEquals(List.of(Roles.CONTRIBUTOR), permanent.delegatedRoleDefinitionIds());
    RoleGrant eligible = CONTRIBUTOR;
    assertEquals(SUPPORT, eligible.principal());
    assertEquals(Roles.CONTRIBUTOR, eligible.roleDefinitionId());
    assertEquals(List.of(), eligible.delegatedRoleDefinitionIds());
  }

  @Test
  void theListCannotBeChangedAndEndsWhereItEnds() {
    List<RoleGrant> roleGrants = MANIFEST.withAuthorizations(READER).roleGrants();
    assertThrows(UnsupportedOperationException.class, () -> roleGrants.remove(0));
    assertThrows(IndexOutOfBoundsException.class, () -> roleGrants.get(1));
    assertThrows(IndexOutOfBoundsException.class, () -> roleGrants.get(-1));
  }
}
