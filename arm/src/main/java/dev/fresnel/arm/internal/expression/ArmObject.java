// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import dev.fresnel.core.internal.json.JsonObject;
import dev.fresnel.core.internal.json.JsonValue;
import dev.fresnel.core.internal.tree.KeyedMembers;
import dev.fresnel.core.internal.tree.NodeKeys;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An object: properties in order, whose values may be unknown. */
public final class ArmObject extends ArmValue {

  private final @Nullable JsonObject json;
  private @Nullable ObjectContent content;

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
  }

  private ArmObject(ObjectContent content, @Nullable JsonValue origin) {
    super(origin);
    this.json = null;
    this.content = content;
  }

  private ObjectContent content() {
    ObjectContent made = content;
    if (made == null) {
      JsonObject source = Objects.requireNonNull(json);
      boolean located = origin() != null;
      made =
          source.repeatsNames()
              ? new ObjectContent(source, lastOfEach(source, located))
              : new ObjectContent(source, located);
      content = made;
    }
    return made;
  }

  private static Property[] lastOfEach(JsonObject source, boolean located) {
    Builder builder = new Builder();
    for (int i = 0; i < source.size(); i++) {
      builder.put(source.name(i), of(source.value(i), located));
    }
    return builder.properties();
  }

  /**
   * The value of a property, as Azure Resource Manager finds the members of a resource: of those
   * that have the name, ignoring case, the last; null if there is none.
   */
  public @Nullable ArmValue get(String name) {
    return content().lastValue(name);
  }

  /** The property that {@link #get} gives the value of; null if there is none. */
  public @Nullable Property property(String name) {
    return content().last(name);
  }

  /**
   * The property that an expression selects: the one of exactly the name, or else the first of the
   * name, ignoring case; null if there is none.
   */
  @Nullable Property selected(String name) {
    Property exact = content().exact(name);
    return exact == null ? content().first(name) : exact;
  }

  /** The property of exactly a name; null if there is none. */
  @Nullable Property exact(String name) {
    return content().exact(name);
  }

  /** How many properties there are. */
  public int size() {
    return content().size();
  }

  /** The properties, in order. */
  public List<Property> properties() {
    return content().all();
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

  /** Which of the {@link #names} are which keys, ignoring case. */
  public KeyedMembers members(NodeKeys keys) {
    return json != null
        ? json.members(keys)
        : new KeyedMembers(keys, size(), i -> properties().get(i).name());
  }

  /** Whether the object is the one that stands at its origin, so that nothing was evaluated. */
  public boolean isLiteral() {
    return json != null && origin() != null;
  }

  @Override
  public boolean holdsUnknown() {
    return content != null && content.holdsUnknown();
  }

  @Override
  int nesting() {
    return content == null ? 0 : content.nesting();
  }

  @Override
  public ArmObject at(JsonValue place) {
    return new ArmObject(content(), place);
  }

  @Override
  public String describe() {
    return "an object";
  }

  /** Equal to an object of equal properties in any order, the case of names counting. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ArmObject that && Equality.areEqual(this, that);
  }

  /** Of the size alone, so that it takes little time. */
  @Override
  public int hashCode() {
    return 37 + size();
  }

  /** The properties in braces, cut where they are very long. */
  @Override
  public String toString() {
    return ValueText.of(this);
  }

  /** Puts an object together; a later value of a name replaces the earlier one in its place. */
  public static final class Builder {

    private static final int SCANNED = 12;
    private static final int SHORT_NAME = 64;

    private final boolean ignoresCase;
    private Property[] properties = new Property[4];
    private int size;
    private boolean isIndexed;
    private @Nullable Map<Object, Integer> places;

    /** An object without properties, which keeps names apart that differ in case. */
    public Builder() {
      this(false);
    }

    private Builder(boolean ignoresCase) {
      this.ignoresCase = ignoresCase;
    }

    /** An object without properties, in which names that differ in case are one. */
    static Builder ignoringCase() {
      return new Builder(true);
    }

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
      isIndexed |= size > SCANNED || name.length() > SHORT_NAME;
      if (isIndexed) {
        return places().getOrDefault(key(name), -1);
      }
      for (int i = 0; i < size; i++) {
        String other = properties[i].name();
        if (ignoresCase ? other.equalsIgnoreCase(name) : other.equals(name)) {
          return i;
        }
      }
      return -1;
    }

    private Object key(String name) {
      return ignoresCase ? new FoldedName(name) : name;
    }

    private Map<Object, Integer> places() {
      Map<Object, Integer> made = places;
      if (made == null) {
        made = new HashMap<>(Math.max(8, size * 4));
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

    private Property[] properties() {
      return Arrays.copyOf(properties, size);
    }

    /** The object. */
    public ArmObject build() {
      return new ArmObject(new ObjectContent(properties()), null);
    }
  }
}
