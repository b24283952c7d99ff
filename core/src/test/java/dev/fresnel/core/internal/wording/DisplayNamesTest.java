// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.fresnel.core.Cloud;
import dev.fresnel.core.PricingModel;
import dev.fresnel.core.Principal;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.id.PrincipalId;
import dev.fresnel.core.id.RoleDefinitionId;
import dev.fresnel.core.id.TenantId;
import dev.fresnel.core.role.RoleCatalog;
import dev.fresnel.core.role.Roles;
import java.util.List;
import org.junit.jupiter.api.Test;

class DisplayNamesTest {

  private static final PrincipalId ID = PrincipalId.parse("33333333-aaaa-4bbb-8ccc-000000000003");

  @Test
  void aPrincipalIsNamedByWhatIsKnownOfIt() {
    assertEquals(
        "Principal \"Support\" (33333333-aaaa-4bbb-8ccc-000000000003)",
        DisplayNames.principal(Principal.group(ID, "Support")));
    String bare = "Principal 33333333-aaaa-4bbb-8ccc-000000000003";
    assertEquals(bare, DisplayNames.principal(Principal.group(ID, " ")));
    assertEquals(bare, DisplayNames.principal(Principal.builder().id(ID).build()));
    assertEquals(
        "Principal \"rob\\u000a\"",
        DisplayNames.principal(Principal.builder().id(PrincipalId.asWritten("rob\n")).build()));
  }

  @Test
  void aRoleIsNamedByNameWhereTheCatalogueHasIt() {
    RoleCatalog roles = RoleCatalog.builtIn();
    assertEquals(
        "Reader (acdd72a7-3385-48ef-bd42-f606fba81ae7)", DisplayNames.role(roles, Roles.READER));
    assertEquals(
        "99999999-aaaa-4bbb-8ccc-000000000009",
        DisplayNames.role(roles, RoleDefinitionId.parse("99999999-aaaa-4bbb-8ccc-000000000009")));
    assertEquals("\"Reader\"", DisplayNames.role(roles, RoleDefinitionId.asWritten("Reader")));
  }

  @Test
  void ofManyActionsTheFirstThreeAreShown() {
    assertEquals("a", DisplayNames.actions(List.of("a")));
    assertEquals("a, b, c", DisplayNames.actions(List.of("a", "b", "c")));
    assertEquals("a, b, c and 1 more", DisplayNames.actions(List.of("a", "b", "c", "d")));
  }

  @Test
  void aCloudHasMicrosoftsName() {
    assertEquals("the public cloud", DisplayNames.cloud(Cloud.PUBLIC));
    assertEquals("Azure Government", DisplayNames.cloud(Cloud.US_GOVERNMENT));
    assertEquals("Azure operated by 21Vianet", DisplayNames.cloud(Cloud.CHINA));
  }

  @Test
  void aConstantIsNamedInWords() {
    assertEquals(
        "bring your own license", DisplayNames.constant(PricingModel.BRING_YOUR_OWN_LICENSE));
    assertEquals("public", DisplayNames.constant(Cloud.PUBLIC));
  }

  @Test
  void aDefinitionIsNamedByItsNameInQuotes() {
    assertEquals(
        "\"Contoso \\\"operations\\\"\"",
        DisplayNames.definition(
            RegistrationDefinition.builder()
                .name("Contoso \"operations\"")
                .managedByTenantId(TenantId.parse("11111111-aaaa-4bbb-8ccc-000000000001"))
                .build()));
  }
}
