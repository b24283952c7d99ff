// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.output;

/** What makes a resource: the template itself, or a module of it. */
public interface TemplatePart {

  /** The id of the resource. */
  TemplateExpression id();
}
