// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import dev.fresnel.core.internal.json.JsonArray;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The elements of an array, which the same array at other places shares. */
final class ArrayContent {

  private final @Nullable JsonArray json;
  private final boolean located;
  private final boolean holdsUnknown;
  private final int nesting;
  private @Nullable ArmValue @Nullable [] elements;
  private boolean complete;

  /** Elements as they stand in a text, each of which is made when it is first asked for. */
  ArrayContent(JsonArray json, boolean located) {
    this.json = json;
    this.located = located;
    this.holdsUnknown = false;
    this.nesting = 0;
  }

  /** Elements that were computed; the array is no one else's. */
  ArrayContent(ArmValue[] elements) {
    this.json = null;
    this.located = false;
    this.elements = elements;
    this.complete = true;
    boolean unknown = false;
    int deepest = 0;
    for (ArmValue element : elements) {
      unknown |= element.holdsUnknown();
      deepest = Math.max(deepest, element.nesting());
    }
    this.holdsUnknown = unknown;
    this.nesting = deepest + 1;
  }

  @Nullable JsonArray json() {
    return json;
  }

  boolean holdsUnknown() {
    return holdsUnknown;
  }

  int nesting() {
    return nesting;
  }

  int size() {
    return json != null ? json.size() : Objects.requireNonNull(elements).length;
  }

  ArmValue get(int index) {
    @Nullable ArmValue[] all = elements;
    if (all == null) {
      all = new ArmValue[size()];
      elements = all;
    }
    ArmValue element = all[index];
    if (element == null) {
      element = ArmValue.of(Objects.requireNonNull(json).get(index), located);
      all[index] = element;
    }
    return element;
  }

  @SuppressWarnings("NullAway") // All elements have been made when they are given.
  List<ArmValue> all() {
    if (!complete) {
      for (int i = 0; i < size(); i++) {
        get(i);
      }
      complete = true;
    }
    return elements == null ? List.of() : Collections.unmodifiableList(Arrays.asList(elements));
  }
}
