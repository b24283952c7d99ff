// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import dev.fresnel.core.internal.json.JsonArray;
import dev.fresnel.core.internal.json.JsonValue;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An array, whose elements may be unknown. */
public final class ArmArray extends ArmValue {

  private final @Nullable JsonArray json;
  private final boolean located;
  private final boolean holdsUnknown;
  private final int nesting;
  private ArmValue @Nullable [] elements;

  /** An array as it stands in a text; its elements are made when one is asked for. */
  ArmArray(JsonArray json, boolean located) {
    super(located ? json : null);
    this.json = json;
    this.located = located;
    this.holdsUnknown = false;
    this.nesting = 0;
  }

  private ArmArray(ArmValue[] elements, @Nullable JsonValue origin) {
    super(origin);
    this.json = null;
    this.located = false;
    this.elements = elements;
    boolean unknown = false;
    int deepest = 0;
    for (ArmValue element : elements) {
      unknown |= element.holdsUnknown();
      deepest = Math.max(deepest, element.nesting());
    }
    this.holdsUnknown = unknown;
    this.nesting = deepest + 1;
  }

  /** An array that was computed. */
  public static ArmArray of(ArmValue... elements) {
    return new ArmArray(elements.clone(), null);
  }

  /** An array that was computed. */
  public static ArmArray of(List<? extends ArmValue> elements) {
    return new ArmArray(elements.toArray(new ArmValue[0]), null);
  }

  /** How many elements there are. */
  public int size() {
    return json != null ? json.size() : elementArray().length;
  }

  /** An element, counted from 0. */
  public ArmValue get(int index) {
    return elementArray()[index];
  }

  /** The elements, in order. */
  public List<ArmValue> elements() {
    return Collections.unmodifiableList(Arrays.asList(elementArray()));
  }

  /** Whether the array is the one that stands at its origin, so that nothing was evaluated. */
  public boolean isLiteral() {
    return json != null && located;
  }

  private ArmValue[] elementArray() {
    ArmValue[] made = elements;
    if (made == null) {
      JsonArray source = Objects.requireNonNull(json);
      made = new ArmValue[source.size()];
      for (int i = 0; i < made.length; i++) {
        made[i] = of(source.get(i), located);
      }
      elements = made;
    }
    return made;
  }

  @Override
  public boolean holdsUnknown() {
    return holdsUnknown;
  }

  @Override
  int nesting() {
    return nesting;
  }

  @Override
  public ArmArray at(JsonValue place) {
    return new ArmArray(elementArray(), place);
  }

  @Override
  public String describe() {
    return "an array";
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ArmArray that && Arrays.equals(elementArray(), that.elementArray());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(elementArray());
  }

  @Override
  public String toString() {
    return elements().toString();
  }
}
