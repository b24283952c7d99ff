// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.json;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** A JSON array. */
public final class JsonArray extends JsonValue {

  private final JsonValue[] elements;
  private final int count;
  private final boolean plain;

  /** An array at a place. */
  public JsonArray(SourceText source, int offset, List<JsonValue> elements) {
    this(source, offset, elements.toArray(new JsonValue[0]));
  }

  JsonArray(SourceText source, int offset, JsonValue[] elements) {
    super(source, offset);
    this.elements = elements;
    int values = 1;
    boolean isPlain = true;
    for (JsonValue element : elements) {
      values += element.count();
      isPlain = isPlain && element.isPlain();
    }
    this.count = values;
    this.plain = isPlain;
  }

  /** How many elements there are. */
  public int size() {
    return elements.length;
  }

  /** An element, counted from 0. */
  public JsonValue get(int index) {
    return elements[index];
  }

  /** The elements, in order. */
  public List<JsonValue> elements() {
    return Collections.unmodifiableList(Arrays.asList(elements));
  }

  @Override
  public int count() {
    return count;
  }

  @Override
  public boolean isPlain() {
    return plain;
  }

  @Override
  public String describe() {
    return "an array";
  }
}
