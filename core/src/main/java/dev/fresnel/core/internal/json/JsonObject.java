// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.json;

import dev.fresnel.core.internal.tree.KeyedMembers;
import dev.fresnel.core.internal.tree.NodeKeys;
import dev.fresnel.core.internal.tree.NodeKind;
import dev.fresnel.core.internal.tree.NodeNames;
import dev.fresnel.core.path.SourceLocation;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object: its members in order, the repeated ones included.
 *
 * <p>Names are found ignoring case, as Azure Resource Manager finds them; of repeated ones the last
 * is found.
 */
public final class JsonObject extends JsonValue {

  private final NodeNames names;
  private final JsonValue[] values;
  private final int count;
  private final boolean plain;

  JsonObject(
      SourceText source,
      int offset,
      NodeNames names,
      JsonValue[] values,
      int count,
      boolean plain) {
    super(source, offset);
    this.names = names;
    this.values = values;
    this.count = count;
    this.plain = plain;
  }

  @Override
  public NodeKind kind() {
    return NodeKind.OBJECT;
  }

  @Override
  public int size() {
    return values.length;
  }

  @Override
  public String name(int index) {
    return names.get(index);
  }

  @Override
  public JsonValue value(int index) {
    return values[index];
  }

  /**
   * Where the name of a member begins; where its value does if the name does not stand right before
   * it, as it was written with escapes, or a comment to the end of a line is in between.
   */
  @Override
  public SourceLocation nameLocation(int index) {
    int start = index == 0 ? offset() : values[index - 1].offset();
    return source().locateName(names.get(index), start, values[index].offset());
  }

  @Override
  public @Nullable JsonValue get(String name) {
    int last = names.last(name);
    return last < 0 ? null : values[last];
  }

  /** Where the last member of a name is, ignoring case, counted from 0; -1 if there is none. */
  public int last(String name) {
    return names.last(name);
  }

  @Override
  public KeyedMembers members(NodeKeys keys) {
    return names.members(keys);
  }

  /** Whether a name stands more than once, ignoring case. */
  public boolean repeatsNames() {
    return names.areRepeated();
  }

  NodeNames names() {
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
