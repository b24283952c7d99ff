// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.access;

import dev.fresnel.core.role.RoleDefinition;
import dev.fresnel.core.text.Text;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * An action that no role covers which can be delegated.
 *
 * @param action the action, as it was written
 * @param isDataAction whether it is an operation on data, to which Azure Lighthouse gives no access
 * @param refusedRoles the roles that permit it but cannot be delegated, by name; their {@linkplain
 *     RoleDefinition#support() support} says why
 */
public record UncoveredAction(
    String action, boolean isDataAction, List<RoleDefinition> refusedRoles) {

  private static final int SHOWN = 3;

  /** An action that is not covered. */
  public UncoveredAction {
    Objects.requireNonNull(action, "action");
    refusedRoles = List.copyOf(refusedRoles);
  }

  /** Why the action is not covered: a sentence without a period. */
  public String describe() {
    String quoted = Text.quote(action);
    if (isDataAction) {
      return quoted + " is an operation on data, and Azure Lighthouse gives access to none";
    } else if (refusedRoles.isEmpty()) {
      return "No role permits " + quoted + "; look for a misspelling";
    }
    int more = refusedRoles.size() - SHOWN;
    return "No role that can be delegated permits "
        + quoted
        + "; these do, but are refused: "
        + refusedRoles.stream()
            .limit(SHOWN)
            .map(role -> role.name() + " (" + role.support().forAuthorization() + ")")
            .collect(Collectors.joining(", "))
        + (more > 0 ? " and " + more + " more" : "");
  }
}
