// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.customer;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What removals cut: where two delegations give one principal one role at one scope, that is one
 * role assignment, and it goes with the first of them that is removed.
 */
final class AccessCuts {

  /** Up to so many assignments at one scope are compared with each other. */
  private static final int COMPARED = 16;

  private AccessCuts() {}

  /** The state without an assignment, and with what its removal cuts of others. */
  static CustomerState removing(CustomerState state, AssignmentResourceId id) {
    CustomerState known = state;
    if (id.isKnown() && !state.resources().accesses().isKept(id)) {
      List<HeldAssignment> all = state.assignmentsAt(id.scope());
      known = all.size() > COMPARED ? state.with(state.resources().keepingAccesses(all)) : state;
    }
    CustomerState after = known.withoutAssignment(id);
    for (Map.Entry<HeldAssignment, Set<CutAccess>> each : by(known, id).entrySet()) {
      HeldAssignment cut = each.getKey();
      after =
          after.withAssignment(
              new HeldAssignment(cut.id(), cut.definitionId(), with(cut.cut(), each.getValue())));
    }
    return after;
  }

  private static Set<CutAccess> with(Set<CutAccess> cut, Set<CutAccess> further) {
    Set<CutAccess> all = new HashSet<>(cut);
    all.addAll(further);
    return all;
  }

  /** What removing an assignment cuts of which other assignments; only what is not cut so far. */
  static Map<HeldAssignment, Set<CutAccess>> by(CustomerState state, AssignmentResourceId id) {
    Map<HeldAssignment, Set<CutAccess>> cuts = new LinkedHashMap<>();
    HeldAssignment removed = state.assignment(id).orElse(null);
    if (removed == null || !id.isKnown()) {
      return cuts;
    }
    Set<GivenAccess> gone = new HashSet<>(given(state, removed));
    gone.removeIf(each -> removed.cut().contains(each.access()));
    if (gone.isEmpty()) {
      return cuts;
    }
    for (HeldAssignment other : candidates(state, id, gone)) {
      if (!other.definitionId().equals(removed.definitionId())) {
        Set<CutAccess> cut = shared(given(state, other), gone);
        cut.removeAll(other.cut());
        if (!cut.isEmpty()) {
          cuts.put(other, cut);
        }
      }
    }
    return cuts;
  }

  /** The assignments at the scope, or those of them that are known to give what is gone. */
  private static List<HeldAssignment> candidates(
      CustomerState state, AssignmentResourceId id, Set<GivenAccess> gone) {
    List<AssignmentResourceId> sharing = state.resources().accesses().sharing(id, gone);
    return sharing == null
        ? state.assignmentsAt(id.scope())
        : sharing.stream().flatMap(each -> state.assignment(each).stream()).toList();
  }

  private static Set<CutAccess> shared(Set<GivenAccess> given, Set<GivenAccess> gone) {
    Set<CutAccess> shared = new HashSet<>();
    for (GivenAccess each : given) {
      if (gone.contains(each)) {
        shared.add(each.access());
      }
    }
    return shared;
  }

  private static Set<GivenAccess> given(CustomerState state, HeldAssignment assignment) {
    return state
        .definition(assignment.definitionId())
        .map(held -> GivenAccess.of(held.definition()))
        .orElse(Set.of());
  }
}
