// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.tree;

import dev.fresnel.core.path.SourceLocation;
import org.jspecify.annotations.Nullable;

/** An object that is put together from values that stand in different places. */
public final class AssembledObject extends TreeNode {

  private final TreeNode place;
  private final NodeNames names;
  private final TreeNode[] values;

  /**
   * An object that stands where another value does.
   *
   * @param values a value for each name; null for one that is absent
   */
  public AssembledObject(TreeNode place, NodeNames names, @Nullable TreeNode... values) {
    this.place = place;
    this.names = names;
    this.values = new TreeNode[values.length];
    for (int i = 0; i < values.length; i++) {
      TreeNode value = values[i];
      this.values[i] = value == null ? AbsentNode.ABSENT : value;
    }
  }

  @Override
  public NodeKind kind() {
    return NodeKind.OBJECT;
  }

  @Override
  public String describe() {
    return "an object";
  }

  @Override
  public SourceLocation location() {
    return place.location();
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
  public TreeNode value(int index) {
    return values[index];
  }

  @Override
  public SourceLocation nameLocation(int index) {
    return values[index].location();
  }

  @Override
  public @Nullable TreeNode get(String name) {
    int last = names.last(name);
    return last < 0 || values[last] == AbsentNode.ABSENT ? null : values[last];
  }

  @Override
  public KeyedMembers members(NodeKeys keys) {
    return names.members(keys);
  }

  /** What no document holds; reads as what is null. */
  private static final class AbsentNode extends TreeNode {

    static final AbsentNode ABSENT = new AbsentNode();

    @Override
    public NodeKind kind() {
      return NodeKind.NULL;
    }

    @Override
    public String describe() {
      return "nothing";
    }

    @Override
    public SourceLocation location() {
      throw new IllegalStateException("what is absent has no place");
    }
  }
}
