// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.role;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fresnel.core.id.RoleDefinitionId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PermissionTest {

  @ParameterizedTest
  @CsvSource({
    "*, Microsoft.Compute/virtualMachines/read, true",
    "*, '', true",
    "'', '', true",
    "'', a, false",
    "*/read, Microsoft.Compute/virtualMachines/read, true",
    "*/read, Microsoft.Compute/virtualMachines/READ, true",
    "*/READ, microsoft.compute/virtualmachines/read, true",
    "*/read, /read, true",
    "*/read, read, false",
    "*/read, a/read/b, false",
    "*/read, a/reader, false",
    "Microsoft.Compute/*, Microsoft.Compute/virtualMachines/extensions/write, true",
    "Microsoft.Compute/*, Microsoft.Compute/, true",
    "Microsoft.Compute/*, Microsoft.Compute, false",
    "Microsoft.Compute/*, Microsoft.ComputeX/a, false",
    "Microsoft.Compute/*/read, Microsoft.Compute/a/b/read, true",
    "Microsoft.Compute/*/read, Microsoft.Compute/read, false",
    "a*b*c, abc, true",
    "a*b*c, a/b/b/c, true",
    "a*b*c, acb, false",
    "a**c, ac, true",
    "a.b/read, axb/read, false",
    "a/read, a/read, true",
    "a/read, a/write, false",
    "a/{name}/read, a/{name}/read, true",
  })
  void matchesActions(String entry, String action, boolean expected) {
    assertEquals(expected, Permission.of(entry).allows(action));
    assertEquals(expected, Permission.builder().addDataAction(entry).build().allowsData(action));
  }

  @Test
  void foldsNoLettersBeyondAscii() {
    assertFalse(Permission.of("A/LİST").allows("a/list"));
    assertFalse(Permission.of("a/list").allows("a/lıst"));
    assertFalse(Permission.of("a/listKeys").allows("a/list\u212Aeys"));
    assertTrue(Permission.of("a/LIST").allows("a/list"));
  }

  @Test
  void takesBackNotActions() {
    Permission permission =
        Permission.builder().addAction("a/*").addNotActions("a/*/write", "a/secret/*").build();

    assertTrue(permission.allows("a/b/read"));
    assertFalse(permission.allows("A/B/Write"));
    assertFalse(permission.allows("a/secret/read"));
    assertFalse(permission.allowsData("a/b/read"));
  }

  @Test
  void takesBackNotDataActions() {
    Permission permission =
        Permission.builder().addDataAction("a/*").addNotDataAction("a/b").build();

    assertTrue(permission.allowsData("a/c"));
    assertFalse(permission.allowsData("a/b"));
    assertFalse(permission.allows("a/c"));
  }

  @Test
  void permitsNothingWithoutActions() {
    assertFalse(Permission.builder().build().allows("a/read"));
    assertFalse(Permission.builder().addNotAction("b/read").build().allows("a/read"));
  }

  @Test
  void keepsOrderAndSpelling() {
    assertEquals(
        List.of("b/Read", "a/read", "b/Read"),
        Permission.of("b/Read", "a/read", "b/Read").actions());
    assertFalse(Permission.of("a").conditional());
  }

  @Test
  @SuppressWarnings("NullAway") // what a caller without such a check may pass
  void namesParameterThatIsNull() {
    assertEquals(
        "action",
        assertThrows(NullPointerException.class, () -> Permission.of("a").allows(null))
            .getMessage());
    assertEquals(
        "dataAction",
        assertThrows(NullPointerException.class, () -> Permission.of("a").allowsData(null))
            .getMessage());
  }

  @Test
  void roleTakesBackOnlyWithinOneSet() {
    RoleDefinition role =
        role(
            Permission.builder().addAction("a/*").addNotAction("a/write").build(),
            Permission.of("a/write").withDataActions("a/data"));

    assertTrue(role.allows("a/read"));
    assertTrue(role.allows("a/write"));
    assertTrue(role.allowsData("a/data"));
    assertFalse(role.allowsData("a/read"));
    assertFalse(role.allows("b/read"));
  }

  @ParameterizedTest
  @CsvSource({
    "Reader, true",
    "Contributor, true",
    "Owner, true",
    "Log Analytics Reader, true",
    "Monitoring Contributor, true",
    "Backup Reader, false",
    "Virtual Machine Contributor, false",
    "Managed Services Registration assignment Delete Role, false",
  })
  void tellsWhetherRoleIncludesReader(String name, boolean expected) {
    assertEquals(expected, RoleCatalog.builtIn().findByName(name).orElseThrow().includesReader());
  }

  @ParameterizedTest
  @CsvSource({
    "Owner, true",
    "Contributor, true",
    "Reader, false",
    "User Access Administrator, false",
    "Virtual Machine Contributor, false",
  })
  void tellsWhetherRoleAllowsEverything(String name, boolean expected) {
    assertEquals(expected, RoleCatalog.builtIn().findByName(name).orElseThrow().allowsEverything());
  }

  @Test
  void doesNotIncludeReaderIfReadingIsTakenBack() {
    Permission permission = Permission.builder().addAction("*").addNotAction("*/read").build();

    assertFalse(role(permission).includesReader());
  }

  private static RoleDefinition role(Permission... permissions) {
    return RoleDefinition.builder()
        .id(RoleDefinitionId.parse("0a0a0a0a-0000-0000-0000-000000000000"))
        .name("Some role")
        .addPermissions(permissions)
        .build();
  }
}
