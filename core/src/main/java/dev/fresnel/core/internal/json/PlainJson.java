// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.json;

import dev.fresnel.core.internal.tree.NodeNames;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Makes the tree of a text that is JSON by the standard, in less time than the tokens of a parser
 * take, since strings are passed over and most names compared with those expected.
 *
 * <p>Whatever is not plain is left to Jackson, which reads the text from its beginning: comments
 * and whatever else Azure Resource Manager takes beyond the standard, limits that are exceeded,
 * names with escapes, and every fault. So there is one place that says what is accepted and what is
 * wrong.
 */
final class PlainJson {

  private static final byte[] TRUE = "true".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] FALSE = "false".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] NULL = "null".getBytes(StandardCharsets.US_ASCII);

  private final SourceText source;
  private final byte[] utf8;
  private final TreeAssembly assembly;
  private final int mostValues;
  private int at;
  private int depth;

  PlainJson(SourceText source, JsonLimits limits, ReaderFindings findings) {
    this.source = source;
    this.utf8 = source.utf8();
    this.assembly = new TreeAssembly(source, findings);
    this.mostValues = limits.plainValues();
  }

  /** The root of the tree; null if the text is not plain, whatever was reported then. */
  @Nullable JsonValue build() {
    if (!TextEncoding.isWellFormed(utf8)) {
      return null;
    }
    skipBlanks();
    JsonValue root = value();
    if (root == null) {
      return null;
    }
    skipBlanks();
    return at == utf8.length ? root : null;
  }

  private int next() {
    return at < utf8.length ? utf8[at] : -1;
  }

  private void skipBlanks() {
    at = Utf8Strings.endOfBlanks(utf8, at);
  }

  /** The value that begins here; null if it is not plain. */
  private @Nullable JsonValue value() {
    int start = at;
    if (assembly.made() > mostValues) {
      return null;
    }
    return switch (next()) {
      case '{' -> object(null);
      case '[' -> array();
      case '"' -> string();
      case 't' -> skip(TRUE) ? assembly.scalar(new JsonBoolean(source, start, true)) : null;
      case 'f' -> skip(FALSE) ? assembly.scalar(new JsonBoolean(source, start, false)) : null;
      case 'n' -> skip(NULL) ? assembly.scalar(new JsonNull(source, start)) : null;
      default -> number();
    };
  }

  private boolean skip(byte[] word) {
    int end = at + word.length;
    boolean isHere =
        end <= utf8.length
            && Arrays.equals(utf8, at, end, word, 0, word.length)
            && isEndOfWord(end);
    at = end;
    return isHere;
  }

  /** Whether a number or word may end before a place. */
  private boolean isEndOfWord(int end) {
    return end == utf8.length
        || Utf8Strings.isBlank(utf8[end])
        || utf8[end] == ','
        || utf8[end] == '}'
        || utf8[end] == ']';
  }

  private @Nullable JsonValue string() {
    int start = at;
    at = Utf8Strings.end(utf8, start);
    if (at < 0 || at - start - 2 > JsonLimits.STRING_LENGTH) {
      return null;
    }
    // The first character tells of most strings that they are no expression.
    byte first = utf8[start + 1];
    return assembly.scalar(
        first == '[' || first == '\\'
            ? new JsonString(source, start, JsonDialect.decodeString(utf8, start))
            : new JsonString(source, start));
  }

  /** A number that is whole and not long; the others are rare. */
  private @Nullable JsonValue number() {
    int start = at;
    at += next() == '-' ? 1 : 0;
    int digits = at;
    while (next() >= '0' && next() <= '9') {
      at++;
    }
    boolean isPlain =
        at > digits
            && (utf8[digits] != '0' || at == digits + 1)
            && at - start <= JsonLimits.NUMBER_LENGTH
            && isEndOfWord(at);
    return isPlain
        ? assembly.scalar(new JsonNumber(source, start, source.decode(start, at)))
        : null;
  }

  /**
   * The object that begins here.
   *
   * @param expected the names that it probably has, which are then compared rather than decoded
   */
  private @Nullable JsonObject object(@Nullable NodeNames expected) {
    if (depth == JsonLimits.NESTING_DEPTH) {
      return null;
    }
    assembly.open(at);
    if (!enter('}')) {
      int index = 0;
      do {
        String name = name(expected, index++);
        JsonValue value = name == null ? null : value();
        if (name == null || value == null) {
          return null;
        }
        assembly.add(name);
        assembly.add(value);
      } while (isFollowedByAnother());
    }
    return leave('}') ? assembly.object(expected) : null;
  }

  private @Nullable JsonArray array() {
    if (depth == JsonLimits.NESTING_DEPTH) {
      return null;
    }
    assembly.open(at);
    if (!enter(']')) {
      NodeNames alike = null;
      do {
        JsonValue value = next() == '{' ? object(alike) : value();
        if (value == null) {
          return null;
        }
        assembly.add(value);
        alike = value instanceof JsonObject object ? object.names() : alike;
      } while (isFollowedByAnother());
    }
    return leave(']') ? assembly.array() : null;
  }

  /** Goes into an object or array, and tells whether it ends at once. */
  private boolean enter(char end) {
    depth++;
    at++;
    skipBlanks();
    return next() == end;
  }

  /** Goes to the next member or element, if there is a comma. */
  private boolean isFollowedByAnother() {
    skipBlanks();
    if (next() != ',') {
      return false;
    }
    at++;
    skipBlanks();
    return true;
  }

  /** Goes out of an object or array; whether that ends here. */
  private boolean leave(char end) {
    boolean isEnd = next() == end;
    depth--;
    at++;
    return isEnd;
  }

  /** The name that begins here, up to its value; null if there is none or it has escapes. */
  private @Nullable String name(@Nullable NodeNames expected, int index) {
    if (next() != '"') {
      return null;
    }
    int start = at + 1;
    String name = null;
    int end = expected == null ? -1 : expected.endAt(index, utf8, start);
    if (expected != null && end >= 0) {
      name = expected.get(index);
    } else {
      end = Utf8Strings.endOfPlain(utf8, start, (byte) '"');
    }
    if (end >= utf8.length || utf8[end] != '"' || end - start > JsonLimits.NAME_LENGTH) {
      return null;
    }
    at = end + 1;
    skipBlanks();
    if (next() != ':') {
      return null;
    }
    at++;
    skipBlanks();
    return name == null ? source.decode(start, end) : name;
  }
}
