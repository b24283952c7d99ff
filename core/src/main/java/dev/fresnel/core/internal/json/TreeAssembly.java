// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.json;

import dev.fresnel.core.internal.tree.NodeNames;
import dev.fresnel.core.path.ModelPath;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts the values of one text together: keeps the members and elements of the objects and arrays
 * that are open, and closes them innermost first.
 */
final class TreeAssembly {

  private static final int VALUES = 1;
  private static final int NAMES = 2;
  private static final int MADE = 3;
  private static final int NOT_PLAIN = 4;
  private static final int MARK = 5;

  private final SourceText source;
  private final ReaderFindings findings;

  private JsonValue[] values = new JsonValue[16];
  private int valueCount;
  private String[] names = new String[16];
  private int nameCount;

  /** How many values were made so far, and how many of them or of their names are not plain. */
  private int made;

  private int notPlain;

  TreeAssembly(SourceText source, ReaderFindings findings) {
    this.source = source;
    this.findings = findings;
  }

  /** For each object and array that is open, what was there before it: {@link #MARK} numbers. */
  private int[] marks = new int[MARK * 8];

  private int marked;

  /** Opens an object or array that begins at an offset. */
  void open(int offset) {
    if (marked == marks.length) {
      marks = Arrays.copyOf(marks, marked * 2);
    }
    marks[marked] = offset;
    marks[marked + VALUES] = valueCount;
    marks[marked + NAMES] = nameCount;
    marks[marked + MADE] = made;
    marks[marked + NOT_PLAIN] = notPlain;
    marked += MARK;
  }

  private int close() {
    marked -= MARK;
    return marked;
  }

  /** How many values were made so far. */
  int made() {
    return made;
  }

  /** A value without members and elements. */
  <V extends JsonValue> V scalar(V value) {
    made++;
    notPlain += value.isPlain() ? 0 : 1;
    return value;
  }

  /** Counts a plain value without members and elements. */
  void countPlain() {
    made++;
  }

  /** Adds an element to the innermost array, or the value of a member to the innermost object. */
  void add(JsonValue element) {
    if (valueCount == values.length) {
      values = Arrays.copyOf(values, valueCount * 2);
    }
    values[valueCount++] = element;
  }

  /** Adds the name of a member to the innermost object; its value is added apart. */
  void addName(String name) {
    if (nameCount == names.length) {
      names = Arrays.copyOf(names, nameCount * 2);
    }
    names[nameCount++] = name;
  }

  /**
   * Closes the innermost object, of which all names were added.
   *
   * @param expected the names that it probably has; an object that has them shares them
   */
  JsonObject object(@Nullable NodeNames expected) {
    int firstName = marks[marked - MARK + NAMES];
    NodeNames found =
        expected != null && expected.areAll(names, firstName, nameCount)
            ? expected
            : NodeNames.of(names, firstName, nameCount);
    nameCount = firstName;
    return objectWith(found);
  }

  /** Closes the innermost object, of which no name was added, as it has those of another one. */
  JsonObject objectWith(NodeNames found) {
    int mark = close();
    made++;
    notPlain += found.isPlain() ? 0 : 1;
    JsonObject object =
        new JsonObject(
            source,
            marks[mark],
            found,
            valuesFrom(marks[mark + VALUES]),
            made - marks[mark + MADE],
            notPlain == marks[mark + NOT_PLAIN]);
    if (object.repeatsNames()) {
      reportRepeated(object);
    }
    return object;
  }

  /** Closes the innermost array. */
  JsonArray array() {
    int mark = close();
    made++;
    return new JsonArray(
        source,
        marks[mark],
        valuesFrom(marks[mark + VALUES]),
        made - marks[mark + MADE],
        notPlain == marks[mark + NOT_PLAIN]);
  }

  private JsonValue[] valuesFrom(int first) {
    JsonValue[] taken = new JsonValue[valueCount - first];
    System.arraycopy(values, first, taken, 0, taken.length);
    valueCount = first;
    return taken;
  }

  /** Names that differ in case are names of their own in what expressions take for an object. */
  private void reportRepeated(JsonObject object) {
    Map<String, Integer> lasts = new HashMap<>();
    for (int i = 0; i < object.size(); i++) {
      lasts.put(object.name(i), i);
    }
    for (int i = 0; i < object.size(); i++) {
      int index = i;
      int last = lasts.getOrDefault(object.name(i), i);
      if (last != i) {
        findings.add(
            ReaderRule.REPEATED_PROPERTY,
            () -> RepeatedProperty.finding(ModelPath.root(), object, index, last));
      }
    }
  }
}
