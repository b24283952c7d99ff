// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.payload;

import dev.fresnel.core.internal.tree.NodeKind;
import dev.fresnel.core.internal.tree.TreeNode;
import dev.fresnel.core.path.SourceLocation;

/** A text that follows from what stands somewhere, or a value that nobody knows yet. */
final class DerivedNode extends TreeNode {

  private final TreeNode place;
  private final NodeKind kind;
  private final String text;

  private DerivedNode(TreeNode place, NodeKind kind, String text) {
    this.place = place;
    this.kind = kind;
    this.text = text;
  }

  /** A text that follows from another value. */
  static TreeNode text(TreeNode place, String text) {
    return new DerivedNode(place, NodeKind.TEXT, text);
  }

  /** A value that Terraform knows only once it has applied the plan. */
  static TreeNode knownAfterApply(TreeNode place) {
    return new DerivedNode(place, NodeKind.UNKNOWN, "[(known after apply)]");
  }

  @Override
  public NodeKind kind() {
    return kind;
  }

  @Override
  public String describe() {
    return kind == NodeKind.TEXT ? "a text" : "a value that is not known";
  }

  @Override
  public SourceLocation location() {
    return place.location();
  }

  @Override
  public String text() {
    return text;
  }
}
