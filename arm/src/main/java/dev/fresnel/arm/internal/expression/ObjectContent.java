// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import dev.fresnel.arm.internal.expression.ArmObject.Property;
import dev.fresnel.core.internal.json.JsonObject;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The properties of an object, which the same object at other places shares. */
final class ObjectContent {

  /** As many properties as are looked through faster than an index is made and asked. */
  private static final int SCANNED = 12;

  /** The longest name that is compared with each of them. */
  private static final int SHORT_NAME = 64;

  private final @Nullable JsonObject json;
  private final boolean located;

  /** Those that were not asked for so far are null. */
  private final @Nullable Property[] properties;

  private final boolean holdsUnknown;
  private final int nesting;
  private @Nullable List<Property> all;
  private @Nullable Map<String, Property> byName;
  private @Nullable Map<FoldedName, Integer> firstIgnoringCase;
  private @Nullable Map<FoldedName, Integer> lastIgnoringCase;

  /** The properties of an object in a text that has each name once; made as they are asked for. */
  ObjectContent(JsonObject json, boolean located) {
    this(json, new @Nullable Property[json.size()], located);
  }

  /** Properties as they stand in a text, which has some names twice. */
  ObjectContent(JsonObject json, Property[] properties) {
    this(json, properties, true);
  }

  private ObjectContent(JsonObject json, @Nullable Property[] properties, boolean located) {
    this.json = json;
    this.located = located;
    this.properties = properties;
    this.holdsUnknown = false;
    this.nesting = 0;
  }

  /** Properties that were computed; the array is no one else's. */
  ObjectContent(Property[] properties) {
    this.json = null;
    this.located = false;
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
    return properties.length;
  }

  List<Property> all() {
    List<Property> made = all;
    if (made == null) {
      Property[] each = new Property[properties.length];
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
    if (properties.length > SCANNED || name.length() > SHORT_NAME) {
      return byName().get(name);
    }
    for (int i = 0; i < properties.length; i++) {
      if (nameAt(i).equals(name)) {
        return at(i);
      }
    }
    return null;
  }

  /** The first property of a name, ignoring case; null if there is none. */
  @Nullable Property first(String name) {
    if (properties.length > SCANNED || name.length() > SHORT_NAME) {
      firstIgnoringCase = firstIgnoringCase == null ? index(true) : firstIgnoringCase;
      return atIndex(firstIgnoringCase.get(new FoldedName(name)));
    }
    for (int i = 0; i < properties.length; i++) {
      if (nameAt(i).equalsIgnoreCase(name)) {
        return at(i);
      }
    }
    return null;
  }

  /** The last property of a name, ignoring case; null if there is none. */
  @Nullable Property last(String name) {
    if (json != null && !json.repeatsNames()) {
      int last = json.last(name);
      return last < 0 ? null : at(last);
    }
    if (properties.length > SCANNED || name.length() > SHORT_NAME) {
      lastIgnoringCase = lastIgnoringCase == null ? index(false) : lastIgnoringCase;
      return atIndex(lastIgnoringCase.get(new FoldedName(name)));
    }
    for (int i = properties.length - 1; i >= 0; i--) {
      String other = nameAt(i);
      if (other.equals(name) || other.equalsIgnoreCase(name)) {
        return at(i);
      }
    }
    return null;
  }

  private String nameAt(int index) {
    Property known = properties[index];
    return known == null ? Objects.requireNonNull(json).name(index) : known.name();
  }

  private Property at(int index) {
    Property made = properties[index];
    if (made == null) {
      JsonObject source = Objects.requireNonNull(json);
      made = new Property(source.name(index), ArmValue.of(source.value(index), located));
      properties[index] = made;
    }
    return made;
  }

  private @Nullable Property atIndex(@Nullable Integer index) {
    return index == null ? null : at(index);
  }

  private Map<String, Property> byName() {
    Map<String, Property> made = byName;
    if (made == null) {
      made = new HashMap<>(properties.length * 2);
      for (Property property : all()) {
        made.put(property.name(), property);
      }
      byName = made;
    }
    return made;
  }

  private Map<FoldedName, Integer> index(boolean first) {
    Map<FoldedName, Integer> made = new HashMap<>(properties.length * 2);
    for (int i = 0; i < properties.length; i++) {
      FoldedName name = new FoldedName(nameAt(i));
      if (!first || !made.containsKey(name)) {
        made.put(name, i);
      }
    }
    return made;
  }
}
