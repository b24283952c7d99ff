// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.path.SourceLocation;
import dev.fresnel.core.text.Text;

/** Says in words for whoever wrote a text what makes it no JSON. */
final class MalformedText {

  private static final String[] EXPECTATIONS = {": was expecting ", ": expected "};
  private static final String ANY_VALUE = "(JSON String";
  private static final String NON_STANDARD = "Non-standard token '";
  private static final String CURLY_QUOTES = "\u2018\u2019\u201A\u201B\u201C\u201D\u201E\u201F";
  private static final int SHOWN = 30;
  private static final int LONGEST_CHARACTER = 4;

  private MalformedText() {}

  static Finding empty(SourceText source) {
    return ReaderRule.MALFORMED_JSON.at(
        source.locate(0), "The document is empty; it must hold a JSON value");
  }

  static Finding afterEnd(SourceText source, int offset) {
    return ReaderRule.MALFORMED_JSON.at(
        source.locate(offset),
        "The JSON value ends before this text, "
            + excerpt(source, offset)
            + "; remove it, or a closing bracket too many before it");
  }

  /** What a fault is that stopped the reading of a text. */
  static ReaderRule rule(JsonProcessingException e) {
    return e instanceof StreamConstraintsException
        ? ReaderRule.LIMIT_EXCEEDED
        : ReaderRule.MALFORMED_JSON;
  }

  /**
   * What stopped the reading of a text.
   *
   * @param offset how far it was read
   * @param open where the innermost object or array begins that is not closed; -1 if none is
   */
  static Finding describe(SourceText source, JsonProcessingException e, int offset, int open) {
    if (e instanceof StreamConstraintsException) {
      return limit(source, e, offset);
    }
    int at = e.getLocation() == null ? offset : (int) Math.max(0, e.getLocation().getByteOffset());
    String said = e.getOriginalMessage();
    if (said.startsWith(NON_STANDARD)) {
      at -= said.indexOf('\'', NON_STANDARD.length()) - NON_STANDARD.length();
    }
    while (at > 0 && at < source.length() && isContinuation(source.utf8()[at])) {
      at--;
    }
    if (e instanceof JsonEOFException || at >= source.length()) {
      return ends(source, open);
    }
    return ReaderRule.MALFORMED_JSON.at(
        source.locate(at), "Unexpected " + excerpt(source, at) + expected(said) + hint(source, at));
  }

  /** Whether a byte is a later one of a character: Jackson then means that character. */
  private static boolean isContinuation(byte b) {
    return (b & 0xC0) == 0x80;
  }

  private static Finding limit(SourceText source, JsonProcessingException e, int offset) {
    String said = e.getOriginalMessage();
    int end = said.indexOf(", from `");
    return ReaderRule.LIMIT_EXCEEDED.at(
        source.locate(offset),
        (end < 0 ? said : said.substring(0, end) + ")") + "; shorten or split the document");
  }

  private static Finding ends(SourceText source, int open) {
    SourceLocation end = source.locate(source.length());
    if (open < 0) {
      return ReaderRule.MALFORMED_JSON.at(end, "The text ends within a value; complete it");
    }
    SourceLocation begin = source.locate(open);
    boolean object = source.utf8()[open] == '{';
    return ReaderRule.MALFORMED_JSON.at(
        end,
        "The text ends within the "
            + (object ? "object" : "array")
            + " that begins in line "
            + begin.line()
            + ", column "
            + begin.column()
            + "; complete and close it with "
            + (object ? '}' : ']'));
  }

  private static String excerpt(SourceText source, int offset) {
    String text = source.decode(offset, offset + SHOWN);
    int end = 0;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return Text.quote(text.substring(0, end > 0 ? end : text.offsetByCodePoints(0, 1)));
  }

  private static String expected(String said) {
    for (String expectation : EXPECTATIONS) {
      int at = said.indexOf(expectation);
      if (at >= 0) {
        int detail = said.indexOf(" (for ", at);
        String what =
            said.substring(at + expectation.length(), detail < 0 ? said.length() : detail);
        return "; expected " + (what.startsWith(ANY_VALUE) ? "a value" : what);
      }
    }
    return "";
  }

  private static String hint(SourceText source, int offset) {
    String character = source.decode(offset, offset + LONGEST_CHARACTER);
    return CURLY_QUOTES.indexOf(character.charAt(0)) < 0
        ? "; correct the text here or just before"
        : "; replace curly quotation marks by straight ones";
  }
}
