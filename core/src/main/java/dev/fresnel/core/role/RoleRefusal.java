// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.role;

import java.util.List;
import java.util.Objects;

/**
 * One reason why Azure Lighthouse does not take a role, with what gives rise to it.
 *
 * @param reason the reason
 * @param actions the offending entries of the role, each once, as spelt and in their order there;
 *     empty where the reason lies in no entry
 * @param disputed whether sources contradict each other about it, so that Azure may take the role
 *     after all
 */
public record RoleRefusal(RefusalReason reason, List<String> actions, boolean disputed) {

  /** A reason with its offending entries. */
  public RoleRefusal {
    Objects.requireNonNull(reason, "reason");
    actions = List.copyOf(actions);
  }

  RoleRefusal(RefusalReason reason) {
    this(reason, List.of(), false);
  }

  /** The reason in words, with the offending entries. */
  @Override
  public String toString() {
    return actions.isEmpty() ? reason.text() : reason.text() + ": " + String.join(", ", actions);
  }
}
