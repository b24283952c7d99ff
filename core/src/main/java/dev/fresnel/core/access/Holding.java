// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.access;

import dev.fresnel.core.Principal;

/**
 * One authorization of a definition, wherever the definition is in force.
 *
 * @param principal who holds the role
 * @param role what the role permits
 * @param terms the assignable roles, and how it is activated
 */
record Holding(Principal principal, DelegatedRole role, AccessTerms terms) {

  boolean isEligible() {
    return role.way() == DelegatedRole.Way.ELIGIBLE;
  }

  HeldRole at(AssignedDefinition delegation) {
    return HeldRole.builder()
        .delegation(delegation)
        .principal(principal)
        .roleDefinitionId(role.id())
        .eligible(isEligible())
        .terms(terms)
        .permissions(role.permissions())
        .build();
  }
}
