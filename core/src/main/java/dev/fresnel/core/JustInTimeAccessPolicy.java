// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core;

import dev.fresnel.core.internal.NeedsJacksonModule;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How an eligible authorization is activated: by which proof, for how long, with whose approval.
 *
 * <p>Source: <a
 * href="https://learn.microsoft.com/en-us/azure/lighthouse/how-to/create-eligible-authorizations">eligible
 * authorizations</a>.
 */
@NeedsJacksonModule
@Value.Immutable
public sealed interface JustInTimeAccessPolicy extends WithJustInTimeAccessPolicy
    permits ImmutableJustInTimeAccessPolicy {

  /** What must confirm the identity of whoever activates. */
  @Value.Default
  default MultiFactorAuthProvider multiFactorAuthProvider() {
    return MultiFactorAuthProvider.NONE;
  }

  /**
   * The longest activation, written in ISO 8601 in templates: {@code PT30M} to {@code PT8H}. Azure
   * takes eight hours where it is absent.
   */
  Optional<Duration> maximumActivationDuration();

  /** Users or groups of the managing tenant of whom one must approve; none: no approval. */
  List<Principal> managedByTenantApprovers();

  /** A builder with the values of this policy. */
  Builder toBuilder();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds policies; whatever is left out has its default. */
  final class Builder extends ImmutableJustInTimeAccessPolicy.Builder {
    Builder() {}
  }
}
