// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.payload;

import static dev.fresnel.arm.internal.payload.NodeMembers.text;

import dev.fresnel.core.CustomerSubscription;
import dev.fresnel.core.id.SubscriptionId;
import dev.fresnel.core.id.TenantId;
import dev.fresnel.core.internal.codec.Reading;
import dev.fresnel.core.internal.tree.AssembledList;
import dev.fresnel.core.internal.tree.AssembledObject;
import dev.fresnel.core.internal.tree.NodeKind;
import dev.fresnel.core.internal.tree.NodeNames;
import dev.fresnel.core.internal.tree.TreeNode;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Brings definitions and assignments together by resource id, in the order of their coming. */
final class DelegationTree {

  private static final NodeNames DELEGATION =
      new NodeNames("definition", "assignments", "provisioningState");

  private final Map<Object, Group> groups = new LinkedHashMap<>();
  private final List<TreeNode> allowedTenants = new ArrayList<>();
  private final List<CustomerSubscription> subscriptions = new ArrayList<>();
  private final List<PayloadDefinition> definitions = new ArrayList<>();
  private final IdentityHashMap<TreeNode, String> references = new IdentityHashMap<>();
  private @Nullable TreeNode unmatchedNode;

  /** Adds a definition; of several with one resource id the first counts. */
  void addDefinition(TreeNode definition) {
    group(text(definition.get("id")), definition).define(definition);
  }

  /**
   * Adds a definition.
   *
   * @param key its resource id in lower case, or anything else that is its own
   */
  void addDefinition(TreeNode definition, Object key) {
    groups.computeIfAbsent(key, id -> new Group()).define(definition);
  }

  /**
   * Adds an assignment that has no resource id.
   *
   * @param key the definition's key
   */
  void addAssignment(TreeNode assignment, Object key) {
    groups.computeIfAbsent(key, id -> new Group()).assignments.put(assignment, assignment);
  }

  /**
   * Adds an assignment; of several with one resource id the first counts.
   *
   * @param definitionId the resource id of the definition; empty if it is not told
   * @param definition the definition, if it stands within the assignment
   */
  void addAssignment(TreeNode assignment, String definitionId, @Nullable TreeNode definition) {
    Group group = group(definitionId, assignment);
    String id = text(assignment.get("id"));
    group.assignments.putIfAbsent(id.isEmpty() ? assignment : key(id), assignment);
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

  /** Adds a subscription as {@code az account list} prints it; whether it is one. */
  boolean addSubscription(TreeNode object) {
    Optional<SubscriptionId> id = SubscriptionId.tryParse(text(object.get("id")));
    Optional<TenantId> home = TenantId.tryParse(text(object.get("homeTenantId")));
    if (id.isEmpty() || home.isEmpty()) {
      return false;
    }
    subscriptions.add(CustomerSubscription.of(id.get()).withHomeTenantId(home.get()));
    return true;
  }

  /** The subscriptions that were added, with their home tenants. */
  List<CustomerSubscription> subscriptions() {
    return subscriptions;
  }

  private Group group(String definitionId, TreeNode resource) {
    Object key = definitionId.isEmpty() ? resource : key(definitionId);
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
    for (Map.Entry<Object, Group> each : groups.entrySet()) {
      Group group = each.getValue();
      TreeNode definition = group.definition;
      if (definition == null) {
        for (TreeNode assignment : group.assignments.values()) {
          unmatched.add(assignment);
          references.put(assignment, String.valueOf(each.getKey()));
        }
      } else {
        definitions.add(
            new PayloadDefinition(
                each.getKey() instanceof String id ? id : "", managee(definition)));
        delegations.add(delegation(definition, List.copyOf(group.assignments.values())));
      }
    }
    unmatchedNode = new AssembledList(place, unmatched);
    return new AssembledObject(
        place,
        PayloadContent.NAMES,
        new AssembledList(place, delegations),
        unmatchedNode,
        new AssembledList(place, allowedTenants));
  }

  /** What is known of each definition beside what it says, in the order of the delegations. */
  List<PayloadDefinition> definitions() {
    return definitions;
  }

  /** The ids of the definitions of unmatched assignments, in the order in which they were read. */
  List<String> references(Reading in) {
    List<TreeNode> read = in.elementsOf(Objects.requireNonNull(unmatchedNode, "unmatchedNode"));
    return read.stream().map(each -> references.getOrDefault(each, "")).toList();
  }

  private static String managee(TreeNode definition) {
    TreeNode properties = definition.get("properties");
    return properties != null && properties.kind() == NodeKind.OBJECT
        ? text(properties.get("manageeTenantId"))
        : "";
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

  /** A resource id as the key of what it names. */
  static String key(String resourceId) {
    return resourceId.toLowerCase(Locale.ROOT);
  }

  private static final class Group {

    private @Nullable TreeNode definition;
    private final Map<Object, TreeNode> assignments = new LinkedHashMap<>();

    void define(TreeNode candidate) {
      if (definition == null) {
        definition = candidate;
      }
    }
  }
}
