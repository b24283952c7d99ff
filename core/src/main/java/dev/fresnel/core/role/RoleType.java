// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.role;

/** Who made a role. */
public enum RoleType {
  /** Azure: the same in every tenant. */
  BUILT_IN,
  /** A tenant, for itself; Azure Lighthouse does not delegate such roles. */
  CUSTOM
}
