// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.access;

/** What becomes of a principal's access by a role. */
public enum AccessChangeKind {
  /** It was not there before. */
  GAINED,
  /** It is not there any more. */
  LOST,
  /** It stays, but lets the principal assign other roles. */
  ASSIGNABLE_ROLES_CHANGED,
  /** It stays, but is activated under another policy. */
  POLICY_CHANGED
}
