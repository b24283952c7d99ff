// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.fresnel.core.path.SourceLocation;
import dev.fresnel.core.text.Text;
import java.util.Objects;

/** A JSON string, its escapes resolved. */
public final class JsonString extends JsonValue {

  private static final int LONGEST_ESCAPE = 6;

  private final String value;

  /** A string at a place. */
  public JsonString(SourceText source, int offset, String value) {
    super(source, offset);
    this.value = Objects.requireNonNull(value, "value");
  }

  /** The string. */
  public String value() {
    return value;
  }

  /**
   * The place of one character of the string, so that a fault within an expression is shown where
   * it stands; that of the string itself if the string was computed.
   */
  public SourceLocation locationOf(int index) {
    String written = source().decode(offset(), offset() + value.length() * LONGEST_ESCAPE + 2);
    int at = 1;
    for (int i = 0; i < Math.min(index, value.length()) && at < written.length(); i++) {
      int length = writtenLength(written, at, value.charAt(i));
      if (length == 0) {
        return location();
      }
      at += length;
    }
    int bytes = written.substring(0, Math.min(at, written.length())).getBytes(UTF_8).length;
    return source().locate(offset() + bytes);
  }

  /** How many characters stand in the text for the next one of the string; 0 if none do. */
  private static int writtenLength(String written, int at, char expected) {
    if (written.charAt(at) != '\\') {
      return written.charAt(at) == expected ? 1 : 0;
    }
    return written.startsWith("\\u", at) ? LONGEST_ESCAPE : 2;
  }

  @Override
  public boolean isPlain() {
    return value.isEmpty() || value.charAt(0) != '[' || value.charAt(value.length() - 1) != ']';
  }

  @Override
  public String describe() {
    return "the string " + Text.quote(value);
  }
}
