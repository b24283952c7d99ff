// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.statement;

import dev.fresnel.core.JustInTimeAccessPolicy;
import dev.fresnel.core.RoleGrant;
import dev.fresnel.core.role.RefusalReason;
import dev.fresnel.core.role.Roles;
import java.util.Optional;

/**
 * An authorization with what its role permits.
 *
 * @param refusal why the role permits nothing in a delegation
 * @param explanation what the role permits; absent, if the role is not known
 * @param policy how the role is activated; absent, if it is there always
 */
record ExplainedGrant(
    RoleGrant grant,
    Optional<RefusalReason> refusal,
    Optional<RoleExplanation> explanation,
    Optional<JustInTimeAccessPolicy> policy) {

  boolean isEligible() {
    return policy.isPresent();
  }

  /** Whether all that the role permits is to assign roles to managed identities. */
  boolean assignsRoles() {
    return refusal.isEmpty() && grant.roleDefinitionId().equals(Roles.USER_ACCESS_ADMINISTRATOR);
  }

  boolean endsDelegation() {
    return refusal.isEmpty()
        && grant
            .roleDefinitionId()
            .equals(Roles.MANAGED_SERVICES_REGISTRATION_ASSIGNMENT_DELETE_ROLE);
  }

  /** Whether nothing can be said of the role. */
  boolean isUnexplained() {
    return refusal.filter(RefusalReason.UNKNOWN_ROLE::equals).isPresent();
  }

  private Optional<RoleExplanation> effective() {
    return assignsRoles() ? Optional.empty() : explanation.filter(each -> refusal.isEmpty());
  }

  boolean readsEverything() {
    return effective().filter(RoleExplanation::readsEverything).isPresent();
  }

  boolean changesAnything() {
    return effective().filter(RoleExplanation::changesAnything).isPresent();
  }

  boolean readsKeys() {
    return effective().filter(RoleExplanation::readsKeys).isPresent();
  }

  boolean runsCommands() {
    return effective().filter(RoleExplanation::runsCommands).isPresent();
  }
}
