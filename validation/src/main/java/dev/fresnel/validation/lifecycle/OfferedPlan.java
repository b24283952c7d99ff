// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.lifecycle;

import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.id.PlanId;
import java.util.List;
import java.util.Objects;

/**
 * Whether a customer sees a plan in one subscription, and may take it there.
 *
 * @param planId the plan
 * @param isVisible whether the customer sees it: it is public, or the subscription is listed
 * @param obstacles why the customer cannot take it; none if that is possible
 */
public record OfferedPlan(PlanId planId, boolean isVisible, List<Finding> obstacles) {

  /** A plan as a customer meets it. */
  public OfferedPlan {
    Objects.requireNonNull(planId, "planId");
    obstacles = List.copyOf(obstacles);
  }

  /** Whether the customer may take it. */
  public boolean canBeTaken() {
    return obstacles.isEmpty();
  }
}
