// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.role;

import dev.fresnel.core.internal.codec.Reading;
import dev.fresnel.core.internal.tree.NodeKind;
import dev.fresnel.core.internal.tree.TreeNode;
import dev.fresnel.core.role.Permission;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the permission sets of a role. Entries lose the blanks around them, which some of Azure's
 * own roles have.
 */
final class PermissionSets {

  private final Reading in;

  PermissionSets(Reading in) {
    this.in = in;
  }

  /** The permission sets in a list; what is wrong with them is reported. */
  List<Permission> read(TreeNode sets) {
    List<Permission> permissions = new ArrayList<>();
    if (isA(NodeKind.LIST, sets, "\"permissions\" must be an array of permission sets")) {
      for (int i = 0; i < sets.size(); i++) {
        in.enter(i);
        if (isA(NodeKind.OBJECT, sets.get(i), "A permission set must be an object")) {
          permissions.add(set(sets.get(i)));
        }
        in.leave();
      }
    }
    return permissions;
  }

  private Permission set(TreeNode node) {
    TreeNode condition = node.get("condition");
    return Permission.builder()
        .actions(entries(node, "actions"))
        .notActions(entries(node, "notActions"))
        .dataActions(entries(node, "dataActions"))
        .notDataActions(entries(node, "notDataActions"))
        .conditional(condition != null && isCondition(condition))
        .build();
  }

  private static boolean isCondition(TreeNode node) {
    return node.kind() == NodeKind.TEXT && !node.text().isBlank();
  }

  private List<String> entries(TreeNode set, String name) {
    TreeNode list = set.get(name);
    if (list == null || list.kind() == NodeKind.NULL) {
      return List.of();
    }
    List<String> entries = new ArrayList<>();
    in.enter(name);
    if (isA(NodeKind.LIST, list, "\"" + name + "\" must be an array of strings")) {
      for (int i = 0; i < list.size(); i++) {
        in.enter(i);
        if (isA(NodeKind.TEXT, list.get(i), "Each of \"" + name + "\" must be a string")) {
          entries.add(list.get(i).text().strip());
        }
        in.leave();
      }
    }
    in.leave();
    return entries;
  }

  /** Whether a value is of a kind; if not, that is reported. */
  private boolean isA(NodeKind expected, TreeNode node, String demand) {
    if (node.kind() == expected) {
      return true;
    }
    in.report(RoleListRule.MALFORMED_ROLE, node, () -> demand);
    return false;
  }
}
