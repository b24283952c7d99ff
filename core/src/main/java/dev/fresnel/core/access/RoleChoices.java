// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.access;

import java.util.List;

/**
 * Which roles can be delegated to let somebody do some actions.
 *
 * @param actions the wanted actions, each once, as they were written
 * @param choices the ways to cover all of them but the uncovered ones, least surplus first: each
 *     role that does so alone, and the smallest set of roles that does so together, if it grants
 *     less than any role alone
 * @param uncovered the actions that no role covers which can be delegated
 */
public record RoleChoices(
    List<String> actions, List<RoleChoice> choices, List<UncoveredAction> uncovered) {

  /** Choices for these actions. */
  public RoleChoices {
    actions = List.copyOf(actions);
    choices = List.copyOf(choices);
    uncovered = List.copyOf(uncovered);
  }
}
