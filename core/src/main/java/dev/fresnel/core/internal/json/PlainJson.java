// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.json;

import dev.fresnel.core.internal.tree.NodeNames;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Makes the tree of a text that is JSON by the standard, in less time than the tokens of a parser
 * take, since strings are passed over, and objects of one array are compared as they are written.
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

  /** Whether all strings and names so far are ASCII, so that they are well-formed UTF-8. */
  private boolean isAscii = true;

  /** Whether the whole text was found to be well-formed UTF-8. */
  private boolean isUtf8;

  PlainJson(SourceText source, JsonLimits limits, ReaderFindings findings) {
    this.source = source;
    this.utf8 = source.utf8();
    this.assembly = new TreeAssembly(source, findings);
    this.mostValues = limits.plainValues();
  }

  /** The root of the tree; null if the text is not plain, whatever was reported then. */
  @Nullable JsonValue build() {
    skipBlanks();
    JsonValue root = value();
    if (root == null) {
      return null;
    }
    skipBlanks();
    if (at < utf8.length || !isWellFormed()) {
      return null;
    }
    source.noteAscii(isAscii);
    return root;
  }

  /**
   * Whether the strings and names so far are well-formed UTF-8; goes through the text, once, if one
   * of them is not ASCII.
   */
  private boolean isWellFormed() {
    if (!isAscii && !isUtf8) {
      isUtf8 = TextEncoding.firstMalformed(utf8) < 0;
    }
    return isAscii || isUtf8;
  }

  private int next() {
    return at < utf8.length ? utf8[at] : -1;
  }

  private void skipBlanks() {
    if (next() <= ' ') {
      at = Utf8Strings.endOfBlanks(utf8, at);
    }
  }

  /** Skips blanks where mostly a single space stands. */
  private void skipSpace() {
    if (next() == ' ') {
      at++;
    }
    skipBlanks();
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
    boolean hasEscapes = false;
    int end = endOfPlain(start + 1);
    while (end < utf8.length && utf8[end] == '\\') {
      hasEscapes = true;
      int behind = Utf8Strings.endOfEscape(utf8, end + 1);
      if (behind < 0) {
        return null;
      }
      end = endOfPlain(behind);
    }
    if (end >= utf8.length || end - start - 1 > JsonLimits.STRING_LENGTH) {
      return null;
    }
    at = end + 1;
    // The first character tells of most strings that they are no expression.
    byte first = utf8[start + 1];
    if (hasEscapes && (first == '[' || first == '\\')) {
      if (!isWellFormed()) {
        return null;
      }
      String text = JsonDialect.unescape(utf8, start, at);
      return assembly.scalar(new JsonString(source, start, text));
    } else if (first == '[') {
      String text = RecentStrings.decode(utf8, start + 1, end);
      return assembly.scalar(new JsonString(source, start, text));
    }
    assembly.countPlain();
    return new JsonString(source, start, at, hasEscapes);
  }

  /** Where the next quotation mark or backslash is; whether all before it is ASCII is noted. */
  private int endOfPlain(int from) {
    if (!isAscii) {
      return Utf8Strings.endOfPlain(utf8, from);
    }
    int end = Utf8Strings.endOfAscii(utf8, from);
    if (end < utf8.length && utf8[end] < 0) {
      isAscii = false;
      return Utf8Strings.endOfPlain(utf8, end);
    }
    return end;
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
   * @param others the objects before it in the same array; null if it stands in none
   */
  private @Nullable JsonObject object(@Nullable WrittenObjects others) {
    if (depth == JsonLimits.NESTING_DEPTH) {
      return null;
    }
    assembly.open(at);
    depth++;
    at++;
    if (others == null) {
      return members(0, null);
    }
    int alike = alikeMembers(others);
    if (alike < 0) {
      return null;
    }
    NodeNames names = others.names();
    if (names != null && alike == names.size() && isEnd('}')) {
      leave('}');
      return assembly.objectWith(names);
    }
    for (int i = 0; i < alike; i++) {
      assembly.addName(others.name(i));
    }
    return members(alike, others);
  }

  /**
   * Reads members that are written as in an object before, without their names.
   *
   * @return how many; -1 if one is not plain
   */
  private int alikeMembers(WrittenObjects others) {
    for (int index = 0; ; index++) {
      int end = others.endOfAlike(index, utf8, at);
      if (end < 0) {
        return index;
      }
      at = end;
      skipBlanks();
      JsonValue value = value();
      if (value == null) {
        return -1;
      }
      assembly.add(value);
    }
  }

  /**
   * Reads the other members of an object, and goes out of it.
   *
   * @param first how many were read
   */
  private @Nullable JsonObject members(int first, @Nullable WrittenObjects others) {
    for (int index = first; ; index++) {
      int before = at;
      if (index == 0 ? isEnd('}') : !isFollowedByAnother()) {
        return leave('}') ? assembly.object(others == null ? null : others.names()) : null;
      }
      String name = name();
      if (others != null && name != null) {
        others.note(index, name, before, at);
      }
      JsonValue value = name == null ? null : value();
      if (name == null || value == null) {
        return null;
      }
      assembly.addName(name);
      assembly.add(value);
    }
  }

  private @Nullable JsonArray array() {
    if (depth == JsonLimits.NESTING_DEPTH) {
      return null;
    }
    assembly.open(at);
    depth++;
    at++;
    if (!isEnd(']')) {
      WrittenObjects objects = null;
      do {
        if (objects == null && next() == '{') {
          objects = new WrittenObjects();
        }
        JsonValue value = next() == '{' ? object(objects) : value();
        if (value == null) {
          return null;
        }
        assembly.add(value);
        if (objects != null && value instanceof JsonObject object) {
          objects.names(object.names());
        }
      } while (isFollowedByAnother());
    }
    return leave(']') ? assembly.array() : null;
  }

  /** Whether an object or array ends here, behind blanks. */
  private boolean isEnd(char end) {
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
  private @Nullable String name() {
    if (next() != '"') {
      return null;
    }
    int start = at + 1;
    int end = endOfPlain(start);
    if (end >= utf8.length || utf8[end] != '"' || end - start > JsonLimits.NAME_LENGTH) {
      return null;
    }
    at = end + 1;
    skipBlanks();
    if (next() != ':') {
      return null;
    }
    at++;
    skipSpace();
    return RecentStrings.decode(utf8, start, end);
  }
}
