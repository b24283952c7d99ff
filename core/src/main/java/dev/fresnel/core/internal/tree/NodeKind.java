// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.tree;

/** What a value is. */
public enum NodeKind {
  OBJECT,
  LIST,
  TEXT,
  NUMBER,
  BOOLEAN,
  NULL,
  /** A value that is not known before deployment; it can turn out to be anything. */
  UNKNOWN
}
