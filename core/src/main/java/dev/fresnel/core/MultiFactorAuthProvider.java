// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core;

/** What must confirm the identity of a person who activates an eligible authorization. */
public enum MultiFactorAuthProvider {
  /** Microsoft Entra multifactor authentication. */
  AZURE("Azure"),
  /** Nothing. */
  NONE("None");

  private final String text;

  MultiFactorAuthProvider(String text) {
    this.text = text;
  }

  /** The name that Azure uses: {@code Azure} or {@code None}. */
  public String text() {
    return text;
  }
}
