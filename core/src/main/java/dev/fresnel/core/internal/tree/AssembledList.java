// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.tree;

import dev.fresnel.core.path.SourceLocation;
import java.util.List;

/** A list that is put together from values that stand in different places. */
public final class AssembledList extends TreeNode {

  private final TreeNode place;
  private final List<TreeNode> elements;

  /** A list that stands where another value does. */
  public AssembledList(TreeNode place, List<? extends TreeNode> elements) {
    this.place = place;
    this.elements = List.copyOf(elements);
  }

  @Override
  public NodeKind kind() {
    return NodeKind.LIST;
  }

  @Override
  public String describe() {
    return "an array";
  }

  @Override
  public SourceLocation location() {
    return place.location();
  }

  @Override
  public int size() {
    return elements.size();
  }

  @Override
  public TreeNode get(int index) {
    return elements.get(index);
  }
}
