// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core;

import dev.fresnel.core.internal.NeedsJacksonModule;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A registration definition with the assignments that put it into force; access exists only while
 * both exist.
 */
@NeedsJacksonModule
@Value.Immutable
public sealed interface Delegation extends Subject, WithDelegation permits ImmutableDelegation {

  /** Who receives what. */
  RegistrationDefinition definition();

  /** Where it is in force. */
  List<RegistrationAssignment> assignments();

  /** The state in which the resource provider holds the definition; not told, if absent. */
  Optional<ProvisioningState> provisioningState();

  /** A definition in force at some scopes. */
  static Delegation of(RegistrationDefinition definition, Scope... scopes) {
    Builder builder = builder().definition(definition);
    for (Scope scope : Objects.requireNonNull(scopes, "scopes")) {
      builder.addAssignment(RegistrationAssignment.of(scope));
    }
    return builder.build();
  }

  /** A builder with the values of this delegation. */
  Builder toBuilder();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Builds delegations; {@code build} throws {@link IllegalStateException} naming what is missing.
   */
  final class Builder extends ImmutableDelegation.Builder {
    Builder() {}
  }
}
