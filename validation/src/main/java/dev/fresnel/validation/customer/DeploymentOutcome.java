// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.customer;

import dev.fresnel.core.access.AccessDiff;
import java.util.List;
import java.util.Objects;

/**
 * What a deployment or removal does to a customer. Azure does one step after the other, and what it
 * refuses of them does not undo the others.
 *
 * @param next what the customer has afterwards
 * @param resources what becomes of the resource of each step, in the order of the steps
 * @param access who gains and who loses what; cut access is among it
 * @param events what happened, as facts: the state before them with these applied is {@code next}
 */
public record DeploymentOutcome(
    CustomerState next,
    List<ResourceChange> resources,
    AccessDiff access,
    List<CustomerEvent> events) {

  /** What a deployment does. */
  public DeploymentOutcome {
    Objects.requireNonNull(next, "next");
    resources = List.copyOf(resources);
    Objects.requireNonNull(access, "access");
    events = List.copyOf(events);
  }

  /** Whether Azure refuses one of the steps. */
  public boolean isRefused() {
    return resources.stream().anyMatch(each -> each.kind() == ResourceChangeKind.REFUSED);
  }
}
