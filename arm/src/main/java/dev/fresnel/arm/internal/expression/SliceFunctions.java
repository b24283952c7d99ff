// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import java.util.List;

/**
 * Functions that take a part of an array or a string: its first or last, or what is before or
 * behind.
 *
 * <p>Source: <a
 * href="https://learn.microsoft.com/en-us/azure/azure-resource-manager/templates/template-functions-array">array
 * functions</a>.
 */
final class SliceFunctions {

  private SliceFunctions() {}

  static List<Function> all() {
    return List.of(
        Function.open("first", 1, 1, arguments -> end(arguments, true)),
        Function.open("last", 1, 1, arguments -> end(arguments, false)),
        Function.open("skip", 2, 2, arguments -> cut(arguments, false)),
        Function.open("substring", 2, 3, SliceFunctions::substring),
        Function.open("take", 2, 2, arguments -> cut(arguments, true)));
  }

  private static ArmValue end(Arguments arguments, boolean first) throws ExpressionException {
    ArmValue value = arguments.get(0);
    if (value instanceof ArmNull) {
      return value;
    } else if (value instanceof ArmArray array) {
      return array.size() == 0 ? ArmNull.NULL : array.get(first ? 0 : array.size() - 1);
    } else if (value instanceof ArmUnknown unknown) {
      return endOfUnknown(arguments, unknown, first);
    }
    String text = arrayOrText(arguments);
    return end(arguments, text, first);
  }

  private static ArmValue endOfUnknown(Arguments arguments, ArmUnknown unknown, boolean first)
      throws ExpressionException {
    PartialList list = unknown.list();
    if (list != null) {
      List<ArmValue> known = first ? list.first() : list.last();
      return known.isEmpty() ? arguments.unknown(unknown) : known.get(first ? 0 : known.size() - 1);
    }
    String known = first ? unknown.segments().knownStart() : unknown.segments().knownEnd();
    return known.isEmpty() ? arguments.unknown(unknown) : end(arguments, known, first);
  }

  private static ArmValue end(Arguments arguments, String text, boolean first)
      throws ExpressionException {
    int from = first ? 0 : Math.max(0, text.length() - 1);
    return slice(arguments, text, from, Math.min(text.length(), from + 1));
  }

  /** What is before a position, or what is behind it. */
  private static ArmValue cut(Arguments arguments, boolean keepsStart) throws ExpressionException {
    ArmValue value = arguments.get(0);
    if (arguments.get(1) instanceof ArmUnknown unknown) {
      return arguments.unknown(unknown);
    }
    int count = Math.max(0, arguments.clamped(1));
    if (value instanceof ArmNull) {
      return value;
    } else if (value instanceof ArmArray array) {
      int at = Math.min(count, array.size());
      return slice(arguments, array, keepsStart ? 0 : at, keepsStart ? at : array.size());
    } else if (value instanceof ArmUnknown unknown) {
      return keepsStart
          ? takeUnknown(arguments, unknown, count)
          : skipUnknown(arguments, unknown, count);
    }
    String text = arrayOrText(arguments);
    int at = Math.min(count, text.length());
    return slice(arguments, text, keepsStart ? 0 : at, keepsStart ? at : text.length());
  }

  /** What is left of a string of which more is known at its start than is skipped. */
  private static ArmValue skipUnknown(Arguments arguments, ArmUnknown unknown, int count)
      throws ExpressionException {
    PartialText text = unknown.segments();
    String start = text.knownStart();
    if (start.length() < count || unknown.list() != null) {
      return arguments.unknown(unknown);
    }
    arguments.budget().string(text.weight());
    PartialText.Builder rest = new PartialText.Builder().add(start.substring(count));
    text.segments().subList(start.isEmpty() ? 0 : 1, text.segments().size()).forEach(rest::add);
    return unknown.isString() ? arguments.give(rest.build()) : arguments.unknown(unknown);
  }

  private static ArmValue takeUnknown(Arguments arguments, ArmUnknown unknown, int count)
      throws ExpressionException {
    PartialList list = unknown.list();
    if (list != null && list.first().size() >= count) {
      arguments.budget().array(count);
      return arguments.give(list.first().subList(0, count));
    }
    String start = unknown.segments().knownStart();
    return list == null && unknown.isString() && start.length() >= count
        ? slice(arguments, start, 0, count)
        : arguments.unknown(unknown);
  }

  private static ArmValue slice(Arguments arguments, ArmArray array, int from, int to)
      throws ExpressionException {
    if (from == 0 && to == array.size()) {
      return array;
    }
    arguments.budget().array(to - from);
    return arguments.give(array.elements().subList(from, to));
  }

  private static ArmValue slice(Arguments arguments, String text, int from, int to)
      throws ExpressionException {
    arguments.budget().string(to - from);
    return ArmString.of(text.substring(from, to));
  }

  private static String arrayOrText(Arguments arguments) throws ExpressionException {
    String text = Arguments.textOrNull(arguments.get(0));
    if (text == null) {
      throw arguments.mustBe(0, "an array or a string");
    }
    return text;
  }

  private static ArmValue substring(Arguments arguments) throws ExpressionException {
    ArmUnknown open = arguments.firstUnknown();
    if (arguments.get(0) instanceof ArmUnknown unknown) {
      return substringOfUnknown(arguments, unknown);
    } else if (open != null) {
      return arguments.unknown(open);
    }
    String text = arguments.text(0);
    long start = arguments.integer(1);
    if (start < 0 || start > text.length()) {
      throw arguments.fault(
          1,
          "substring starts at "
              + start
              + ", which is not within a string of "
              + text.length()
              + " characters");
    }
    long length = arguments.count() > 2 ? arguments.integer(2) : text.length() - start;
    if (length < 0 || length > text.length() - start) {
      throw arguments.fault(
          2,
          "substring takes "
              + length
              + " characters from "
              + start
              + " on, more than a string of "
              + text.length()
              + " characters has there");
    }
    return slice(arguments, text, (int) start, (int) (start + length));
  }

  private static ArmValue substringOfUnknown(Arguments arguments, ArmUnknown unknown)
      throws ExpressionException {
    if (arguments.count() > 2
        && arguments.get(1) instanceof ArmInteger start
        && arguments.get(2) instanceof ArmInteger length) {
      String known = unknown.segments().knownStart();
      boolean isWithin =
          start.value() >= 0
              && start.value() <= known.length()
              && length.value() >= 0
              && length.value() <= known.length() - start.value();
      if (isWithin && unknown.isString()) {
        int from = (int) start.value();
        return slice(arguments, known, from, from + (int) length.value());
      }
    }
    return arguments.unknown(unknown);
  }
}
