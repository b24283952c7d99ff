// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import dev.fresnel.arm.internal.expression.ArmObject.Property;
import dev.fresnel.core.internal.json.JsonObject;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The properties of an object, which the same object at other places shares. */
final class ObjectContent {

  /** As many properties as are looked through faster than an index is made and asked. */
  private static final int SCANNED = 12;

  /** The longest name that is compared with each of them. */
  private static final int SHORT_NAME = 64;

  private static final Property[] NONE = {};

  private final @Nullable JsonObject json;
  private final boolean located;

  /**
   * The values of an object in a text that has each name once, of which those are null that were
   * not asked for so far; null for all other objects.
   */
  private final @Nullable ArmValue @Nullable [] values;

  /** The properties of all other objects. */
  private final Property[] properties;

  private final boolean holdsUnknown;
  private final int nesting;
  private @Nullable List<Property> all;
  private @Nullable Map<String, Property> byName;
  private @Nullable Map<FoldedName, Integer> firstIgnoringCase;
  private @Nullable Map<FoldedName, Integer> lastIgnoringCase;

  /** The properties of an object in a text that has each name once; made as they are asked for. */
  ObjectContent(JsonObject json, boolean located) {
    this(json, new @Nullable ArmValue[json.size()], NONE, located);
  }

  /** Properties as they stand in a text, which has some names twice. */
  ObjectContent(JsonObject json, Property[] properties) {
    this(json, null, properties, true);
  }

  private ObjectContent(
      JsonObject json,
      @Nullable ArmValue @Nullable [] values,
      Property[] properties,
      boolean located) {
    this.json = json;
    this.located = located;
    this.values = values;
    this.properties = properties;
    this.holdsUnknown = false;
    this.nesting = 0;
  }

  /** Properties that were computed; the array is no one else's. */
  ObjectContent(Property[] properties) {
    this.json = null;
    this.located = false;
    this.values = null;
    this.properties = properties;
    boolean unknown = false;
    int deepest = 0;
    for (Property property : properties) {
      unknown |= property.value().holdsUnknown();
      deepest = Math.max(deepest, property.value().nesting());
    }
    this.holdsUnknown = unknown;
    this.nesting = deepest + 1;
  }

  @Nullable JsonObject json() {
    return json;
  }

  boolean holdsUnknown() {
    return holdsUnknown;
  }

  int nesting() {
    return nesting;
  }

  int size() {
    return values == null ? properties.length : values.length;
  }

  List<Property> all() {
    List<Property> made = all;
    if (made == null) {
      Property[] each = new Property[size()];
      for (int i = 0; i < each.length; i++) {
        each[i] = at(i);
      }
      made = Collections.unmodifiableList(Arrays.asList(each));
      all = made;
    }
    return made;
  }

  /** The property of exactly this name; null if there is none. */
  @Nullable Property exact(String name) {
    if (isIndexed(name)) {
      return byName().get(name);
    }
    for (int i = 0; i < size(); i++) {
      if (nameAt(i).equals(name)) {
        return at(i);
      }
    }
    return null;
  }

  /** Whether it takes less time to look a name up than to look through the properties. */
  private boolean isIndexed(String name) {
    return size() > SCANNED || name.length() > SHORT_NAME;
  }

  /** The first property of a name, ignoring case; null if there is none. */
  @Nullable Property first(String name) {
    if (isIndexed(name)) {
      firstIgnoringCase = firstIgnoringCase == null ? index(true) : firstIgnoringCase;
      Integer index = firstIgnoringCase.get(new FoldedName(name));
      return index == null ? null : at(index);
    }
    for (int i = 0; i < size(); i++) {
      if (nameAt(i).equalsIgnoreCase(name)) {
        return at(i);
      }
    }
    return null;
  }

  /** The last property of a name, ignoring case; null if there is none. */
  @Nullable Property last(String name) {
    int last = lastIndex(name);
    return last < 0 ? null : at(last);
  }

  /** The value of the last property of a name, ignoring case; null if there is none. */
  @Nullable ArmValue lastValue(String name) {
    int last = lastIndex(name);
    return last < 0 ? null : valueAt(last);
  }

  private int lastIndex(String name) {
    if (json != null && values != null) {
      return json.last(name);
    } else if (isIndexed(name)) {
      lastIgnoringCase = lastIgnoringCase == null ? index(false) : lastIgnoringCase;
      return lastIgnoringCase.getOrDefault(new FoldedName(name), -1);
    }
    for (int i = size() - 1; i >= 0; i--) {
      String other = nameAt(i);
      if (other.equals(name) || other.equalsIgnoreCase(name)) {
        return i;
      }
    }
    return -1;
  }

  private String nameAt(int index) {
    return json != null && values != null ? json.name(index) : properties[index].name();
  }

  private ArmValue valueAt(int index) {
    if (json == null || values == null) {
      return properties[index].value();
    }
    ArmValue made = values[index];
    if (made == null) {
      made = ArmValue.of(json.value(index), located);
      values[index] = made;
    }
    return made;
  }

  private Property at(int index) {
    return values == null ? properties[index] : new Property(nameAt(index), valueAt(index));
  }

  private Map<String, Property> byName() {
    Map<String, Property> made = byName;
    if (made == null) {
      made = new HashMap<>(size() * 2);
      for (Property property : all()) {
        made.put(property.name(), property);
      }
      byName = made;
    }
    return made;
  }

  private Map<FoldedName, Integer> index(boolean first) {
    Map<FoldedName, Integer> made = new HashMap<>(size() * 2);
    for (int i = 0; i < size(); i++) {
      FoldedName name = new FoldedName(nameAt(i));
      if (!first || !made.containsKey(name)) {
        made.put(name, i);
      }
    }
    return made;
  }
}
