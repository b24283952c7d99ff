// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read;

import dev.fresnel.core.Delegation;
import dev.fresnel.core.path.ModelPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts definitions and the assignments of them together. */
final class Assembly {

  private static final ModelPath DEFINITION = ModelPath.root().property("definition");
  private static final String TYPE = "/registrationdefinitions/";
  private static final String SUBSCRIPTIONS = "/subscriptions/";

  private final List<FoundDefinition> definitions;
  private final Map<String, List<Integer>> byName;
  private final List<List<FoundAssignment>> assignments = new ArrayList<>();
  private final List<FoundAssignment> further = new ArrayList<>();

  /** The definitions that were found for ids that many assignments share. */
  private final IdentityHashMap<String, Integer> found = new IdentityHashMap<>();

  Assembly(List<FoundDefinition> definitions) {
    this.definitions = definitions;
    this.byName = new HashMap<>(definitions.size() * 2);
    for (int i = 0; i < definitions.size(); i++) {
      byName.computeIfAbsent(key(definitions.get(i).name()), name -> new ArrayList<>(1)).add(i);
      assignments.add(new ArrayList<>());
    }
  }

  /** Adds an assignment to its definition, or to the rest. */
  void add(FoundAssignment assignment) {
    int definition = found.computeIfAbsent(assignment.reference(), this::definitionOf);
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
    List<ModelPath> unknown = new ArrayList<>(definition.unknown().size());
    definition.unknown().forEach(each -> unknown.add(Paths.from(DEFINITION, each)));
    return new FoundDelegation(
        delegation.build(),
        new DelegationLocator(definition.locator(), assignments),
        List.copyOf(unknown),
        definition.apiVersion());
  }

  /** Which definition a resource id names; -1 if it names none that is there. */
  private int definitionOf(String reference) {
    List<Integer> candidates = byName.get(key(nameIn(reference)));
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
