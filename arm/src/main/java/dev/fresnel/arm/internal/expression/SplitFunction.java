// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import java.util.ArrayList;
import java.util.List;

/**
 * The function {@code split}. Of a string that is known in part, the first and last parts are known
 * that delimiters set apart from unknown segments.
 *
 * <p>Source: <a
 * href="https://learn.microsoft.com/en-us/azure/azure-resource-manager/templates/template-functions-string#split">split</a>.
 */
final class SplitFunction {

  private static final int STRING_BYTES = 40;

  private final List<TextSearch> delimiters;
  private final int longestDelimiter;
  private final Arguments arguments;

  private SplitFunction(List<String> delimiters, Arguments arguments) {
    this.delimiters = delimiters.stream().map(TextSearch::new).toList();
    this.longestDelimiter = delimiters.stream().mapToInt(String::length).max().orElse(0);
    this.arguments = arguments;
  }

  static List<Function> all() {
    return List.of(Function.open("split", 2, 2, SplitFunction::split));
  }

  private static ArmValue split(Arguments arguments) throws ExpressionException {
    if (arguments.get(1).holdsUnknown()) {
      return arguments.unknownWithin(arguments.get(1));
    }
    List<String> delimiters = delimiters(arguments);
    if (arguments.get(0) instanceof ArmNull) {
      return ArmArray.of();
    }
    SplitFunction split = new SplitFunction(delimiters, arguments);
    return arguments.get(0) instanceof ArmUnknown unknown
        ? split.unknown(unknown)
        : arguments.give(split.parts(arguments.text(0)));
  }

  private static List<String> delimiters(Arguments arguments) throws ExpressionException {
    List<String> delimiters = new ArrayList<>();
    if (!(arguments.get(1) instanceof ArmArray array)) {
      delimiters.add(arguments.text(1));
    } else {
      arguments.budget().work(array.size());
      for (ArmValue element : array.elements()) {
        String delimiter = Arguments.textOrNull(element);
        if (delimiter == null) {
          throw arguments.fault(
              1, "split splits at strings; the array holds " + element.describe());
        }
        delimiters.add(delimiter);
      }
    }
    delimiters.removeIf(String::isEmpty);
    for (String delimiter : delimiters) {
      arguments.budget().read(SearchFunctions.WORK_FACTOR * (long) delimiter.length());
    }
    return delimiters;
  }

  /** What stands between delimiters; where several begin, the first of them counts. */
  private List<ArmValue> parts(String text) throws ExpressionException {
    Budget budget = arguments.budget();
    budget.read(SearchFunctions.WORK_FACTOR * (long) text.length() * delimiters.size());
    int[] next = new int[delimiters.size()];
    for (int i = 0; i < next.length; i++) {
      next[i] = delimiters.get(i).in(text);
    }
    List<ArmValue> parts = new ArrayList<>();
    int from = 0;
    for (int first = first(next); first >= 0; first = first(next)) {
      parts.add(ArmString.of(text.substring(from, next[first])));
      from = next[first] + delimiters.get(first).length();
      budget.work(1 + next.length);
      budget.memory(STRING_BYTES);
      for (int i = 0; i < next.length; i++) {
        next[i] = next[i] >= 0 && next[i] < from ? delimiters.get(i).in(text, from) : next[i];
      }
    }
    parts.add(ArmString.of(text.substring(from)));
    budget.string(text.length());
    budget.array(parts.size());
    return parts;
  }

  private static int first(int[] next) {
    int first = -1;
    for (int i = 0; i < next.length; i++) {
      first = next[i] >= 0 && (first < 0 || next[i] < next[first]) ? i : first;
    }
    return first;
  }

  private ArmValue unknown(ArmUnknown text) throws ExpressionException {
    ArmUnknown whole = arguments.unknown(text);
    // Of several delimiters, one that goes on in an unknown segment may begin before another.
    boolean isOpen = delimiters.size() > 1 && longestDelimiter > 1;
    if (!text.isString() || delimiters.isEmpty() || isOpen) {
      return whole;
    }
    List<ArmValue> first = parts(text.segments().knownStart());
    List<ArmValue> last = parts(text.segments().knownEnd());
    ArmValue begun = first.remove(first.size() - 1);
    ArmValue ended = last.remove(0);
    first.add(part(whole, first.size(), begun, true));
    // With longer delimiters, where they begin depends on what is before.
    if (longestDelimiter > 1) {
      last.clear();
    } else if (!last.isEmpty()) {
      last.add(0, part(whole, -last.size() - 1, ended, false));
    }
    return whole.with(new PartialList(first, last));
  }

  /** A part of which only the beginning, or the end, is known. */
  private ArmValue part(ArmUnknown whole, int index, ArmValue known, boolean atStart)
      throws ExpressionException {
    String text = ((ArmString) known).value();
    // Its last characters may be the first of a longer delimiter.
    String certain =
        atStart ? text.substring(0, Math.max(0, text.length() - longestDelimiter + 1)) : text;
    PartialText rest = arguments.evaluation().unknowns().rest(whole, index).segments();
    PartialText.Builder part = new PartialText.Builder();
    return whole.with(
        atStart ? part.add(certain).add(rest).build() : part.add(rest).add(certain).build());
  }
}
