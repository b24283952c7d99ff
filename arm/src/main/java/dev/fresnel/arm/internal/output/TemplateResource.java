// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.output;

import dev.fresnel.arm.internal.expression.DeploymentLevel;

/**
 * A resource, as the template that makes it refers to it.
 *
 * @param symbol what languages with symbolic names call it; empty if the template does not make it
 * @param level the kind of scope that it is in
 * @param type its type, such as {@code Microsoft.ManagedServices/registrationDefinitions}
 * @param apiVersion the version of the interface that makes it
 * @param name its name
 */
public record TemplateResource(
    String symbol, DeploymentLevel level, String type, String apiVersion, TemplateExpression name)
    implements TemplatePart {

  /** The same resource, as a template refers to it that does not make it. */
  public TemplateResource existing() {
    return new TemplateResource("", level, type, apiVersion, name);
  }

  @Override
  public TemplateExpression id() {
    return language -> language.idOf(symbol, level, type, name.in(language));
  }

  /** A property that it has once it is deployed, such as {@code identity.principalId}. */
  public TemplateExpression property(String path) {
    return language -> language.propertyOf(symbol, id().in(language), apiVersion, path);
  }
}
