// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.access;

import dev.fresnel.core.role.RoleDefinition;
import java.util.List;

/**
 * A role that covers all wanted actions, or several roles that do so together, with what they grant
 * beyond.
 *
 * @param roles the role, or the roles by name
 * @param surplus the known actions that they permit beyond the wanted ones, by name; how many they
 *     are is the measure by which choices are ordered
 */
public record RoleChoice(List<RoleDefinition> roles, List<String> surplus) {

  /** A choice of these roles. */
  public RoleChoice {
    roles = List.copyOf(roles);
    surplus = List.copyOf(surplus);
  }
}
