// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core;

import dev.fresnel.core.internal.NeedsJacksonModule;
import org.immutables.value.Value;

/**
 * A registration definition as a customer has it, and as a new deployment would leave it.
 *
 * <p>Source of what may change: <a
 * href="https://learn.microsoft.com/en-us/azure/lighthouse/how-to/update-delegation">updating a
 * delegation</a>.
 */
@NeedsJacksonModule
@Value.Immutable
public sealed interface DefinitionChange extends Subject, WithDefinitionChange
    permits ImmutableDefinitionChange {

  /** The definition that is in force today. */
  RegistrationDefinition live();

  /** The definition that would be deployed. */
  RegistrationDefinition next();

  /** A change from one definition to another. */
  static DefinitionChange of(RegistrationDefinition live, RegistrationDefinition next) {
    return builder().live(live).next(next).build();
  }

  /** A builder with the values of this definition change. */
  Builder toBuilder();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Builds definition changes; {@code build} throws {@link IllegalStateException} naming what is
   * missing.
   */
  final class Builder extends ImmutableDefinitionChange.Builder {
    Builder() {}
  }
}
