// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import dev.fresnel.arm.internal.json.JsonMember;
import dev.fresnel.arm.internal.json.JsonObject;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An object: properties in order, found ignoring the case of their names, whose values may be
 * unknown.
 */
public final class ArmObject extends ArmValue {

  private final @Nullable JsonObject json;
  private final boolean located;
  private final boolean holdsUnknown;
  private final int nesting;
  private @Nullable Map<String, Property> properties;

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

  private ArmObject(Map<String, Property> properties, @Nullable JsonObject origin) {
    super(origin);
    this.json = null;
    this.located = false;
    this.properties = properties;
    boolean unknown = false;
    int deepest = 0;
    for (Property property : properties.values()) {
      unknown |= property.value().holdsUnknown();
      deepest = Math.max(deepest, property.value().nesting());
    }
    this.holdsUnknown = unknown;
    this.nesting = deepest + 1;
  }

  /** An object that was computed. */
  public static ArmObject of(Map<String, ? extends ArmValue> properties) {
    Builder builder = new Builder();
    properties.forEach(builder::put);
    return builder.build();
  }

  /** The value of a property, its name compared ignoring case; null if there is none. */
  public @Nullable ArmValue get(String name) {
    Property property = property(name);
    return property == null ? null : property.value();
  }

  /** A property, its name compared ignoring case; null if there is none. */
  public @Nullable Property property(String name) {
    return propertyMap().get(key(name));
  }

  /** How many properties there are. */
  public int size() {
    return propertyMap().size();
  }

  /** The properties, in order. */
  public Collection<Property> properties() {
    return Collections.unmodifiableCollection(propertyMap().values());
  }

  /** Whether the object stands in a text as it is, without an expression in it. */
  public boolean isLiteral() {
    return json != null;
  }

  private Map<String, Property> propertyMap() {
    Map<String, Property> made = properties;
    if (made == null) {
      Builder builder = new Builder();
      for (JsonMember member : Objects.requireNonNull(json).members()) {
        builder.put(member.name(), of(member.value(), located));
      }
      made = builder.properties;
      properties = made;
    }
    return made;
  }

  /** What names are found by: the same for two names exactly if they differ in case only. */
  static String key(String name) {
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
  public String describe() {
    return "an object";
  }

  /** Equal to an object of equal properties in any order, the case of names counting. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ArmObject that && propertyMap().equals(that.propertyMap());
  }

  @Override
  public int hashCode() {
    return propertyMap().hashCode();
  }

  @Override
  public String toString() {
    return properties().toString();
  }

  /** Puts an object together; a later value of a name replaces the earlier one in its place. */
  public static final class Builder {

    private final Map<String, Property> properties = new LinkedHashMap<>();

    /** An object without properties. */
    public Builder() {}

    /** Adds a property. */
    public void put(String name, ArmValue value) {
      Property earlier = properties.get(key(name));
      properties.put(key(name), new Property(earlier == null ? name : earlier.name(), value));
    }

    /** The value that a property has so far; null if it has none. */
    @Nullable ArmValue get(String name) {
      Property property = properties.get(key(name));
      return property == null ? null : property.value();
    }

    int size() {
      return properties.size();
    }

    /** The object, as computed; the builder must not be used after this. */
    public ArmObject build() {
      return new ArmObject(properties, null);
    }

    /** The object, as standing in a text with expressions in it that have been evaluated. */
    public ArmObject buildAt(JsonObject origin) {
      return new ArmObject(properties, origin);
    }
  }
}
