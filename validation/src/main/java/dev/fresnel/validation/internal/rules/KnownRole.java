// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules;

import dev.fresnel.core.role.RefusalReason;
import dev.fresnel.core.role.RoleDefinition;
import dev.fresnel.core.role.RoleSupport;
import java.util.List;
import java.util.Optional;

/**
 * What rules need to know of one role.
 *
 * @param role the role, if the catalogue has it
 * @param support what Azure makes of it
 * @param keyActions the operations by which it gets at data unexpectedly: none of a role that has
 *     data actions, or that permits everything
 * @param isOfNote whether there is anything to say of it, wherever it stands
 */
record KnownRole(
    Optional<RoleDefinition> role, RoleSupport support, List<String> keyActions, boolean isOfNote) {

  private static final KnownRole UNKNOWN =
      new KnownRole(Optional.empty(), RoleSupport.ofUnknownRole(), List.of(), true);

  static KnownRole of(Optional<RoleDefinition> role) {
    return role.map(KnownRole::ofRole).orElse(UNKNOWN);
  }

  private static KnownRole ofRole(RoleDefinition role) {
    RoleSupport support = role.support();
    boolean getsAtKeys = !role.keyActions().isEmpty() && !isOpenAboutData(role);
    boolean isTaken =
        support.forAuthorization().isSupported()
            && support.forEligibleAuthorization().isSupported()
            && support.forAssignableRole().isSupported();
    return new KnownRole(
        Optional.of(role),
        support,
        getsAtKeys ? role.keyActions() : List.of(),
        !isTaken || getsAtKeys);
  }

  private static boolean isOpenAboutData(RoleDefinition role) {
    return role.allowsEverything()
        || role.support().forAuthorization().has(RefusalReason.DATA_ACTIONS);
  }
}
