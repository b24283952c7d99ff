// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.customer;

import dev.fresnel.core.Authorization;
import dev.fresnel.core.Delegation;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.validation.internal.persistent.PersistentMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A definition and its assignments, as one.
 *
 * @param definition null if only assignments of it are known
 * @param assignments the assignments by their ids
 */
record DefinitionEntry(
    @Nullable HeldDefinition definition,
    PersistentMap<AssignmentResourceId, HeldAssignment> assignments) {

  static final DefinitionEntry NOTHING = new DefinitionEntry(null, PersistentMap.empty());

  DefinitionEntry withDefinition(@Nullable HeldDefinition changed) {
    return new DefinitionEntry(changed, assignments);
  }

  DefinitionEntry with(HeldAssignment assignment) {
    return new DefinitionEntry(definition, assignments.with(assignment.id(), assignment));
  }

  DefinitionEntry without(AssignmentResourceId assignment) {
    return new DefinitionEntry(definition, assignments.without(assignment));
  }

  boolean isNothing() {
    return definition == null && assignments.isEmpty();
  }

  /** The definition, if it is known. */
  void held(Consumer<? super HeldDefinition> action) {
    if (definition != null) {
      action.accept(definition);
    }
  }

  /** The resources as they are: hands over nothing if the definition is not known. */
  void delegation(Consumer<? super Delegation> action) {
    if (definition != null) {
      List<HeldAssignment> all = new ArrayList<>();
      assignments.values().forEach(all::add);
      action.accept(delegation(definition, definition.definition(), all));
    }
  }

  /** What they give: delegations of which access that was cut is taken out. */
  void access(Consumer<? super Delegation> action) {
    if (definition == null) {
      return;
    }
    List<HeldAssignment> whole = new ArrayList<>();
    for (HeldAssignment each : assignments.values()) {
      if (each.cut().isEmpty()) {
        whole.add(each);
      } else {
        action.accept(delegation(definition, without(each.cut()), List.of(each)));
      }
    }
    if (!whole.isEmpty()) {
      action.accept(delegation(definition, definition.definition(), whole));
    }
  }

  private RegistrationDefinition without(Set<CutAccess> cut) {
    RegistrationDefinition whole = Objects.requireNonNull(definition, "definition").definition();
    List<Authorization> left =
        whole.authorizations().stream()
            .filter(
                each ->
                    !cut.contains(new CutAccess(each.principal().id(), each.roleDefinitionId())))
            .toList();
    return whole.withAuthorizations(left);
  }

  private static Delegation delegation(
      HeldDefinition held, RegistrationDefinition definition, List<HeldAssignment> assignments) {
    Delegation.Builder builder =
        Delegation.builder().definition(definition).provisioningState(held.provisioningState());
    assignments.forEach(each -> builder.addAssignment(each.id().assignment()));
    return builder.build();
  }
}
