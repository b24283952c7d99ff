// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.inspection;

import dev.fresnel.core.DefinitionChange;
import dev.fresnel.core.id.RegistrationDefinitionId;
import dev.fresnel.core.id.TenantId;
import java.util.Optional;

/** Whether deploying one definition updates another or makes a second one beside it. */
public enum DefinitionIdentity {
  /** The ids are equal: the live definition is updated. */
  SAME,
  /** The ids differ: a second definition is made. */
  OTHER,
  /** An id is absent, and the names are equal: an update, if the id is made from the name. */
  SAME_NAME,
  /** An id is absent, and the names differ: a second one, if the id is made from the name. */
  OTHER_NAME,
  /** An id or name that matters is an expression. */
  UNDECIDED;

  /** Whether a change updates the live definition or makes a second one. */
  public static DefinitionIdentity of(DefinitionChange change) {
    Optional<RegistrationDefinitionId> live = change.live().id();
    Optional<RegistrationDefinitionId> next = change.next().id();
    if (isExpression(live) || isExpression(next)) {
      return UNDECIDED;
    } else if (live.isPresent() && next.isPresent()) {
      return live.equals(next) ? SAME : OTHER;
    } else if (!namesAreKnown(change)) {
      return UNDECIDED;
    }
    return changesName(change) ? OTHER_NAME : SAME_NAME;
  }

  private static boolean isExpression(Optional<RegistrationDefinitionId> id) {
    return id.filter(RegistrationDefinitionId::isUnresolved).isPresent();
  }

  private static boolean namesAreKnown(DefinitionChange change) {
    return KnownValues.isKnown(change.live().name()) && KnownValues.isKnown(change.next().name());
  }

  /** Whether both names are known and differ. */
  public static boolean changesName(DefinitionChange change) {
    return namesAreKnown(change) && !change.live().name().equals(change.next().name());
  }

  /** Whether both managing tenants are known and differ. */
  public static boolean changesTenant(DefinitionChange change) {
    return differ(change.live().managedByTenantId(), change.next().managedByTenantId());
  }

  /** Whether the managing tenants do not differ, and neither is an expression. */
  public static boolean keepsTenant(DefinitionChange change) {
    return !change.live().managedByTenantId().isUnresolved()
        && !change.next().managedByTenantId().isUnresolved()
        && !changesTenant(change);
  }

  /** Whether two managing tenants are known and differ. */
  static boolean differ(TenantId live, TenantId next) {
    return live.isWellFormed() && next.isWellFormed() && !live.equals(next);
  }
}
