// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read.document;

import dev.fresnel.arm.internal.read.SharedTexts;
import dev.fresnel.arm.internal.read.environment.PartlyKnown;
import dev.fresnel.arm.internal.read.resource.FoundAssignment;
import dev.fresnel.arm.internal.read.resource.FoundDefinition;
import dev.fresnel.core.internal.codec.Reading;
import dev.fresnel.core.internal.tree.AssembledList;
import dev.fresnel.core.internal.tree.AssembledObject;
import dev.fresnel.core.internal.tree.NodeNames;
import dev.fresnel.core.internal.tree.TreeNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts definitions and the assignments of them together. */
final class DelegationAssembly {

  private static final String TYPE = "/registrationdefinitions/";
  private static final String SUBSCRIPTIONS = "/subscriptions/";
  private static final NodeNames DELEGATION = new NodeNames("definition", "assignments");

  private final List<FoundDefinition> definitions;
  private @Nullable Map<String, List<Integer>> byName;
  private final List<List<TreeNode>> assignments = new ArrayList<>();
  private final List<TreeNode> further = new ArrayList<>();

  /** The ids of the definitions of the further assignments; empty where there is none. */
  private final List<String> furtherIds = new ArrayList<>();

  private @Nullable TreeNode furtherNode;

  /** The definitions that were found for ids that many assignments share. */
  private final SharedTexts<Integer> found = new SharedTexts<>(this::definitionOf);

  DelegationAssembly(List<FoundDefinition> definitions) {
    this.definitions = definitions;
    definitions.forEach(each -> assignments.add(new ArrayList<>(1)));
  }

  private Map<String, List<Integer>> byName() {
    Map<String, List<Integer>> made = byName;
    if (made == null) {
      made = new HashMap<>(definitions.size() * 2);
      for (int i = 0; i < definitions.size(); i++) {
        made.computeIfAbsent(key(definitions.get(i).name()), name -> new ArrayList<>(1)).add(i);
      }
      byName = made;
    }
    return made;
  }

  /**
   * Adds an assignment to its definition, or to the rest.
   *
   * @return the definition; null if the document does not have it
   */
  @Nullable FoundDefinition add(FoundAssignment assignment) {
    String reference = assignment.reference();
    int definition = reference == null ? -1 : found.get(reference);
    if (definition < 0) {
      further.add(assignment.node());
      furtherIds.add(reference == null ? "" : reference);
      return null;
    }
    assignments.get(definition).add(assignment.node());
    return definitions.get(definition);
  }

  /** The ids of the definitions of the further assignments that were read, in their order. */
  List<String> furtherReferences(Reading in) {
    if (further.isEmpty()) {
      return List.of();
    }
    IdentityHashMap<TreeNode, String> ids = new IdentityHashMap<>(further.size() * 2);
    for (int i = 0; i < furtherIds.size(); i++) {
      ids.put(further.get(i), furtherIds.get(i));
    }
    return in.elementsOf(Objects.requireNonNull(furtherNode, "furtherNode")).stream()
        .map(each -> ids.getOrDefault(each, ""))
        .map(each -> String.join("/", PartlyKnown.segments(each, '/')))
        .toList();
  }

  /** What the codec of {@link DocumentContent} reads. */
  TreeNode content(TreeNode document) {
    List<TreeNode> delegations = new ArrayList<>(definitions.size());
    for (int i = 0; i < definitions.size(); i++) {
      delegations.add(delegation(definitions.get(i).node(), assignments.get(i)));
    }
    furtherNode = new AssembledList(document, further);
    return new AssembledObject(
        document, DocumentContent.NAMES, new AssembledList(document, delegations), furtherNode);
  }

  private static TreeNode delegation(TreeNode definition, List<TreeNode> assignments) {
    return new AssembledObject(
        definition,
        DELEGATION,
        definition,
        assignments.isEmpty() ? null : new AssembledList(assignments.get(0), assignments));
  }

  /** Which definition a resource id names; -1 if it names none that is there. */
  private int definitionOf(String reference) {
    List<Integer> candidates = candidates(nameIn(reference));
    if (candidates == null) {
      boolean isKnown = reference.indexOf('{') < 0;
      return definitions.size() == 1 && !isKnown ? 0 : -1;
    }
    int last = candidates.get(candidates.size() - 1);
    if (candidates.size() == 1) {
      return last;
    }
    String subscription = subscriptionIn(reference);
    for (int candidate : candidates) {
      if (definitions.get(candidate).subscription().equalsIgnoreCase(subscription)) {
        return candidate;
      }
    }
    return last;
  }

  /** The definitions that have a name; null if none has. */
  private @Nullable List<Integer> candidates(String name) {
    if (definitions.size() == 1) {
      String only = definitions.get(0).name();
      return only.equals(name) || key(only).equals(key(name)) ? List.of(0) : null;
    }
    return byName().get(key(name));
  }

  /** What follows the resource type; all of it if it has none. */
  private static String nameIn(String reference) {
    int last = reference.length() - TYPE.length();
    for (int at = reference.lastIndexOf('/', last);
        at >= 0;
        at = reference.lastIndexOf('/', at - 1)) {
      if (reference.regionMatches(true, at, TYPE, 0, TYPE.length())) {
        return reference.substring(at + TYPE.length());
      }
    }
    return reference;
  }

  private static @Nullable String subscriptionIn(String reference) {
    if (!reference.regionMatches(true, 0, SUBSCRIPTIONS, 0, SUBSCRIPTIONS.length())) {
      return null;
    }
    int end = reference.indexOf('/', SUBSCRIPTIONS.length());
    return end < 0 ? null : reference.substring(SUBSCRIPTIONS.length(), end);
  }

  private static String key(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
