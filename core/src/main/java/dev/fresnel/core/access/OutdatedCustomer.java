// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.access;

import dev.fresnel.core.CustomerTenant;
import dev.fresnel.core.Delegation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A customer with delegations that are outdated.
 *
 * @param customer the customer, with all its delegations
 * @param delegations those that are outdated
 */
public record OutdatedCustomer(CustomerTenant customer, List<OutdatedDelegation> delegations) {

  /** A customer with outdated delegations. */
  public OutdatedCustomer {
    Objects.requireNonNull(customer, "customer");
    delegations = List.copyOf(delegations);
  }

  /**
   * Who gains and who loses which role at this customer when all outdated delegations are updated.
   * A role that another delegation gives at the same scope is neither gained nor lost.
   */
  public AccessDiff changes() {
    Map<Delegation, OutdatedDelegation> outdated = new HashMap<>();
    delegations.forEach(each -> outdated.putIfAbsent(each.delegation(), each));
    List<Delegation> after = new ArrayList<>(customer.delegations().size());
    for (Delegation held : customer.delegations()) {
      OutdatedDelegation update = outdated.get(held);
      after.add(update == null ? held : update.updated());
    }
    return AccessDiff.between(customer.delegations(), after);
  }
}
