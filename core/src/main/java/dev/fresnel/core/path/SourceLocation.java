// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.path;

import dev.fresnel.core.internal.NeedsJacksonModule;
import java.util.Comparator;
import java.util.Objects;

/**
 * A place in a text that a model was read from.
 *
 * @param file the name that the text was given to the reader with: a file's path, or what stands
 *     for it
 * @param line counted from 1
 * @param column counted from 1, in characters
 */
@NeedsJacksonModule
public record SourceLocation(String file, int line, int column)
    implements Comparable<SourceLocation> {

  private static final Comparator<SourceLocation> ORDER =
      Comparator.comparing(SourceLocation::file)
          .thenComparingInt(SourceLocation::line)
          .thenComparingInt(SourceLocation::column);

  /**
   * A place in a text.
   *
   * @throws IllegalArgumentException if {@code line} or {@code column} is less than 1
   */
  public SourceLocation {
    Objects.requireNonNull(file, "file");
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException(
          "line and column must be 1 or more, not " + line + " and " + column);
    }
  }

  @Override
  public int compareTo(SourceLocation other) {
    return ORDER.compare(this, other);
  }

  /** The place as compilers write it: {@code file:line:column}. */
  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
