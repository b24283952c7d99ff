// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.customer;

import dev.fresnel.core.Authorization;
import dev.fresnel.core.id.TenantId;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What removals cut: where two delegations give one principal one role at one scope, that is one
 * role assignment, and it goes with the first of them that is removed.
 */
final class AccessCuts {

  private AccessCuts() {}

  /** The state without an assignment, and with what its removal cuts of others. */
  static CustomerState removing(CustomerState state, AssignmentResourceId id) {
    CustomerState after = state.withoutAssignment(id);
    for (Map.Entry<HeldAssignment, Set<CutAccess>> each : by(state, id).entrySet()) {
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
    HeldDefinition definition =
        removed == null ? null : state.definition(removed.definitionId()).orElse(null);
    if (removed == null || definition == null || !id.isKnown()) {
      return cuts;
    }
    Set<CutAccess> shared = given(definition);
    shared.removeAll(removed.cut());
    TenantId tenant = definition.definition().managedByTenantId();
    for (HeldAssignment other : state.assignmentsAt(id.scope())) {
      HeldDefinition named = state.definition(other.definitionId()).orElse(null);
      if (named == null
          || other.definitionId().equals(removed.definitionId())
          || !named.definition().managedByTenantId().equals(tenant)) {
        continue;
      }
      Set<CutAccess> cut = given(named);
      cut.retainAll(shared);
      cut.removeAll(other.cut());
      if (!cut.isEmpty()) {
        cuts.put(other, cut);
      }
    }
    return cuts;
  }

  /** What a definition gives permanently to principals that are known. */
  private static Set<CutAccess> given(HeldDefinition definition) {
    Set<CutAccess> given = new HashSet<>();
    for (Authorization each : definition.definition().authorizations()) {
      if (each.principal().id().isWellFormed() && each.roleDefinitionId().isWellFormed()) {
        given.add(new CutAccess(each.principal().id(), each.roleDefinitionId()));
      }
    }
    return given;
  }
}
