// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.inspection;

import dev.fresnel.core.id.RoleDefinitionId;
import dev.fresnel.core.role.RefusalReason;
import dev.fresnel.core.role.RoleCatalog;
import dev.fresnel.core.role.RoleDefinition;
import dev.fresnel.core.role.RoleSupport;
import org.jspecify.annotations.Nullable;

/** Tells the roles at which the rules about roles find nothing: Azure takes them everywhere. */
final class SoundRoles {

  private static final int SLOTS = 32;

  private final RoleCatalog catalog;

  /** Roles that were asked for before, each in the one slot of its id: the same ones come again. */
  private final @Nullable RoleDefinitionId[] known = new @Nullable RoleDefinitionId[SLOTS];

  SoundRoles(RoleCatalog catalog) {
    this.catalog = catalog;
  }

  /** Whether a role is known, is supported everywhere, and does not read keys. */
  boolean has(RoleDefinitionId id) {
    int slot = id.hashCode() & (SLOTS - 1);
    RoleDefinitionId before = known[slot];
    if (before != null && before.equals(id)) {
      return true;
    }
    RoleDefinition role = catalog.find(id).orElse(null);
    if (role == null || !isSupportedEverywhere(role.support()) || readsKeys(role)) {
      return false;
    }
    known[slot] = id;
    return true;
  }

  private static boolean isSupportedEverywhere(RoleSupport support) {
    return support.forAuthorization().isSupported()
        && support.forEligibleAuthorization().isSupported()
        && support.forAssignableRole().isSupported();
  }

  /** Whether a role hands out keys and neither has data actions nor permits everything anyway. */
  static boolean readsKeys(RoleDefinition role) {
    return !role.keyActions().isEmpty()
        && !role.allowsEverything()
        && !role.support().forAuthorization().has(RefusalReason.DATA_ACTIONS);
  }
}
