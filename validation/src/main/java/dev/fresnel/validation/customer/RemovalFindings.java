// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.customer;

import dev.fresnel.core.SubscriptionScope;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.path.ModelPath;
import dev.fresnel.core.text.Text;
import dev.fresnel.validation.internal.CustomerFindings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What there is to say of the removal of an assignment: it may take more, or less, than it seems.
 */
final class RemovalFindings {

  private RemovalFindings() {}

  /** What there is to say, in the state before the removal. */
  static List<Finding> of(CustomerState state, HeldAssignment removed, ModelPath path) {
    List<Finding> findings = new ArrayList<>();
    for (Map.Entry<HeldAssignment, Set<CutAccess>> each :
        AccessCuts.by(state, removed.id()).entrySet()) {
      findings.add(cut(state, each.getKey(), each.getValue().size(), path));
    }
    wider(state, removed)
        .ifPresent(
            wider ->
                findings.add(
                    CustomerFindings.ACCESS_STAYS.finding(
                        path,
                        "Ending assignment "
                            + removed.id()
                            + " takes no access away, since "
                            + wider.id()
                            + " puts the same definition into force for the whole subscription;"
                            + " remove that one to end the access")));
    return findings;
  }

  private static Finding cut(CustomerState state, HeldAssignment other, int count, ModelPath path) {
    return CustomerFindings.SHARED_ACCESS_CUT.finding(
        path,
        "Assignment "
            + other.id()
            + " of "
            + name(state, other)
            + " stays, but "
            + (count == 1 ? "one authorization" : count + " authorizations")
            + " of it, with the same principal and role, may give no access any more; onboard it"
            + " again, and give each delegation groups of its own");
  }

  private static String name(CustomerState state, HeldAssignment assignment) {
    return state
        .definition(assignment.definitionId())
        .map(held -> Text.quote(held.definition().name()))
        .orElse("a definition");
  }

  /** An assignment of the same definition to the subscription around a resource group. */
  private static Optional<HeldAssignment> wider(CustomerState state, HeldAssignment removed) {
    return removed.id().scope() instanceof SubscriptionScope
        ? Optional.empty()
        : removed.id().scope().subscription().stream()
            .flatMap(each -> state.assignmentsAt(new SubscriptionScope(each)).stream())
            .filter(each -> each.definitionId().equals(removed.definitionId()))
            .filter(each -> each.cut().isEmpty())
            .findFirst();
  }
}
