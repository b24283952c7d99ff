// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.json;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object: its members in order, the repeated ones included.
 *
 * <p>Names are found ignoring case, as Azure Resource Manager finds them; of repeated ones the last
 * is found.
 */
public final class JsonObject extends JsonValue {

  private final JsonNames names;
  private final JsonValue[] values;
  private final int count;
  private final boolean plain;

  /** An object at a place. */
  public JsonObject(SourceText source, int offset, List<JsonMember> members) {
    this(source, offset, names(members), values(members));
  }

  private static JsonNames names(List<JsonMember> members) {
    String[] names = new String[members.size()];
    for (int i = 0; i < names.length; i++) {
      names[i] = members.get(i).name();
    }
    return new JsonNames(names);
  }

  private static JsonValue[] values(List<JsonMember> members) {
    JsonValue[] values = new JsonValue[members.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = members.get(i).value();
    }
    return values;
  }

  JsonObject(SourceText source, int offset, JsonNames names, JsonValue[] values) {
    super(source, offset);
    this.names = names;
    this.values = values;
    int all = 1;
    boolean isPlain = names.isPlain();
    for (JsonValue value : values) {
      all += value.count();
      isPlain = isPlain && value.isPlain();
    }
    this.count = all;
    this.plain = isPlain;
  }

  /** How many members there are, the repeated ones included. */
  public int size() {
    return values.length;
  }

  /** The name of a member, counted from 0. */
  public String name(int index) {
    return names.get(index);
  }

  /** The value of a member, counted from 0. */
  public JsonValue value(int index) {
    return values[index];
  }

  /** Whether a name stands more than once, ignoring case. */
  public boolean repeatsNames() {
    return names.areRepeated();
  }

  /** A member, counted from 0. */
  public JsonMember member(int index) {
    return new JsonMember(names.get(index), values[index]);
  }

  /** The members, in order. */
  public List<JsonMember> members() {
    List<JsonMember> members = new ArrayList<>(values.length);
    for (int i = 0; i < values.length; i++) {
      members.add(member(i));
    }
    return members;
  }

  /** The value of the last member of a name, ignoring case; null if there is none. */
  public @Nullable JsonValue get(String name) {
    int last = names.last(name);
    return last < 0 ? null : values[last];
  }

  /** The position of each member among keys, as {@link JsonKeys#find} gives it. */
  public int[] positions(JsonKeys keys) {
    return names.positions(keys);
  }

  JsonNames names() {
    return names;
  }

  @Override
  public int count() {
    return count;
  }

  @Override
  public boolean isPlain() {
    return plain;
  }

  @Override
  public String describe() {
    return "an object";
  }
}
