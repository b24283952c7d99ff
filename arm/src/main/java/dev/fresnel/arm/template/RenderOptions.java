// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.template;

import dev.fresnel.core.ApiVersion;
import org.immutables.value.Value;

/** How templates are rendered. */
@Value.Immutable
public sealed interface RenderOptions extends WithRenderOptions permits ImmutableRenderOptions {

  /** The version of the {@code Microsoft.ManagedServices} interface; the newest, by default. */
  @Value.Default
  default ApiVersion apiVersion() {
    return ApiVersion.latest();
  }

  /** Where the values stand; in the template, by default. */
  @Value.Default
  default ParameterPlacement parameters() {
    return ParameterPlacement.INLINE;
  }

  /** What names are computed from where they are not given; the offer's name, by default. */
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
