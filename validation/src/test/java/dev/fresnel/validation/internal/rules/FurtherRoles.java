// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules;

import dev.fresnel.core.id.RoleDefinitionId;
import dev.fresnel.core.role.Permission;
import dev.fresnel.core.role.RoleCatalog;
import dev.fresnel.core.role.RoleDefinition;
import dev.fresnel.core.role.RoleType;
import java.time.LocalDate;
import java.util.List;

/** The built-in roles and a few that are not among them, each for one thing. */
public final class FurtherRoles {

  public static final RoleDefinitionId CUSTOM =
      RoleDefinitionId.parse("88888888-aaaa-4bbb-8ccc-000000000008");
  public static final RoleDefinitionId DEPRECATED =
      RoleDefinitionId.parse("77777777-aaaa-4bbb-8ccc-000000000007");

  /** Nothing is wrong with it. */
  public static final RoleDefinitionId READER =
      RoleDefinitionId.parse("66666666-aaaa-4bbb-8ccc-000000000006");

  /** Not in the catalogue. */
  public static final RoleDefinitionId NOWHERE =
      RoleDefinitionId.parse("99999999-aaaa-4bbb-8ccc-000000000009");

  public static final RoleCatalog CATALOG =
      RoleCatalog.builtIn()
          .extendedWith(
              RoleCatalog.of(
                  List.of(
                      role(CUSTOM, "Contoso operator", RoleType.CUSTOM),
                      role(READER, "Contoso reader", RoleType.BUILT_IN),
                      role(DEPRECATED, "Old reader (Deprecated)", RoleType.BUILT_IN)),
                  LocalDate.of(2026, 11, 1)));

  private FurtherRoles() {}

  private static RoleDefinition role(RoleDefinitionId id, String name, RoleType type) {
    return RoleDefinition.builder()
        .id(id)
        .name(name)
        .type(type)
        .addPermission(Permission.of("*/read"))
        .build();
  }
}
