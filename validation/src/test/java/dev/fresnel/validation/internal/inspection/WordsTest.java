// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.fresnel.core.Cloud;
import dev.fresnel.core.Principal;
import dev.fresnel.core.id.PrincipalId;
import dev.fresnel.core.id.RoleDefinitionId;
import dev.fresnel.core.role.RoleCatalog;
import dev.fresnel.core.role.Roles;
import dev.fresnel.validation.internal.rules.FurtherRoles;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {

  private static final PrincipalId ID = PrincipalId.parse("33333333-aaaa-4bbb-8ccc-000000000003");

  @Test
  void aPrincipalIsNamedByWhatIsKnownOfIt() {
    assertEquals(
        "Principal \"Support\" (33333333-aaaa-4bbb-8ccc-000000000003)",
        Words.principal(Principal.group(ID, "Support")));
    String bare = "Principal 33333333-aaaa-4bbb-8ccc-000000000003";
    assertEquals(bare, Words.principal(Principal.group(ID, " ")));
    assertEquals(bare, Words.principal(Principal.builder().id(ID).build()));
    assertEquals(
        "Principal \"rob\\u000a\"",
        Words.principal(Principal.builder().id(PrincipalId.asWritten("rob\n")).build()));
  }

  @Test
  void aRoleIsNamedByNameWhereTheCatalogueHasIt() {
    RoleCatalog roles = RoleCatalog.builtIn();
    assertEquals("Reader (acdd72a7-3385-48ef-bd42-f606fba81ae7)", Words.role(roles, Roles.READER));
    assertEquals("99999999-aaaa-4bbb-8ccc-000000000009", Words.role(roles, FurtherRoles.NOWHERE));
    assertEquals("\"Reader\"", Words.role(roles, RoleDefinitionId.asWritten("Reader")));
  }

  @Test
  void ofManyActionsTheFirstThreeAreShown() {
    assertEquals("a", Words.actions(List.of("a")));
    assertEquals("a, b, c", Words.actions(List.of("a", "b", "c")));
    assertEquals("a, b, c and 1 more", Words.actions(List.of("a", "b", "c", "d")));
  }

  @Test
  void aCloudHasMicrosoftsName() {
    assertEquals("the public cloud", Words.cloud(Cloud.PUBLIC));
    assertEquals("Azure Government", Words.cloud(Cloud.US_GOVERNMENT));
    assertEquals("Azure operated by 21Vianet", Words.cloud(Cloud.CHINA));
  }
}
