// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.role;

import dev.fresnel.core.internal.action.ActionPatterns;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the operations that hand out what opens data past all roles: account keys, connection
 * strings, secrets and access signatures.
 */
final class KeyActions {

  private static final List<String> VERBS =
      List.of("list", "regenerate", "shared", "readonly", "generateuserdelegation", "showfull");
  private static final List<String> NOUNS =
      List.of("key", "secret", "credential", "connectionstring", "sas");

  /** Operations that stand for all others where a role has no more than a pattern. */
  private static final List<String> WELL_KNOWN =
      List.of(
          "Microsoft.Automation/automationAccounts/listKeys/action",
          "Microsoft.Batch/batchAccounts/listKeys/action",
          "Microsoft.Cache/redis/listKeys/action",
          "Microsoft.ClassicStorage/storageAccounts/listKeys/action",
          "Microsoft.CognitiveServices/accounts/listKeys/action",
          "Microsoft.ContainerRegistry/registries/listCredentials/action",
          "Microsoft.ContainerService/managedClusters/listClusterAdminCredential/action",
          "Microsoft.Devices/IotHubs/listkeys/action",
          "Microsoft.DocumentDB/databaseAccounts/listKeys/action",
          "Microsoft.EventHub/namespaces/authorizationRules/listkeys/action",
          "Microsoft.OperationalInsights/workspaces/sharedKeys/action",
          "Microsoft.Search/searchServices/listAdminKeys/action",
          "Microsoft.ServiceBus/namespaces/authorizationRules/listkeys/action",
          "Microsoft.SignalRService/SignalR/listkeys/action",
          "Microsoft.Storage/storageAccounts/listAccountSas/action",
          "Microsoft.Storage/storageAccounts/listKeys/action",
          "Microsoft.Web/sites/config/list/action");

  private KeyActions() {}

  static List<String> of(RoleDefinition role) {
    Map<String, String> found = new LinkedHashMap<>();
    for (Permission permission : role.permissions()) {
      for (String action : permission.actions()) {
        if (isNamed(action) && !ActionPatterns.anyMatches(permission.notActions(), action)) {
          found.putIfAbsent(ActionPatterns.fold(action), action);
        }
      }
    }
    for (String action : WELL_KNOWN) {
      if (role.allows(action)) {
        found.putIfAbsent(ActionPatterns.fold(action), action);
      }
    }
    return List.copyOf(found.values());
  }

  /** Whether an entry names such an operation, by the verb and noun before {@code /action}. */
  private static boolean isNamed(String action) {
    String folded = ActionPatterns.fold(action);
    int end = folded.length() - "/action".length();
    if (!folded.endsWith("/action") || folded.indexOf('/') == end) {
      return false;
    }
    String operation = folded.substring(folded.lastIndexOf('/', end - 1) + 1, end);
    return VERBS.stream().anyMatch(operation::startsWith)
        && NOUNS.stream().anyMatch(operation::contains);
  }
}
