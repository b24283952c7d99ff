// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.customer;

import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.path.ModelPath;
import dev.fresnel.validation.Validator;
import dev.fresnel.validation.internal.CustomerFindings;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Finds what of all that a customer has stands in each other's way. */
public final class CustomerConflicts {

  /** What rules say of several delegations, or of one that is left over. */
  private static final Set<String> RULES =
      Set.of("LH4004", "LH4005", "LH4006", "LH4007", "LH4008", "LH4012", "LH4013", "LH4040");

  private CustomerConflicts() {}

  /**
   * The conflicts, by the rules of a validator: principals and roles that delegations share, a
   * second offer of one provider, definitions of one name, nested scopes, and leftovers:
   * definitions that are assigned nowhere, and assignments whose definition is not there ({@code
   * LH6018}). Paths are those of {@link CustomerState#customer}.
   */
  public static List<Finding> of(CustomerState state, Validator validator) {
    Objects.requireNonNull(state, "state");
    List<Finding> conflicts = new ArrayList<>();
    validator.validate(state.customer()).findings().stream()
        .filter(each -> RULES.contains(each.ruleId().value()))
        .forEach(conflicts::add);
    for (HeldAssignment each : state.assignments()) {
      if (!state.isPartlyKnown()
          && each.definitionId().isKnown()
          && state.definition(each.definitionId()).isEmpty()) {
        conflicts.add(
            CustomerFindings.DEFINITION_NOT_THERE.finding(
                ModelPath.root(),
                "Assignment "
                    + each.id()
                    + " is left over: its definition "
                    + each.definitionId()
                    + " is not there, so it gives no access; remove it"));
      }
    }
    return List.copyOf(conflicts);
  }
}
