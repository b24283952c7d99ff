// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.codec;

import java.time.DateTimeException;
import java.util.Optional;
import java.util.function.Function;

/** Turns parsing that throws into parsing that gives nothing. */
final class Parsing {

  private Parsing() {}

  /** What {@code parse} gives; nothing for a text that it refuses. */
  static <T> Function<String, Optional<T>> strictly(Function<String, T> parse) {
    return text -> {
      try {
        return Optional.of(parse.apply(text));
      } catch (IllegalArgumentException | DateTimeException e) {
        return Optional.empty();
      }
    };
  }
}
