// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.template;

import dev.fresnel.core.RegistrationDefinition;
import java.util.Objects;

/**
 * Turns registration definitions into templates that delegate.
 *
 * <p>Rendering checks nothing that a rule checks: what Azure refuses is rendered as faithfully as
 * what it takes. No text in a definition can become an expression in what is rendered.
 */
public final class TemplateRenderer {

  private TemplateRenderer() {}

  /**
   * Renders the deployment that makes a definition and puts it into force.
   *
   * @throws IllegalArgumentException if the API version has no eligible authorizations and the
   *     definition has some
   */
  public static DeploymentTemplate render(
      RegistrationDefinition definition, TemplateScope scope, RenderOptions options) {
    Objects.requireNonNull(definition, "definition");
    Objects.requireNonNull(scope, "scope");
    Objects.requireNonNull(options, "options");
    int eligible = definition.eligibleAuthorizations().size();
    if (eligible > 0 && !options.apiVersion().hasEligibleAuthorizations()) {
      throw new IllegalArgumentException(
          "apiVersion must be 2020-02-01-preview or later for the "
              + eligible
              + " eligible authorizations of the definition, not "
              + options.apiVersion());
    }
    return new DeploymentTemplate(new Deployment(definition, scope, options));
  }
}
