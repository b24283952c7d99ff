// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import org.jspecify.annotations.Nullable;

/** A name as a key: equal to every name that differs from it in case only, and no copy of it. */
public final class FoldedName implements Comparable<FoldedName> {

  private final String name;
  private final int hash;

  /** The key of a name. */
  public FoldedName(String name) {
    this.name = name;
    int folded = 0;
    for (int i = 0; i < name.length(); i++) {
      folded = 31 * folded + fold(name.charAt(i));
    }
    this.hash = folded;
  }

  /** Makes characters equal exactly where {@link String#equalsIgnoreCase} says that they are. */
  static char fold(char c) {
    if (c < 128) {
      return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
    }
    return Character.toLowerCase(Character.toUpperCase(c));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FoldedName that
        && hash == that.hash
        && (name.equals(that.name) || name.equalsIgnoreCase(that.name));
  }

  @Override
  public int hashCode() {
    return hash;
  }

  /** An order that keeps hash tables fast where many names have one hash. */
  @Override
  public int compareTo(FoldedName other) {
    return String.CASE_INSENSITIVE_ORDER.compare(name, other.name);
  }

  @Override
  public String toString() {
    return name;
  }
}
