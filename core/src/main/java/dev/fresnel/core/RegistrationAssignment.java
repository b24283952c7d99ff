// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core;

import dev.fresnel.core.id.RegistrationAssignmentId;
import dev.fresnel.core.internal.NeedsJacksonModule;
import java.util.Optional;
import org.immutables.value.Value;

/** Puts a registration definition into force at one scope. */
@NeedsJacksonModule
@Value.Immutable
public sealed interface RegistrationAssignment extends WithRegistrationAssignment
    permits ImmutableRegistrationAssignment {

  /** The GUID that is the resource's name; templates derive it where absent. */
  Optional<RegistrationAssignmentId> id();

  /** What is delegated. */
  Scope scope();

  /** An assignment at a scope, its name left to the template. */
  static RegistrationAssignment of(Scope scope) {
    return builder().scope(scope).build();
  }

  /** A builder with the values of this registration assignment. */
  Builder toBuilder();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Builds registration assignments; {@code build} throws {@link IllegalStateException} naming what
   * is missing.
   */
  final class Builder extends ImmutableRegistrationAssignment.Builder {
    Builder() {}
  }
}
