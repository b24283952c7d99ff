// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.codec;

import java.time.DateTimeException;
import java.util.function.Function;

/** Turns parsing that throws into parsing that gives null. */
public final class Parsing {

  private Parsing() {}

  /** What {@code parse} gives; null for a text that it refuses. */
  public static <T> ScalarCodec.TextParser<T> strictly(Function<String, T> parse) {
    return text -> {
      try {
        return parse.apply(text);
      } catch (IllegalArgumentException | DateTimeException e) {
        return null;
      }
    };
  }
}
