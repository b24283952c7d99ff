// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation;

import dev.fresnel.core.ApiVersion;
import dev.fresnel.core.Cloud;
import dev.fresnel.core.id.TenantId;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the caller knows of the world outside the model: where and how it is to be deployed.
 *
 * <p>Rules that need to know fire only when they are told; whatever is absent keeps them silent.
 */
@Value.Immutable
public sealed interface Circumstances extends WithCircumstances permits ImmutableCircumstances {

  /** The version of the interface that a template uses. */
  Optional<ApiVersion> apiVersion();

  /** The cloud that the customer is in. */
  Optional<Cloud> cloud();

  /** The tenant of the customer who is to delegate. */
  Optional<TenantId> customerTenantId();

  /**
   * Whether the publisher has a Solutions Partner designation for Infrastructure (Azure) or for
   * Security.
   */
  Optional<Boolean> solutionsPartner();

  /** Nothing is known. */
  static Circumstances unknown() {
    return builder().build();
  }

  /** A builder with the values of these circumstances. */
  Builder toBuilder();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds circumstances; whatever is left out is not known. */
  final class Builder extends ImmutableCircumstances.Builder {
    Builder() {}
  }
}
