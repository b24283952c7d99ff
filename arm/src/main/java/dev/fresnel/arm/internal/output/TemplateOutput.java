// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.output;

import java.io.IOException;

/**
 * Takes a template, part by part, in the order of these methods. Each part ends before the next
 * begins; those without content may be left out.
 */
public interface TemplateOutput extends Output {

  /**
   * Begins the template.
   *
   * @param schema the schema that a template names
   * @param target what Bicep calls the kind of scope that is deployed to
   */
  void beginTemplate(String schema, String target) throws IOException;

  /** Begins the parameters. */
  void beginParameters() throws IOException;

  /** A parameter without a default. */
  void parameter(String name, String type, String description) throws IOException;

  /** Begins a parameter whose default is the next member, named {@code defaultValue}. */
  void beginParameterWithDefault(String name, String type, String description) throws IOException;

  /** Ends a parameter with a default. */
  void endParameterWithDefault() throws IOException;

  /** Ends the parameters. */
  void endParameters() throws IOException;

  /** Begins the variables, which are the members up to the end. */
  void beginVariables() throws IOException;

  /** Ends the variables. */
  void endVariables() throws IOException;

  /** Begins the resources. */
  void beginResources() throws IOException;

  /**
   * Begins a resource, whose further properties are the members up to the end.
   *
   * @param symbol what Bicep calls it
   */
  void beginResource(String symbol, String type, String apiVersion) throws IOException;

  /** What a template must be told that the resource depends on, and Bicep sees for itself. */
  void dependsOn(TemplateExpression resourceId) throws IOException;

  /** Ends a resource. */
  void endResource() throws IOException;

  /** Ends the resources. */
  void endResources() throws IOException;

  /** Begins the outputs. */
  void beginOutputs() throws IOException;

  /** An output. */
  void output(String name, String type, TemplateExpression value) throws IOException;

  /** Ends the outputs. */
  void endOutputs() throws IOException;

  /** Ends the template. */
  void endTemplate() throws IOException;
}
