// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.output;

import dev.fresnel.arm.internal.expression.DeploymentLevel;
import java.io.IOException;
import java.util.List;

/**
 * Takes a template, part by part: the head, the parameters, the variables, the resources, the
 * outputs, the end. Any kind of part may be left out.
 *
 * <p>A template is described to this interface once; a format in which templates are written is an
 * implementation of it, with an {@link Output} for values and an {@link ExpressionSyntax} for
 * expressions.
 */
public interface TemplateOutput {

  /** The head: what kind of scope the template is deployed to. */
  void begin(DeploymentLevel level) throws IOException;

  /** A parameter of a template that people do not fill in, since another template calls it. */
  void parameter(String name, String type) throws IOException;

  /** A parameter without a default. */
  void parameter(String name, String type, String description) throws IOException;

  /** A parameter of type string whose default is a constant. */
  void parameterWithDefault(String name, String description, String constant) throws IOException;

  /** Names a variable; its value is the next value that the returned output takes. */
  Output variable(String name) throws IOException;

  /** Begins a resource; its further members are those that the returned output takes. */
  Output beginResource(TemplateResource resource) throws IOException;

  /** Makes the current resource wait for an earlier one that no expression of it refers to. */
  void dependsOn(TemplateResource earlier) throws IOException;

  /** Ends the current resource. */
  void endResource() throws IOException;

  /** A resource within a resource group, made by another template. */
  void module(TemplateModule module, ModuleContent content) throws IOException;

  /** An output of one value. */
  void output(String name, TemplateExpression value) throws IOException;

  /** An output of several values. */
  void output(String name, List<TemplateExpression> values) throws IOException;

  /** An output of a value for each turn of a loop. */
  void output(String name, TemplateLoop loop, TemplateExpression value) throws IOException;

  /** The end. */
  void end() throws IOException;

  /** The template of a module: its parameters and one resource; a value. */
  interface ModuleContent {

    /** The symbolic name of the resource, and of the file in a language with a file a module. */
    String name();

    /** Describes the template, from its head to its end. */
    void describe(TemplateOutput out) throws IOException;
  }
}
