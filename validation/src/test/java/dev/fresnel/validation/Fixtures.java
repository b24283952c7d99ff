// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation;

import dev.fresnel.core.Authorization;
import dev.fresnel.core.Principal;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.id.PrincipalId;
import dev.fresnel.core.id.TenantId;
import dev.fresnel.core.role.Roles;

/** Models that tests start from; the standard rules find nothing in them. */
public final class Fixtures {

  public static final TenantId MANAGING_TENANT =
      TenantId.parse("11111111-aaaa-4bbb-8ccc-000000000001");
  public static final TenantId CUSTOMER_TENANT =
      TenantId.parse("22222222-aaaa-4bbb-8ccc-000000000002");
  public static final Principal SUPPORT =
      Principal.group(PrincipalId.parse("33333333-aaaa-4bbb-8ccc-000000000003"), "Support");

  private Fixtures() {}

  /** A definition about which nothing is to be said. */
  public static RegistrationDefinition definition() {
    return RegistrationDefinition.builder()
        .name("Contoso operations")
        .description("Day to day operations by Contoso")
        .managedByTenantId(MANAGING_TENANT)
        .addAuthorizations(
            Authorization.of(SUPPORT, Roles.READER),
            Authorization.of(SUPPORT, Roles.MANAGED_SERVICES_REGISTRATION_ASSIGNMENT_DELETE_ROLE))
        .build();
  }
}
