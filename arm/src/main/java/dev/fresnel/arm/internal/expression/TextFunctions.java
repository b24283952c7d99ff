// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import dev.fresnel.arm.internal.expression.TextSegment.KnownText;
import dev.fresnel.arm.internal.expression.TextSegment.UnknownText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Functions that change the characters of one string. Of a string that is known in part, what they
 * make of the known segments is known.
 *
 * <p>Source: <a
 * href="https://learn.microsoft.com/en-us/azure/azure-resource-manager/templates/template-functions-string">string
 * functions</a>.
 */
final class TextFunctions {

  private static final char DOTTED_CAPITAL_I = '\u0130';
  private static final char DOTLESS_SMALL_I = '\u0131';

  /** How much more a character takes that is changed than one that is copied. */
  private static final int WORK_FACTOR = 2;

  private TextFunctions() {}

  static List<Function> all() {
    return List.of(
        Function.open("replace", 3, 3, TextFunctions::replace),
        Function.open("toLower", 1, 1, arguments -> changed(arguments, TextFunctions::lowerCase)),
        Function.open("toUpper", 1, 1, arguments -> changed(arguments, TextFunctions::upperCase)),
        Function.open("trim", 1, 1, TextFunctions::trim));
  }

  private static ArmValue changed(Arguments arguments, UnaryOperator<String> change)
      throws ExpressionException {
    if (arguments.get(0) instanceof ArmUnknown unknown && !unknown.isString()) {
      return arguments.unknown(unknown);
    }
    PartialText text = arguments.partialText(0);
    arguments.budget().read(WORK_FACTOR * (long) text.weight());
    String known = text.knownText();
    if (known == null) {
      return eachSegment(arguments, text, change);
    }
    String result = change.apply(known);
    // What is the same already is not kept twice.
    if (result.equals(known) && arguments.get(0) instanceof ArmString same) {
      return same;
    }
    arguments.budget().string(result.length());
    return ArmString.of(result);
  }

  /** A string of which each segment is changed by itself, the unknown ones by the function. */
  private static ArmValue eachSegment(
      Arguments arguments, PartialText text, UnaryOperator<String> change)
      throws ExpressionException {
    arguments.budget().string(text.weight());
    PartialText.Builder changed = new PartialText.Builder();
    for (TextSegment segment : text.segments()) {
      if (segment instanceof KnownText known) {
        changed.add(change.apply(known.text()));
      } else if (segment instanceof UnknownText unknown) {
        changed.add(ofUnknown(arguments, unknown.source()));
      }
    }
    return arguments.give(changed.build());
  }

  /** What the function makes of an unknown segment. */
  private static PartialText ofUnknown(Arguments arguments, UnknownSource source)
      throws ExpressionException {
    ArmUnknown cause = (ArmUnknown) arguments.get(0);
    List<ArmValue> values = new ArrayList<>(arguments.values());
    values.set(0, cause.with(source));
    return arguments.evaluation().unknowns().called(arguments.function(), values, cause).segments();
  }

  private static String lowerCase(String text) {
    char[] lower = text.toCharArray();
    for (int i = 0; i < lower.length; i++) {
      lower[i] = lower[i] == DOTTED_CAPITAL_I ? lower[i] : Character.toLowerCase(lower[i]);
    }
    return new String(lower);
  }

  private static String upperCase(String text) {
    char[] upper = text.toCharArray();
    for (int i = 0; i < upper.length; i++) {
      upper[i] = upper[i] == DOTLESS_SMALL_I ? upper[i] : Character.toUpperCase(upper[i]);
    }
    return new String(upper);
  }

  private static ArmValue trim(Arguments arguments) throws ExpressionException {
    if (arguments.get(0) instanceof ArmUnknown unknown) {
      return trimUnknown(arguments, unknown);
    }
    String text = arguments.text(0);
    arguments.budget().read(text.length());
    String trimmed = Blanks.trim(text);
    if (trimmed.length() == text.length() && arguments.get(0) instanceof ArmString same) {
      return same;
    }
    arguments.budget().string(trimmed.length());
    return ArmString.of(trimmed);
  }

  /** A string that begins and ends with what is known not to be trimmed away. */
  private static ArmValue trimUnknown(Arguments arguments, ArmUnknown unknown)
      throws ExpressionException {
    PartialText text = unknown.segments();
    String start = Blanks.trim(text.knownStart());
    String end = Blanks.trim(text.knownEnd());
    if (!unknown.isString() || start.isEmpty() || end.isEmpty()) {
      return arguments.unknown(unknown);
    }
    arguments.budget().string(text.weight());
    int last = text.segments().size() - 1;
    PartialText.Builder trimmed =
        new PartialText.Builder()
            .add(text.knownStart().substring(text.knownStart().indexOf(start)));
    text.segments().subList(1, last).forEach(trimmed::add);
    String kept = text.knownEnd();
    return arguments.give(trimmed.add(kept.substring(0, kept.indexOf(end) + end.length())).build());
  }

  private static ArmValue replace(Arguments arguments) throws ExpressionException {
    boolean others =
        arguments.get(1) instanceof ArmUnknown || arguments.get(2) instanceof ArmUnknown;
    ArmUnknown unknown = arguments.firstUnknown();
    if (unknown != null && (others || !unknown.isString())) {
      return arguments.unknown(unknown);
    }
    PartialText text = arguments.partialText(0);
    String old = arguments.text(1);
    String replacement = arguments.text(2);
    if (old.isEmpty()) {
      throw arguments.fault(1, "replace cannot replace the empty string; say what is to go");
    }
    arguments.budget().read(SearchFunctions.WORK_FACTOR * ((long) text.weight() + old.length()));
    TextSearch search = new TextSearch(old);
    String known = text.knownText();
    if (known != null) {
      return replace(arguments, known, search, replacement);
    } else if (old.length() > 1 || replacement.length() > 1) {
      // What is looked for may begin in one segment and end in another.
      return arguments.unknown((ArmUnknown) arguments.get(0));
    }
    return eachSegment(arguments, text, part -> part.replace(old, replacement));
  }

  private static ArmValue replace(
      Arguments arguments, String text, TextSearch search, String replacement)
      throws ExpressionException {
    long count = 0;
    for (int at = search.in(text); at >= 0; at = search.in(text, at + search.length())) {
      count++;
    }
    if (count == 0 && arguments.get(0) instanceof ArmString same) {
      return same;
    }
    long length = text.length() + count * (replacement.length() - (long) search.length());
    arguments.budget().string(length);
    StringBuilder replaced = new StringBuilder((int) length);
    int from = 0;
    for (int at = search.in(text); at >= 0; at = search.in(text, from)) {
      replaced.append(text, from, at).append(replacement);
      from = at + search.length();
    }
    return ArmString.of(replaced.append(text, from, text.length()).toString());
  }
}
