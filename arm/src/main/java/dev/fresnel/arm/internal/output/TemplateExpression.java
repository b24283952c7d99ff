// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.output;

/**
 * An expression of the library's own, as a template writes it and as Bicep does.
 *
 * @param template as it stands between the brackets of a template's string
 * @param bicep as it stands in Bicep
 */
public record TemplateExpression(String template, String bicep) {

  /** An expression that a template and Bicep write alike. */
  public static TemplateExpression of(String both) {
    return new TemplateExpression(both, both);
  }

  /** The value of a parameter. */
  public static TemplateExpression parameter(String name) {
    return new TemplateExpression("parameters('" + name + "')", name);
  }

  /** The value of a variable. */
  public static TemplateExpression variable(String name) {
    return new TemplateExpression("variables('" + name + "')", name);
  }
}
