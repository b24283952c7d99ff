// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.payload;

import dev.fresnel.core.internal.tree.AssembledList;
import dev.fresnel.core.internal.tree.AssembledObject;
import dev.fresnel.core.internal.tree.NodeKind;
import dev.fresnel.core.internal.tree.NodeNames;
import dev.fresnel.core.internal.tree.TreeNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Brings definitions and assignments together by resource id, in the order of their coming. */
final class DelegationTree {

  private static final NodeNames DELEGATION =
      new NodeNames("definition", "assignments", "provisioningState");

  private final Map<Object, Group> groups = new LinkedHashMap<>();
  private final List<TreeNode> allowedTenants = new ArrayList<>();

  /** Adds a definition; of several with one resource id the first counts. */
  void addDefinition(TreeNode definition) {
    group(text(definition.get("id")), definition).define(definition);
  }

  /**
   * Adds an assignment.
   *
   * @param definitionId the resource id of the definition; empty if it is not told
   * @param definition the definition, if it stands within the assignment
   */
  void addAssignment(TreeNode assignment, String definitionId, @Nullable TreeNode definition) {
    Group group = group(definitionId, assignment);
    group.assignments.add(assignment);
    if (definition != null) {
      group.define(definition);
    }
  }

  void addAllowedTenants(TreeNode tenants) {
    if (tenants.kind() == NodeKind.LIST) {
      for (int i = 0; i < tenants.size(); i++) {
        allowedTenants.add(tenants.get(i));
      }
    } else {
      allowedTenants.add(tenants);
    }
  }

  private Group group(String definitionId, TreeNode resource) {
    Object key = definitionId.isEmpty() ? resource : definitionId.toLowerCase(Locale.ROOT);
    return groups.computeIfAbsent(key, id -> new Group());
  }

  /**
   * What the codec of {@link PayloadContent} reads.
   *
   * @param place where all of it stands
   */
  TreeNode build(TreeNode place) {
    List<TreeNode> delegations = new ArrayList<>();
    List<TreeNode> unmatched = new ArrayList<>();
    for (Group group : groups.values()) {
      TreeNode definition = group.definition;
      if (definition == null) {
        unmatched.addAll(group.assignments);
      } else {
        delegations.add(delegation(definition, group.assignments));
      }
    }
    return new AssembledObject(
        place,
        PayloadContent.NAMES,
        new AssembledList(place, delegations),
        new AssembledList(place, unmatched),
        new AssembledList(place, allowedTenants));
  }

  private static TreeNode delegation(TreeNode definition, List<TreeNode> assignments) {
    TreeNode properties = definition.get("properties");
    return new AssembledObject(
        definition,
        DELEGATION,
        definition,
        new AssembledList(definition, assignments),
        properties != null && properties.kind() == NodeKind.OBJECT
            ? properties.get("provisioningState")
            : null);
  }

  /** The text that a value is; the empty text if it is anything else. */
  static String text(@Nullable TreeNode node) {
    return node != null && node.kind() == NodeKind.TEXT ? node.text() : "";
  }

  private static final class Group {

    private @Nullable TreeNode definition;
    private final List<TreeNode> assignments = new ArrayList<>();

    void define(TreeNode candidate) {
      if (definition == null) {
        definition = candidate;
      }
    }
  }
}
