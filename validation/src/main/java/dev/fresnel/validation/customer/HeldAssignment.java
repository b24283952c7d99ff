// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.customer;

import java.util.Objects;
import java.util.Set;

/**
 * A registration assignment that a customer has.
 *
 * @param id its resource id, which tells the scope
 * @param definitionId the definition that it puts into force there
 * @param cut what the definition gives and the assignment does not any more
 */
public record HeldAssignment(
    AssignmentResourceId id, DefinitionResourceId definitionId, Set<CutAccess> cut) {

  /** An assignment that a customer has. */
  public HeldAssignment {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(definitionId, "definitionId");
    cut = Set.copyOf(cut);
  }

  /** An assignment that gives all that the definition says. */
  public static HeldAssignment of(AssignmentResourceId id, DefinitionResourceId definitionId) {
    return new HeldAssignment(id, definitionId, Set.of());
  }
}
