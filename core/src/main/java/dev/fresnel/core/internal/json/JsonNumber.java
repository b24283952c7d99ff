// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.json;

import java.util.Objects;
import java.util.OptionalLong;

/** A JSON number, kept as it was written. */
public final class JsonNumber extends JsonValue {

  private static final int LONGEST = 19;

  private final String text;

  /** A number at a place, in the notation of JSON. */
  public JsonNumber(SourceText source, int offset, String text) {
    super(source, offset);
    this.text = Objects.requireNonNull(text, "text");
  }

  /** The number as it was written. */
  public String text() {
    return text;
  }

  /** The number, if it is written without fraction and exponent and fits. */
  public OptionalLong toLong() {
    int digits = text.startsWith("-") ? 1 : 0;
    for (int i = digits; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return OptionalLong.empty();
      }
    }
    if (text.length() - digits > LONGEST) {
      return OptionalLong.empty();
    }
    try {
      return OptionalLong.of(Long.parseLong(text));
    } catch (NumberFormatException e) {
      return OptionalLong.empty();
    }
  }

  @Override
  public String describe() {
    return "the number " + (text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "...");
  }
}
