// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.template;

import dev.fresnel.arm.internal.template.RenderedDefinition;
import dev.fresnel.arm.internal.template.ResourceNames;
import dev.fresnel.core.ApiVersion;
import dev.fresnel.core.RegistrationDefinition;
import java.util.Arrays;
import java.util.Objects;

/** What callers ask for, as the descriptions of templates take it. */
final class DefinitionRendering {

  private DefinitionRendering() {}

  /** A definition that is rendered with options. */
  static RenderedDefinition of(RegistrationDefinition definition, RenderOptions options) {
    Objects.requireNonNull(definition, "definition");
    Objects.requireNonNull(options, "options");
    NameSeed seed = options.nameSeed();
    return new RenderedDefinition(
        new ResourceNames(definition, seed.hasTenant(), seed.hasSubscription()),
        options.apiVersion(),
        options.parameters() == ParameterPlacement.FILE);
  }

  /**
   * The same, for templates that hold the definition.
   *
   * @throws IllegalArgumentException if the API version has no eligible authorizations and the
   *     definition has some
   */
  static RenderedDefinition expressible(RegistrationDefinition definition, RenderOptions options) {
    RenderedDefinition rendered = of(definition, options);
    int eligible = definition.eligibleAuthorizations().size();
    if (eligible > 0 && !options.apiVersion().hasEligibleAuthorizations()) {
      throw new IllegalArgumentException(
          "apiVersion must be "
              + firstWithEligibleAuthorizations()
              + " or later for the "
              + eligible
              + " eligible authorizations of the definition, not "
              + options.apiVersion());
    }
    return rendered;
  }

  private static ApiVersion firstWithEligibleAuthorizations() {
    return Arrays.stream(ApiVersion.values())
        .filter(ApiVersion::hasEligibleAuthorizations)
        .findFirst()
        .orElseThrow();
  }
}
