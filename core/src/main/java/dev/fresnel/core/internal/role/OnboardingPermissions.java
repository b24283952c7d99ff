// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.role;

import dev.fresnel.core.role.RoleDefinition;
import java.util.List;

/** What Azure asks of whoever deploys definitions and assignments: that he may assign roles. */
public final class OnboardingPermissions {

  private static final List<String> NEEDED =
      List.of(
          "Microsoft.Authorization/roleAssignments/write",
          "Microsoft.Authorization/roleAssignments/delete",
          "Microsoft.Authorization/roleAssignments/read");

  private OnboardingPermissions() {}

  /** The actions that are needed and that none of the roles permits. */
  public static List<String> lacking(List<RoleDefinition> roles) {
    return NEEDED.stream()
        .filter(action -> roles.stream().noneMatch(role -> role.allows(action)))
        .toList();
  }
}
