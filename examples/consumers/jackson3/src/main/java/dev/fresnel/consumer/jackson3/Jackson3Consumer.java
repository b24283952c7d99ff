// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.consumer.jackson3;

import dev.fresnel.arm.jackson3.FresnelJackson3Module;
import dev.fresnel.core.Authorization;
import dev.fresnel.core.Principal;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.id.PrincipalId;
import dev.fresnel.core.id.TenantId;
import dev.fresnel.core.role.Roles;
import tools.jackson.databind.json.JsonMapper;

/** Writes a definition with Jackson 3 and reads it back. */
public final class Jackson3Consumer {

  private Jackson3Consumer() {}

  /** Takes no arguments. */
  public static void main(String[] args) {
    Principal support =
        Principal.group(PrincipalId.parse("f5c3d3b7-9f55-4a33-9c5f-3f1d2c6a0b11"), "Tier 1");
    RegistrationDefinition definition =
        RegistrationDefinition.builder()
            .name("Contoso")
            .managedByTenantId(TenantId.parse("0d3b6f0e-3a57-4d0c-8f0b-6f2f6a0c7e21"))
            .addAuthorization(Authorization.of(support, Roles.READER))
            .build();
    JsonMapper mapper = JsonMapper.builder().addModule(new FresnelJackson3Module()).build();
    String json = mapper.writeValueAsString(definition);
    System.out.println(RegistrationDefinition.class.getModule().isNamed());
    System.out.println(json);
    System.out.println(mapper.readValue(json, RegistrationDefinition.class).equals(definition));
  }
}
