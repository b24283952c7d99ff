// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import dev.fresnel.core.internal.json.JsonObject;
import dev.fresnel.core.internal.json.JsonValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An object: properties in order, found ignoring the case of their names, whose values may be
 * unknown.
 */
public final class ArmObject extends ArmValue {

  /** As many properties as are looked through faster than an index is made and asked. */
  private static final int SCANNED = 12;

  private final @Nullable JsonObject json;
  private final boolean located;
  private final boolean holdsUnknown;
  private final int nesting;
  private Property @Nullable [] properties;
  private @Nullable Map<String, Property> index;

  /**
   * A property.
   *
   * @param name the name, as written
   * @param value the value
   */
  public record Property(String name, ArmValue value) {

    /** A property. */
    public Property {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(value, "value");
    }
  }

  /** An object as it stands in a text; its values are made when one is asked for. */
  ArmObject(JsonObject json, boolean located) {
    super(located ? json : null);
    this.json = json;
    this.located = located;
    this.holdsUnknown = false;
    this.nesting = 0;
  }

  private ArmObject(Property[] properties, @Nullable JsonValue origin) {
    super(origin);
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

  /** The value of a property, its name compared ignoring case; null if there is none. */
  public @Nullable ArmValue get(String name) {
    if (properties == null && json != null) {
      JsonValue value = json.get(name);
      return value == null ? null : of(value, located);
    }
    Property property = property(name);
    return property == null ? null : property.value();
  }

  /** A property, its name compared ignoring case; null if there is none. */
  public @Nullable Property property(String name) {
    Property[] all = array();
    if (all.length > SCANNED) {
      return index(all).get(key(name));
    }
    for (Property property : all) {
      if (property.name().equalsIgnoreCase(name)) {
        return property;
      }
    }
    return null;
  }

  /** How many properties there are. */
  public int size() {
    return array().length;
  }

  /** The properties, in order. */
  public List<Property> properties() {
    return Collections.unmodifiableList(Arrays.asList(array()));
  }

  /** The names of the properties as they are written, in order. */
  public List<String> names() {
    List<String> names = new ArrayList<>();
    if (json != null) {
      for (int i = 0; i < json.size(); i++) {
        names.add(json.name(i));
      }
    } else {
      properties().forEach(property -> names.add(property.name()));
    }
    return names;
  }

  /** Whether the object is the one that stands at its origin, so that nothing was evaluated. */
  public boolean isLiteral() {
    return json != null && located;
  }

  private Property[] array() {
    Property[] made = properties;
    if (made == null) {
      JsonObject source = Objects.requireNonNull(json);
      made = source.repeatsNames() ? lastOfEach(source) : each(source);
      properties = made;
    }
    return made;
  }

  private Property[] each(JsonObject source) {
    Property[] each = new Property[source.size()];
    for (int i = 0; i < each.length; i++) {
      each[i] = new Property(source.name(i), of(source.value(i), located));
    }
    return each;
  }

  private Property[] lastOfEach(JsonObject source) {
    Builder builder = new Builder();
    for (int i = 0; i < source.size(); i++) {
      builder.put(source.name(i), of(source.value(i), located));
    }
    return builder.array();
  }

  private Map<String, Property> index(Property[] all) {
    Map<String, Property> made = index;
    if (made == null) {
      made = new HashMap<>(all.length * 2);
      for (Property property : all) {
        made.put(key(property.name()), property);
      }
      index = made;
    }
    return made;
  }

  /** What names are found by: the same for two names exactly if they differ in case only. */
  public static String key(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (fold(name.charAt(i)) != name.charAt(i)) {
        return foldFrom(name, i);
      }
    }
    return name;
  }

  private static String foldFrom(String name, int first) {
    char[] folded = name.toCharArray();
    for (int i = first; i < folded.length; i++) {
      folded[i] = fold(folded[i]);
    }
    return new String(folded);
  }

  private static char fold(char c) {
    if (c < 128) {
      return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
    }
    return Character.toLowerCase(Character.toUpperCase(c));
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
  public ArmObject at(JsonValue place) {
    return new ArmObject(array(), place);
  }

  @Override
  public String describe() {
    return "an object";
  }

  /** Equal to an object of equal properties in any order, the case of names counting. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ArmObject that
        && size() == that.size()
        && properties().stream().allMatch(each -> each.equals(that.property(each.name())));
  }

  @Override
  public int hashCode() {
    return properties().stream().mapToInt(Property::hashCode).sum();
  }

  @Override
  public String toString() {
    return properties().toString();
  }

  /** Puts an object together; a later value of a name replaces the earlier one in its place. */
  public static final class Builder {

    private Property[] properties = new Property[4];
    private int size;
    private @Nullable Map<String, Integer> places;

    /** An object without properties. */
    public Builder() {}

    /** Adds a property. */
    public void put(String name, ArmValue value) {
      int place = find(name);
      if (place >= 0) {
        properties[place] = new Property(properties[place].name(), value);
        return;
      }
      if (size == properties.length) {
        properties = Arrays.copyOf(properties, size * 2);
      }
      if (places != null) {
        places.put(key(name), size);
      }
      properties[size++] = new Property(name, value);
    }

    private int find(String name) {
      if (size > SCANNED) {
        return places().getOrDefault(key(name), -1);
      }
      for (int i = 0; i < size; i++) {
        if (properties[i].name().equalsIgnoreCase(name)) {
          return i;
        }
      }
      return -1;
    }

    private Map<String, Integer> places() {
      Map<String, Integer> made = places;
      if (made == null) {
        made = new HashMap<>(size * 4);
        for (int i = 0; i < size; i++) {
          made.put(key(properties[i].name()), i);
        }
        places = made;
      }
      return made;
    }

    /** The value that a property has so far; null if it has none. */
    public @Nullable ArmValue get(String name) {
      int place = find(name);
      return place < 0 ? null : properties[place].value();
    }

    int size() {
      return size;
    }

    private Property[] array() {
      return Arrays.copyOf(properties, size);
    }

    /** The object. */
    public ArmObject build() {
      return new ArmObject(array(), null);
    }
  }
}
