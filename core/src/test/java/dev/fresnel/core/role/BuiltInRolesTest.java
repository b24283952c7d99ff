// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.role;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fresnel.core.id.RoleDefinitionId;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BuiltInRolesTest {

  private static final RoleCatalog CATALOG = RoleCatalog.builtIn();

  @Test
  void areThoseOfTheDate() {
    assertEquals(LocalDate.of(2026, 8, 22), CATALOG.date());
    assertEquals(928, CATALOG.size());
    assertEquals(946, CATALOG.roles().stream().mapToInt(role -> role.permissions().size()).sum());
    assertEquals(
        31,
        CATALOG.roles().stream()
            .flatMap(role -> role.permissions().stream())
            .filter(Permission::conditional)
            .count());
  }

  @Test
  void haveExactPermissions() {
    assertEquals(
        List.of(
            Permission.builder()
                .addActions(
                    "*/read",
                    "Microsoft.OperationalInsights/workspaces/analytics/query/action",
                    "Microsoft.OperationalInsights/workspaces/search/action",
                    "Microsoft.Support/*")
                .addNotAction("Microsoft.OperationalInsights/workspaces/sharedKeys/read")
                .addDataAction("Microsoft.OperationalInsights/workspaces/jobs/export/action")
                .build()),
        CATALOG.find(Roles.LOG_ANALYTICS_READER).orElseThrow().permissions());
  }

  @Test
  void areShippedAsWritten() throws IOException {
    StringBuilder written = new StringBuilder();
    CATALOG.writeTo(written);

    try (InputStream shipped =
        requireNonNull(getClass().getResourceAsStream("built-in-roles.txt"))) {
      assertEquals(new String(shipped.readAllBytes(), UTF_8), written.toString());
    }
  }

  @Test
  void haveDifferentNamesAndNoStrayBlanks() {
    Set<String> names = new HashSet<>();
    for (RoleDefinition role : CATALOG.roles()) {
      assertTrue(names.add(role.name().toLowerCase(Locale.ROOT)), role.name());
      assertEquals(role.name().strip(), role.name());
      assertEquals(RoleType.BUILT_IN, role.type());
      for (Permission permission : role.permissions()) {
        permission.actions().forEach(action -> assertEquals(action.strip(), action));
      }
    }
  }

  @Test
  void holdEveryRoleThatHasAConstant() throws IllegalAccessException {
    for (Field field : Roles.class.getFields()) {
      RoleDefinitionId id = (RoleDefinitionId) field.get(null);
      String name = CATALOG.find(id).orElseThrow().name();

      assertEquals(field.getName(), name.replace(' ', '_').toUpperCase(Locale.ROOT));
    }
  }
}
