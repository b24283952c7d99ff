// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import dev.fresnel.core.internal.json.JsonArray;
import dev.fresnel.core.internal.json.JsonValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An array, whose elements may be unknown. */
public final class ArmArray extends ArmValue {

  private final ArrayContent content;

  /** An array as it stands in a text; its elements are made when they are asked for. */
  ArmArray(JsonArray json, boolean located) {
    super(located ? json : null);
    this.content = new ArrayContent(json, located);
  }

  private ArmArray(ArrayContent content, @Nullable JsonValue origin) {
    super(origin);
    this.content = content;
  }

  /** An array that was computed. */
  public static ArmArray of(ArmValue... elements) {
    return new ArmArray(new ArrayContent(elements.clone()), null);
  }

  /** An array that was computed. */
  public static ArmArray of(List<? extends ArmValue> elements) {
    return new ArmArray(new ArrayContent(elements.toArray(new ArmValue[0])), null);
  }

  /** How many elements there are. */
  public int size() {
    return content.size();
  }

  /** An element, counted from 0. */
  public ArmValue get(int index) {
    return content.get(index);
  }

  /** The elements, in order. */
  public List<ArmValue> elements() {
    return content.all();
  }

  /** Whether the array is the one that stands at its origin, so that nothing was evaluated. */
  public boolean isLiteral() {
    return content.json() != null && content.json() == origin();
  }

  @Override
  public boolean holdsUnknown() {
    return content.holdsUnknown();
  }

  @Override
  int nesting() {
    return content.nesting();
  }

  @Override
  public ArmArray at(JsonValue place) {
    return new ArmArray(content, place);
  }

  @Override
  public String describe() {
    return "an array";
  }

  /** Equal to an array of equal elements. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ArmArray that && Equality.areEqual(this, that);
  }

  /** Of the size alone, so that it takes no time. */
  @Override
  public int hashCode() {
    return 31 + size();
  }

  /** The elements in brackets, cut where they are very long. */
  @Override
  public String toString() {
    return ValueText.of(this);
  }
}
