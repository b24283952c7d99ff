// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.payload;

import dev.fresnel.core.internal.tree.NodeKind;
import dev.fresnel.core.internal.tree.TreeNode;
import org.jspecify.annotations.Nullable;

/** Takes from objects what is of the kind that it should be, and nothing else. */
final class NodeMembers {

  private NodeMembers() {}

  /** The value of a member of an object, if it is of a kind; null otherwise. */
  static @Nullable TreeNode member(TreeNode object, String name, NodeKind kind) {
    TreeNode value = object.get(name);
    return value != null && value.kind() == kind ? value : null;
  }

  /** The text that a value is; the empty text if it is anything else. */
  static String text(@Nullable TreeNode node) {
    return node != null && node.kind() == NodeKind.TEXT ? node.text() : "";
  }
}
