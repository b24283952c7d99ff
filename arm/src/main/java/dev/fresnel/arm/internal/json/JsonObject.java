// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.json;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object: its members in order, the repeated ones included.
 *
 * <p>Names are found ignoring case, as Azure Resource Manager finds them; of repeated ones the last
 * is found.
 */
public final class JsonObject extends JsonValue {

  private static final int SCANNED = 16;

  private final JsonMember[] members;
  private final @Nullable Map<String, JsonMember> index;

  /** An object at a place. */
  public JsonObject(SourceText source, int offset, List<JsonMember> members) {
    this(source, offset, members.toArray(new JsonMember[0]));
  }

  JsonObject(SourceText source, int offset, JsonMember[] members) {
    super(source, offset);
    this.members = members;
    this.index = members.length > SCANNED ? index(members) : null;
  }

  /** How many members there are, the repeated ones included. */
  public int size() {
    return members.length;
  }

  /** The members, in order. */
  public List<JsonMember> members() {
    return Collections.unmodifiableList(Arrays.asList(members));
  }

  /** The last member of a name, ignoring case; null if there is none. */
  public @Nullable JsonMember member(String name) {
    if (index != null) {
      return index.get(foldCase(name));
    }
    for (int i = members.length - 1; i >= 0; i--) {
      if (members[i].name().equalsIgnoreCase(name)) {
        return members[i];
      }
    }
    return null;
  }

  /** The value of the last member of a name, ignoring case; null if there is none. */
  public @Nullable JsonValue get(String name) {
    JsonMember member = member(name);
    return member == null ? null : member.value();
  }

  @Override
  public String describe() {
    return "an object";
  }

  private static Map<String, JsonMember> index(JsonMember[] members) {
    Map<String, JsonMember> index = new HashMap<>(members.length * 2);
    for (JsonMember member : members) {
      index.put(foldCase(member.name()), member);
    }
    return index;
  }

  /** Makes texts equal exactly where {@link String#equalsIgnoreCase} says that they are. */
  private static String foldCase(String text) {
    char[] folded = text.toCharArray();
    for (int i = 0; i < folded.length; i++) {
      folded[i] = Character.toLowerCase(Character.toUpperCase(folded[i]));
    }
    return new String(folded);
  }
}
