// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read;

import dev.fresnel.core.Delegation;
import dev.fresnel.core.path.ModelPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts definitions and the assignments of them together. */
final class Assembly {

  private static final String TYPE = "/registrationdefinitions/";
  private static final String SUBSCRIPTIONS = "/subscriptions/";

  private final List<FoundDefinition> definitions;
  private final Map<String, List<Integer>> byName = new HashMap<>();
  private final List<List<FoundAssignment>> assignments = new ArrayList<>();
  private final List<FoundAssignment> further = new ArrayList<>();

  Assembly(List<FoundDefinition> definitions) {
    this.definitions = definitions;
    for (int i = 0; i < definitions.size(); i++) {
      byName.computeIfAbsent(key(definitions.get(i).name()), name -> new ArrayList<>(1)).add(i);
      assignments.add(new ArrayList<>());
    }
  }

  /** Adds an assignment to its definition, or to the rest. */
  void add(FoundAssignment assignment) {
    int definition = definitionOf(assignment.reference());
    (definition < 0 ? further : assignments.get(definition)).add(assignment);
  }

  /** Assignments of definitions that the document does not have. */
  List<FoundAssignment> further() {
    return further;
  }

  List<FoundDelegation> delegations() {
    List<FoundDelegation> delegations = new ArrayList<>(definitions.size());
    for (int i = 0; i < definitions.size(); i++) {
      delegations.add(delegation(definitions.get(i), assignments.get(i)));
    }
    return delegations;
  }

  private static FoundDelegation delegation(
      FoundDefinition definition, List<FoundAssignment> assignments) {
    Delegation.Builder delegation = Delegation.builder().definition(definition.definition());
    assignments.forEach(each -> delegation.addAssignment(each.assignment()));
    ModelPath path = ModelPath.root().property("definition");
    return new FoundDelegation(
        delegation.build(),
        new DelegationLocator(definition.locator(), assignments),
        definition.unknown().stream().map(each -> Paths.from(path, each)).toList(),
        definition.apiVersion());
  }

  /** Which definition a resource id names; -1 if it names none that is there. */
  private int definitionOf(String reference) {
    String id = key(reference);
    int type = id.lastIndexOf(TYPE);
    String name = type < 0 ? id : id.substring(type + TYPE.length());
    List<Integer> candidates = byName.get(name);
    if (candidates != null) {
      String subscription = subscriptionIn(id);
      for (int candidate : candidates) {
        if (key(definitions.get(candidate).subscription()).equals(subscription)) {
          return candidate;
        }
      }
      return candidates.get(candidates.size() - 1);
    }
    boolean isKnown = reference.indexOf('{') < 0;
    return definitions.size() == 1 && !isKnown ? 0 : -1;
  }

  private static @Nullable String subscriptionIn(String id) {
    if (!id.startsWith(SUBSCRIPTIONS)) {
      return null;
    }
    int end = id.indexOf('/', SUBSCRIPTIONS.length());
    return end < 0 ? null : id.substring(SUBSCRIPTIONS.length(), end);
  }

  private static String key(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
