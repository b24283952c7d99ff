// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.template;

import dev.fresnel.core.ApiVersion;
import org.immutables.value.Value;

/** Options for rendering: the API version, the place of the values, the names. */
@Value.Immutable
public sealed interface RenderOptions extends WithRenderOptions permits ImmutableRenderOptions {

  /** The version of the {@code Microsoft.ManagedServices} interface; the newest, by default. */
  @Value.Default
  default ApiVersion apiVersion() {
    return ApiVersion.latest();
  }

  /** The place of the values; the template, by default. */
  @Value.Default
  default ParameterPlacement parameters() {
    return ParameterPlacement.INLINE;
  }

  /** The values that names are computed of; the offer's name, by default. */
  @Value.Default
  default NameSeed nameSeed() {
    return NameSeed.OFFER_NAME;
  }

  /** Everything as it is by default. */
  static RenderOptions defaults() {
    return builder().build();
  }

  /** A builder with the values of these options. */
  Builder toBuilder();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds options; whatever is left out has its default. */
  final class Builder extends ImmutableRenderOptions.Builder {
    Builder() {}
  }
}
