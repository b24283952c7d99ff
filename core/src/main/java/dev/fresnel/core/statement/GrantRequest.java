// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.statement;

import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.Scope;
import java.util.List;
import java.util.Objects;

/**
 * What a customer is asked to grant at once.
 *
 * @param definition who receives what
 * @param scopes where; empty, if the customer chooses or nothing is assigned
 * @param choosesScopes whether the customer chooses the scopes while accepting
 * @param plan what the plan is called; blank without a marketplace
 */
record GrantRequest(
    RegistrationDefinition definition, List<Scope> scopes, boolean choosesScopes, String plan) {

  GrantRequest {
    Objects.requireNonNull(definition, "definition");
    scopes = List.copyOf(scopes);
    Objects.requireNonNull(plan, "plan");
  }

  /** What the customer knows the whole by. */
  String name() {
    String name = definition.name();
    return name.isBlank() ? definition.managedByTenantId().value() : name;
  }
}
