// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.customer;

/** What becomes of a resource. */
public enum ResourceChangeKind {
  /** It is made. */
  CREATED,
  /** It is there already, and what it says changes. */
  UPDATED,
  /** It is there already, and stays as it is. */
  UNCHANGED,
  /** It is there no more. */
  REMOVED,
  /** It was to be removed, and was not there. */
  NOT_THERE,
  /** Azure refuses it. */
  REFUSED,
  /** Azure does not come to it, since it refuses the definition that this is an assignment of. */
  SKIPPED
}
