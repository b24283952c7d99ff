// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.access;

import dev.fresnel.core.ProvisioningState;
import dev.fresnel.core.RegistrationAssignment;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.Scope;
import dev.fresnel.core.id.TenantId;
import java.util.Optional;
import org.immutables.value.Value;

/** A definition at one of the scopes that it is assigned to: the smallest part of a delegation. */
@Value.Immutable
public sealed interface AssignedDefinition extends WithAssignedDefinition
    permits ImmutableAssignedDefinition {

  /** The customer's tenant; absent where it is not known. */
  Optional<TenantId> customerTenantId();

  /** Who receives what. */
  RegistrationDefinition definition();

  /** The assignment, with its scope. */
  RegistrationAssignment assignment();

  /** The state in which the resource provider holds the definition; not told, if absent. */
  Optional<ProvisioningState> provisioningState();

  /** The scope of the assignment. */
  default Scope scope() {
    return assignment().scope();
  }

  /**
   * Whether the definition gives access: it has {@linkplain ProvisioningState#SUCCEEDED succeeded},
   * or its state is not known.
   */
  default boolean isInForce() {
    return provisioningState().map(ProvisioningState.SUCCEEDED::equals).orElse(true);
  }

  /** A builder with the values of this assigned definition. */
  Builder toBuilder();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Builds assigned definitions; {@code build} throws {@link IllegalStateException} naming what is
   * missing.
   */
  final class Builder extends ImmutableAssignedDefinition.Builder {
    Builder() {}
  }
}
