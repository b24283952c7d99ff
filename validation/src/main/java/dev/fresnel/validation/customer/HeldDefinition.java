// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.customer;

import dev.fresnel.core.ProvisioningState;
import dev.fresnel.core.RegistrationDefinition;
import java.util.Objects;
import java.util.Optional;

/**
 * A registration definition that a customer has.
 *
 * @param id its resource id
 * @param definition what it says; its id is the name in the resource id
 * @param provisioningState the state in which the resource provider holds it; not told, if absent
 */
public record HeldDefinition(
    DefinitionResourceId id,
    RegistrationDefinition definition,
    Optional<ProvisioningState> provisioningState) {

  /** A definition that a customer has. */
  public HeldDefinition {
    Objects.requireNonNull(id, "id");
    definition = Objects.requireNonNull(definition, "definition").withId(id.name());
    Objects.requireNonNull(provisioningState, "provisioningState");
  }

  /** A definition that has succeeded. */
  public static HeldDefinition of(DefinitionResourceId id, RegistrationDefinition definition) {
    return new HeldDefinition(id, definition, Optional.of(ProvisioningState.SUCCEEDED));
  }
}
