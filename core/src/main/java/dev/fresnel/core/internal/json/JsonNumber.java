// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.json;

import dev.fresnel.core.internal.tree.NodeKind;
import java.util.Objects;
import java.util.OptionalLong;

/** A JSON number, kept as it was written. */
public final class JsonNumber extends JsonValue {

  private static final int LONGEST = 19;

  private final String text;

  JsonNumber(SourceText source, int offset, String text) {
    super(source, offset);
    this.text = Objects.requireNonNull(text, "text");
  }

  @Override
  public String text() {
    return text;
  }

  @Override
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
  public NodeKind kind() {
    return NodeKind.NUMBER;
  }

  @Override
  public String describe() {
    return "the number " + (text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "...");
  }
}
