// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.action;

import java.util.Arrays;
import java.util.Objects;

/**
 * The name of one operation, made ready to be looked up in any number of {@link ActionIndex}es: in
 * lower case, with the hash of every part of it that ends where a pattern may have its star.
 */
public final class ActionName {

  private final String folded;
  private final int[] ends;
  private final int[] hashes;

  private ActionName(String folded, int[] ends, int[] hashes) {
    this.folded = folded;
    this.ends = ends;
    this.hashes = hashes;
  }

  /** Makes a name ready. */
  public static ActionName of(String action) {
    String folded = ActionPatterns.fold(Objects.requireNonNull(action, "action"));
    int[] ends = new int[8];
    int[] hashes = new int[8];
    int size = 1;
    int hash = 0;
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      hash = 31 * hash + c;
      if (c == '/' || i == folded.length() - 1) {
        if (size == ends.length) {
          ends = Arrays.copyOf(ends, size * 2);
          hashes = Arrays.copyOf(hashes, size * 2);
        }
        ends[size] = i + 1;
        hashes[size++] = hash;
      }
    }
    return new ActionName(folded, Arrays.copyOf(ends, size), Arrays.copyOf(hashes, size));
  }

  /** The name with its ASCII letters in lower case. */
  public String folded() {
    return folded;
  }

  /** The number of parts: the empty one, those that end in a slash, and the whole name. */
  int parts() {
    return ends.length;
  }

  /** Where a part ends. */
  int end(int part) {
    return ends[part];
  }

  /** The hash of a part, as {@link String#hashCode} has it. */
  int hash(int part) {
    return hashes[part];
  }

  @Override
  public String toString() {
    return folded;
  }
}
