// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.codec;

import java.util.EnumMap;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes codecs of enumerations, whose constants are read ignoring case. */
public final class EnumCodec {

  private EnumCodec() {}

  /** A codec that writes constants as Azure names them. */
  public static <E extends Enum<E>> Codec<E> of(Class<E> type, Function<E, String> text) {
    E[] constants = type.getEnumConstants();
    String[] texts = Stream.of(constants).map(text).toArray(String[]::new);
    EnumMap<E, String> written = new EnumMap<>(type);
    for (int i = 0; i < constants.length; i++) {
      written.put(constants[i], texts[i]);
    }
    return new ScalarCodec<>(
        "one of " + String.join(", ", texts),
        constant -> written.getOrDefault(constant, ""),
        read -> find(constants, texts, read),
        constants[0]);
  }

  /** A codec that writes constants by their own names, in lower camel case. */
  public static <E extends Enum<E>> Codec<E> of(Class<E> type) {
    return of(type, EnumCodec::lowerCamelCase);
  }

  private static <E> @Nullable E find(E[] constants, String[] texts, String written) {
    for (int i = 0; i < constants.length; i++) {
      if (texts[i].equalsIgnoreCase(written)) {
        return constants[i];
      }
    }
    return null;
  }

  private static String lowerCamelCase(Enum<?> constant) {
    StringBuilder name = new StringBuilder();
    for (String word : constant.name().split("_", -1)) {
      String lower = word.toLowerCase(Locale.ROOT);
      name.append(
          name.length() == 0 ? lower : Character.toUpperCase(lower.charAt(0)) + lower.substring(1));
    }
    return name.toString();
  }
}
