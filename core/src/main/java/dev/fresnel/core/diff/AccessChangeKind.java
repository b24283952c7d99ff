// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.diff;

/** What becomes of a principal's access by one role. */
public enum AccessChangeKind {
  /** It was not there before. */
  GAINED("is gained"),
  /** It is not there any more. */
  LOST("is lost"),
  /** It stays, but lets the principal assign other roles. */
  ASSIGNABLE_ROLES_CHANGED("has other assignable roles"),
  /** It stays, but is activated under another policy. */
  POLICY_CHANGED("is activated under another policy");

  private final String words;

  AccessChangeKind(String words) {
    this.words = words;
  }

  /** The kind as the end of a sentence whose subject is a role of a principal. */
  public String words() {
    return words;
  }
}
