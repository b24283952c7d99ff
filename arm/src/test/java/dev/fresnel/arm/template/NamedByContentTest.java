// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fresnel.core.Authorization;
import dev.fresnel.core.Principal;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.id.PrincipalId;
import dev.fresnel.core.id.RegistrationDefinitionId;
import dev.fresnel.core.id.TenantId;
import dev.fresnel.core.role.Roles;
import org.junit.jupiter.api.Test;

class NamedByContentTest {

  private static final RegistrationDefinition DEFINITION =
      RegistrationDefinition.builder()
          .name("Fabrikam care")
          .managedByTenantId(TenantId.parse("11111111-aaaa-4bbb-8ccc-000000000001"))
          .addAuthorization(
              Authorization.of(
                  Principal.group(
                      PrincipalId.parse("33333333-aaaa-4bbb-8ccc-000000000003"), "Duty"),
                  Roles.READER))
          .build();

  private static RegistrationDefinitionId idOf(RegistrationDefinition definition) {
    return PolicyRenderer.namedByContent(definition).id().orElseThrow();
  }

  @Test
  void theIdIsThatOfTheContentAloneWhateverItWasBefore() {
    RegistrationDefinition named = PolicyRenderer.namedByContent(DEFINITION);
    assertEquals(DEFINITION.withId(named.id()), named);
    assertEquals(named, PolicyRenderer.namedByContent(named));
  }

  @Test
  void aChangedAuthorizationGivesAnotherId() {
    RegistrationDefinition changed =
        DEFINITION.withAuthorizations(
            DEFINITION.authorizations().get(0).withRoleDefinitionId(Roles.CONTRIBUTOR));
    assertNotEquals(idOf(DEFINITION), idOf(changed));
    assertNotEquals(idOf(DEFINITION), idOf(DEFINITION.withDescription("On duty")));
  }

  @Test
  void thePolicyAsksForTheAssignmentOfThatId() {
    RegistrationDefinition named = PolicyRenderer.namedByContent(DEFINITION);
    String policy = PolicyRenderer.delegateSubscriptions(named, RenderOptions.defaults()).toText();
    assertTrue(policy.contains(named.id().orElseThrow().value()), policy);
  }
}
