// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.role;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fresnel.core.id.RoleDefinitionId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyActionsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Microsoft.Storage/storageAccounts/listKeys/action",
        "microsoft.search/searchservices/LISTADMINKEYS/ACTION",
        "Microsoft.DocumentDB/databaseAccounts/readonlykeys/action",
        "Microsoft.Storage/storageAccounts/regenerateKey/action",
        "Microsoft.Storage/storageAccounts/listServiceSas/action",
        "Microsoft.OperationalInsights/workspaces/sharedKeys/action",
        "Microsoft.Web/sites/functions/listSecrets/action",
        "Microsoft.DocumentDB/databaseAccounts/listConnectionStrings/action",
        "Microsoft.ContainerService/fleets/listCredentials/action",
      })
  void findsOperationThatHandsOutKeys(String action) {
    assertEquals(List.of(action), keyActions(Permission.of("a/read", action, action)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*/read",
        "Microsoft.KeyVault/vaults/read",
        "Microsoft.KeyVault/vaults/keys/read",
        "Microsoft.NetApp/netAppAccounts/getKeyVaultStatus/action",
        "Microsoft.Compute/virtualMachines/start/action",
        "Microsoft.Logic/workflows/list/action",
        "listKeys/action",
        "/action",
        "action",
        "Microsoft.Storage/storageAccounts/listKeys",
      })
  void findsNothingInOtherOperations(String action) {
    assertEquals(List.of(), keyActions(Permission.of(action)));
  }

  @Test
  void namesBestKnownOperationsThatPatternIncludes() {
    assertEquals(
        List.of(
            "Microsoft.Storage/storageAccounts/listAccountSas/action",
            "Microsoft.Storage/storageAccounts/listKeys/action"),
        keyActions(Permission.of("Microsoft.Storage/*")));
    assertEquals(
        List.of("Microsoft.Cache/*/listKeys/action", "Microsoft.Cache/redis/listKeys/action"),
        keyActions(Permission.of("Microsoft.Cache/*/listKeys/action")));
  }

  @Test
  void namesOperationsOfEntriesFirstAndNoneTwice() {
    assertEquals(
        List.of(
            "microsoft.storage/storageaccounts/listkeys/action",
            "Microsoft.Storage/storageAccounts/listAccountSas/action"),
        keyActions(
            Permission.of(
                "Microsoft.Storage/*", "microsoft.storage/storageaccounts/listkeys/action")));
  }

  @Test
  void leavesOutWhatIsTakenBack() {
    Permission permission =
        Permission.builder()
            .addActions("Microsoft.Cache/*", "a/b/listKeys/action")
            .addNotAction("*/listKeys/action")
            .build();

    assertEquals(List.of(), keyActions(permission));
  }

  @Test
  void knowsWhichBuiltInRolesHandOutKeys() {
    RoleCatalog catalog = RoleCatalog.builtIn();

    assertEquals(List.of(), catalog.find(Roles.READER).orElseThrow().keyActions());
    assertEquals(17, catalog.find(Roles.CONTRIBUTOR).orElseThrow().keyActions().size());
    assertTrue(
        catalog
            .findByName("Storage Account Key Operator Service Role")
            .orElseThrow()
            .keyActions()
            .contains("Microsoft.Storage/storageAccounts/listkeys/action"));
  }

  private static List<String> keyActions(Permission permission) {
    return RoleDefinition.builder()
        .id(RoleDefinitionId.parse("0a0a0a0a-0000-0000-0000-000000000000"))
        .name("Some role")
        .addPermission(permission)
        .build()
        .keyActions();
  }
}
