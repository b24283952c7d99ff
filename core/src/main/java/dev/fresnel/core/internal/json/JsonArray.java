// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.json;

import dev.fresnel.core.internal.tree.NodeKind;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** A JSON array. */
public final class JsonArray extends JsonValue {

  private final JsonValue[] elements;
  private final int count;
  private final boolean plain;

  JsonArray(SourceText source, int offset, JsonValue[] elements, int count, boolean plain) {
    super(source, offset);
    this.elements = elements;
    this.count = count;
    this.plain = plain;
  }

  @Override
  public NodeKind kind() {
    return NodeKind.LIST;
  }

  @Override
  public int size() {
    return elements.length;
  }

  @Override
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
