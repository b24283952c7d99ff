// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.fresnel.core.internal.tree.NodeKind;
import dev.fresnel.core.path.SourceLocation;
import dev.fresnel.core.text.Text;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A JSON string, its escapes resolved. */
public final class JsonString extends JsonValue {

  private static final int LONGEST_ESCAPE = 6;

  /** Where it ends in the text; less than zero, for the same place, if it has escapes. */
  private final int end;

  /** That two threads may both decode it does no harm. */
  private @Nullable String value;

  /**
   * A string that is decoded when it is first asked for, as many never are; it must not stand in
   * brackets.
   *
   * @param end the place behind its last quotation mark, in bytes of UTF-8
   */
  JsonString(SourceText source, int offset, int end, boolean hasEscapes) {
    super(source, offset);
    this.end = hasEscapes ? -end : end;
  }

  JsonString(SourceText source, int offset, String value) {
    super(source, offset);
    this.end = 0;
    this.value = Objects.requireNonNull(value, "value");
  }

  @Override
  public String text() {
    String known = value;
    if (known == null) {
      known =
          end < 0
              ? JsonDialect.unescape(source().utf8(), offset(), -end)
              : source().string(offset() + 1, end - 1);
      value = known;
    }
    return known;
  }

  @Override
  public NodeKind kind() {
    return NodeKind.TEXT;
  }

  /**
   * The place of one character of the string, so that a fault within an expression is shown where
   * it stands.
   */
  public SourceLocation locationOf(int index) {
    String written = source().decode(offset(), offset() + text().length() * LONGEST_ESCAPE + 2);
    int at = 1;
    for (int i = 0; i < Math.min(index, text().length()) && at < written.length(); i++) {
      int length = writtenLength(written, at, text().charAt(i));
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
    String known = value;
    return known == null
        || known.isEmpty()
        || known.charAt(0) != '['
        || known.charAt(known.length() - 1) != ']';
  }

  @Override
  public String describe() {
    return "the string " + Text.quote(text());
  }
}
