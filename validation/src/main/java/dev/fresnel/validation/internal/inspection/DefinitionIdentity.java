// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.inspection;

import dev.fresnel.core.DefinitionChange;
import dev.fresnel.core.id.RegistrationDefinitionId;
import dev.fresnel.core.id.TenantId;
import java.util.Optional;

/** Whether deploying one definition updates another or makes a second one beside it. */
public enum DefinitionIdentity {
  /** Both have the same id: the one is updated. */
  SAME,
  /** They have ids that differ: a second one is made. */
  OTHER,
  /** An id is missing, and their names are the same: updated where the id is made from the name. */
  SAME_NAME,
  /** An id is missing, and their names differ: a second one where the id is made from the name. */
  OTHER_NAME;

  /** Whether a change updates the live definition or makes a second one. */
  public static DefinitionIdentity of(DefinitionChange change) {
    Optional<RegistrationDefinitionId> live = change.live().id();
    Optional<RegistrationDefinitionId> next = change.next().id();
    if (live.isPresent() && next.isPresent()) {
      return live.equals(next) ? SAME : OTHER;
    }
    return change.live().name().equals(change.next().name()) ? SAME_NAME : OTHER_NAME;
  }

  /** Whether both managing tenants are known and differ. */
  public static boolean changesTenant(DefinitionChange change) {
    TenantId live = change.live().managedByTenantId();
    TenantId next = change.next().managedByTenantId();
    return live.isWellFormed() && next.isWellFormed() && !live.equals(next);
  }
}
