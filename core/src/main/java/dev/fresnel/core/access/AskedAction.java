// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.access;

import dev.fresnel.core.internal.action.ActionName;
import java.util.List;

/** An operation that a map is asked about, with what is known of it: which role permits it. */
final class AskedAction {

  /** A standing authorization permits it. */
  static final int STANDING = 1;

  /** A standing authorization permits it for assignable roles and managed identities only. */
  static final int STANDING_FOR_ASSIGNABLE_ROLES = 2;

  /** An authorization that has to be activated permits it. */
  static final int ELIGIBLE = 4;

  private static final byte NOT_PERMITTED = 8;

  private final String text;
  private final ActionName name;
  private final boolean isData;
  private final List<DelegatedRole> roles;

  /**
   * The effect of each role, 0 until it is worked out. Threads may work out one twice, and race to
   * keep what is the same.
   */
  private final byte[] effects;

  AskedAction(String text, ActionName name, boolean isData, List<DelegatedRole> roles) {
    this.text = text;
    this.name = name;
    this.isData = isData;
    this.roles = roles;
    this.effects = new byte[roles.size()];
  }

  /** The name as it was written. */
  String text() {
    return text;
  }

  /** Whether it is an operation on data. */
  boolean isData() {
    return isData;
  }

  /** How a role permits it: one of the constants of this class, or 0 if it does not. */
  int effect(int role) {
    byte effect = effects[role];
    if (effect == 0) {
      effect = effect(roles.get(role));
      effects[role] = effect;
    }
    return effect & ~NOT_PERMITTED;
  }

  private byte effect(DelegatedRole role) {
    if (!role.permits(name)) {
      return NOT_PERMITTED;
    } else if (role.way() == DelegatedRole.Way.ELIGIBLE) {
      return ELIGIBLE;
    }
    return (byte) (role.assignsRolesOnly() ? STANDING_FOR_ASSIGNABLE_ROLES : STANDING);
  }
}
