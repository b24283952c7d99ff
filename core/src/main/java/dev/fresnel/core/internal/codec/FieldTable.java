// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.fresnel.core.internal.codec.Codec.Place;
import dev.fresnel.core.internal.tree.KeyedMembers;
import dev.fresnel.core.internal.tree.NodeKeys;
import dev.fresnel.core.internal.tree.TreeNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The parts of an object, in the order in which they are written.
 *
 * <p>The methods that add a part give the table, so that a type's whole shape reads as one list.
 */
public final class FieldTable<T, B> {

  private final List<Part<T, B>> parts = new ArrayList<>();
  private final List<String> keys = new ArrayList<>();
  private final List<String> ignored = new ArrayList<>();
  private @Nullable NodeKeys index;
  private @Nullable String known;

  /**
   * A part, and how it is read.
   *
   * @param firstKey where its names are among the keys
   * @param passedOver whether there is nothing to do if the first of them is not there
   */
  private record Part<T, B>(Field<T, B> field, int firstKey, boolean passedOver) {}

  /** A part that is always there, named in JSON as in the model. */
  public <V> FieldTable<T, B> mandatory(
      String name, Codec<V> codec, Function<T, V> getter, BiConsumer<B, V> setter) {
    return mandatory(name, name, codec, getter, setter);
  }

  /** A part that is always there. */
  public <V> FieldTable<T, B> mandatory(
      String name, String key, Codec<V> codec, Function<T, V> getter, BiConsumer<B, V> setter) {
    return add(new ValueField<>(name, key, codec, always(getter), setter, Absence.REPORTED));
  }

  /** A part that may be absent, named in JSON as in the model. */
  public <V> FieldTable<T, B> optional(
      String name, Codec<V> codec, Function<T, Optional<V>> getter, BiConsumer<B, V> setter) {
    return optional(name, name, codec, getter, setter);
  }

  /** A part that may be absent. */
  public <V> FieldTable<T, B> optional(
      String name,
      String key,
      Codec<V> codec,
      Function<T, Optional<V>> getter,
      BiConsumer<B, V> setter) {
    return add(new ValueField<>(name, key, codec, getter, setter, Absence.ALLOWED));
  }

  /** A part that has a default, which is not written. */
  public <V> FieldTable<T, B> defaulted(
      String name, Codec<V> codec, V absent, Function<T, V> getter, BiConsumer<B, V> setter) {
    return defaulted(name, name, codec, absent, getter, setter);
  }

  /** A part that has a default, which is not written. */
  public <V> FieldTable<T, B> defaulted(
      String name,
      String key,
      Codec<V> codec,
      V absent,
      Function<T, V> getter,
      BiConsumer<B, V> setter) {
    return add(new ValueField<>(name, key, codec, unless(absent, getter), setter, Absence.ALLOWED));
  }

  /** A part that is written always and has a default all the same. */
  public <V> FieldTable<T, B> written(
      String name, Codec<V> codec, Function<T, V> getter, BiConsumer<B, V> setter) {
    return add(new ValueField<>(name, name, codec, always(getter), setter, Absence.ALLOWED));
  }

  /** A part that is written always; where it is absent, the codec's placeholder stands in. */
  public <V> FieldTable<T, B> filled(
      String name, String key, Codec<V> codec, Function<T, V> getter, BiConsumer<B, V> setter) {
    return add(new ValueField<>(name, key, codec, always(getter), setter, Absence.FILLED));
  }

  /** A text that is empty by default. */
  public FieldTable<T, B> text(
      String name, Function<T, String> getter, BiConsumer<B, String> setter) {
    return defaulted(name, Scalars.TEXT, "", getter, setter);
  }

  /** A list; an empty one is not written. */
  public <V> FieldTable<T, B> list(
      String name, Codec<V> elements, Function<T, List<V>> getter, BiConsumer<B, List<V>> setter) {
    return defaulted(name, new ListCodec<>(elements), List.of(), getter, setter);
  }

  /** A part whose own parts stand beside those of its owner. */
  public <V> FieldTable<T, B> inline(
      String name, ObjectCodec<V, ?> codec, Function<T, V> getter, BiConsumer<B, V> setter) {
    return add(new InlineField<>(name, codec, getter, setter));
  }

  /** Parts that stand in an object of their own. */
  public FieldTable<T, B> group(String key, UnaryOperator<FieldTable<T, B>> group) {
    return add(new GroupField<>(key, group.apply(new FieldTable<>())));
  }

  /** Names that may be there and that nothing is made of. */
  public FieldTable<T, B> ignoring(String... names) {
    ignored.addAll(Arrays.asList(names));
    return this;
  }

  /** A part of any other kind. */
  public FieldTable<T, B> add(Field<T, B> field) {
    parts.add(new Part<>(field, keys.size(), field.isPassedOver()));
    field.addKeys(keys);
    return this;
  }

  /** Writes the parts of an object into the JSON object that is open. */
  public void write(T owner, JsonGenerator out) throws IOException {
    for (Part<T, B> part : parts) {
      part.field.write(owner, out);
    }
  }

  /** Reads an object that has these parts and no others. */
  public void read(TreeNode from, B builder, Reading in) {
    KeyedMembers members = from.members(index());
    read(from, members, 0, builder, in);
    if (members.hasUnknown()) {
      reportUnknown(from, members, in);
    }
    if (members.hasRepeated()) {
      reportRepeated(from, members, in);
    }
  }

  /** Reports names that differ in case alone, of which the last is read. */
  private static void reportRepeated(TreeNode from, KeyedMembers members, Reading in) {
    for (int i = 0; i < members.size(); i++) {
      int key = members.keyOf(i);
      int last = key < 0 ? i : members.lastOf(key);
      if (!from.name(i).equals(from.name(last))) {
        in.repeatedProperty(from, i, last);
      }
    }
  }

  /**
   * Reads an object that may have other parts.
   *
   * @param members which members of the object have which keys
   * @param first the key of the first of these parts; those of the others follow
   */
  public void read(TreeNode from, KeyedMembers members, int first, B builder, Reading in) {
    for (int i = 0; i < parts.size(); i++) {
      Part<T, B> part = parts.get(i);
      int key = first + part.firstKey;
      if (members.has(key) || !part.passedOver) {
        part.field.read(from, members, key, builder, in);
      }
    }
  }

  private NodeKeys index() {
    NodeKeys made = index;
    if (made == null) {
      made = new NodeKeys(keys, ignored);
      index = made;
    }
    return made;
  }

  /** Gives the builder a stand-in for each mandatory part. */
  public void standIn(B builder) {
    for (Part<T, B> part : parts) {
      part.field.standIn(builder);
    }
  }

  /** Adds the names that the parts are read from. */
  public void addKeys(List<String> target) {
    target.addAll(keys);
  }

  /** Reports the names of an object that no part is read from. */
  public void reportUnknown(TreeNode from, Reading in) {
    KeyedMembers members = from.members(index());
    if (members.hasUnknown()) {
      reportUnknown(from, members, in);
    }
  }

  private void reportUnknown(TreeNode from, KeyedMembers members, Reading in) {
    for (int i = 0; i < members.size(); i++) {
      if (members.keyOf(i) == NodeKeys.UNKNOWN) {
        in.unknownProperty(from, i, known());
      }
    }
  }

  private String known() {
    String made = known;
    if (made == null) {
      List<String> sorted = new ArrayList<>(keys);
      sorted.sort(String.CASE_INSENSITIVE_ORDER);
      made = String.join(", ", sorted);
      known = made;
    }
    return made;
  }

  @Nullable Place find(TreeNode from, String name) {
    for (Part<T, B> part : parts) {
      Place found = part.field.find(from, name);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static <T, V> Function<T, Optional<V>> always(Function<T, V> getter) {
    return owner -> Optional.of(getter.apply(owner));
  }

  private static <T, V> Function<T, Optional<V>> unless(V absent, Function<T, V> getter) {
    return owner -> Optional.of(getter.apply(owner)).filter(value -> !absent.equals(value));
  }
}
