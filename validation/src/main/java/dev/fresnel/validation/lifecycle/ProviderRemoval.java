// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.lifecycle;

import dev.fresnel.core.Authorization;
import dev.fresnel.core.Delegation;
import dev.fresnel.core.id.PrincipalId;
import dev.fresnel.core.id.TenantId;
import dev.fresnel.core.role.Roles;
import dev.fresnel.validation.customer.CustomerState;
import dev.fresnel.validation.customer.HeldAssignment;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a provider can remove a delegation.
 *
 * <p>Source: <a
 * href="https://learn.microsoft.com/en-us/azure/lighthouse/how-to/remove-delegation">removing a
 * delegation</a>.
 */
final class ProviderRemoval {

  /** From this day on the role is documented; before, nobody but the customer could remove. */
  private static final LocalDate POSSIBLE = LocalDate.of(2020, 1, 9);

  private ProviderRemoval() {}

  /** Why the principals cannot remove the assignment; empty if they can. */
  static String refusal(
      CustomerState state, HeldAssignment assignment, Set<PrincipalId> principals, LocalDate day) {
    if (day.isBefore(POSSIBLE)) {
      return "Before January 2020 nobody but the customer could end a delegation; ask the customer"
          + " to remove "
          + assignment.id();
    }
    List<PrincipalId> holders = holders(state, assignment);
    if (holders.stream().anyMatch(principals::contains)) {
      return "";
    }
    return holders.isEmpty()
        ? "No authorization at "
            + assignment.id().scope().resourceId()
            + " has the Managed Services Registration Assignment Delete Role, so only the customer"
            + " can end the delegation"
        : "None of these principals holds the Managed Services Registration Assignment Delete Role"
            + " at "
            + assignment.id().scope().resourceId()
            + "; let "
            + holders.get(0)
            + " remove the delegation, or the customer";
  }

  private static List<PrincipalId> holders(CustomerState state, HeldAssignment assignment) {
    Optional<TenantId> tenant =
        state
            .definition(assignment.definitionId())
            .map(held -> held.definition().managedByTenantId());
    return assignment.id().scope().subscription().stream()
        .flatMap(each -> state.accessGivenIn(each).stream())
        .filter(each -> tenant.filter(each.definition().managedByTenantId()::equals).isPresent())
        .filter(each -> covers(each, assignment))
        .flatMap(each -> each.definition().authorizations().stream())
        .filter(
            each ->
                each.roleDefinitionId()
                    .equals(Roles.MANAGED_SERVICES_REGISTRATION_ASSIGNMENT_DELETE_ROLE))
        .map(Authorization::principal)
        .map(principal -> principal.id())
        .distinct()
        .toList();
  }

  private static boolean covers(Delegation delegation, HeldAssignment assignment) {
    return delegation.assignments().stream()
        .anyMatch(each -> each.scope().contains(assignment.id().scope()));
  }
}
