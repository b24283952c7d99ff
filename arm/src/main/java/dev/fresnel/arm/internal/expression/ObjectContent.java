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

  private final @Nullable JsonObject json;
  private final Property[] properties;
  private final boolean holdsUnknown;
  private final int nesting;
  private @Nullable Map<String, Property> byName;
  private @Nullable Map<FoldedName, Integer> firstIgnoringCase;
  private @Nullable Map<FoldedName, Integer> lastIgnoringCase;

  /** Properties as they stand in a text. */
  ObjectContent(JsonObject json, Property[] properties) {
    this.json = json;
    this.properties = properties;
    this.holdsUnknown = false;
    this.nesting = 0;
  }

  /** Properties that were computed; the array is no one else's. */
  ObjectContent(Property[] properties) {
    this.json = null;
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
    return Collections.unmodifiableList(Arrays.asList(properties));
  }

  /** The property of exactly this name; null if there is none. */
  @Nullable Property exact(String name) {
    if (properties.length > SCANNED || name.length() > SHORT_NAME) {
      return byName().get(name);
    }
    for (Property property : properties) {
      if (property.name().equals(name)) {
        return property;
      }
    }
    return null;
  }

  /** The first property of a name, ignoring case; null if there is none. */
  @Nullable Property first(String name) {
    if (properties.length > SCANNED || name.length() > SHORT_NAME) {
      firstIgnoringCase = firstIgnoringCase == null ? index(true) : firstIgnoringCase;
      return at(firstIgnoringCase.get(new FoldedName(name)));
    }
    for (Property property : properties) {
      if (property.name().equalsIgnoreCase(name)) {
        return property;
      }
    }
    return null;
  }

  /** The last property of a name, ignoring case; null if there is none. */
  @Nullable Property last(String name) {
    if (properties.length > SCANNED || name.length() > SHORT_NAME) {
      lastIgnoringCase = lastIgnoringCase == null ? index(false) : lastIgnoringCase;
      return at(lastIgnoringCase.get(new FoldedName(name)));
    }
    for (int i = properties.length - 1; i >= 0; i--) {
      String other = properties[i].name();
      if (other.equals(name) || other.equalsIgnoreCase(name)) {
        return properties[i];
      }
    }
    return null;
  }

  private @Nullable Property at(@Nullable Integer index) {
    return index == null ? null : properties[index];
  }

  private Map<String, Property> byName() {
    Map<String, Property> made = byName;
    if (made == null) {
      made = new HashMap<>(properties.length * 2);
      for (Property property : properties) {
        made.put(property.name(), property);
      }
      byName = made;
    }
    return made;
  }

  private Map<FoldedName, Integer> index(boolean first) {
    Map<FoldedName, Integer> made = new HashMap<>(properties.length * 2);
    for (int i = 0; i < properties.length; i++) {
      FoldedName name = new FoldedName(properties[i].name());
      if (!first || !made.containsKey(name)) {
        made.put(name, i);
      }
    }
    return made;
  }
}
