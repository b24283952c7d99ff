// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.output.bicep;

import dev.fresnel.arm.internal.expression.DeploymentLevel;
import dev.fresnel.arm.internal.output.FunctionSyntax;

/** Expressions as Bicep writes them. */
final class BicepSyntax extends FunctionSyntax {

  static final BicepSyntax INSTANCE = new BicepSyntax();

  /** The variables of a loop over an array. */
  static final String LOOP_VARIABLES = "(group, index)";

  private BicepSyntax() {}

  @Override
  public String parameter(String name) {
    return name;
  }

  @Override
  public String variable(String name) {
    return name;
  }

  @Override
  public String joined(String... textsAndValues) {
    StringBuilder literal = new StringBuilder("'");
    for (int i = 0; i < textsAndValues.length; i++) {
      if (i % 2 == 0) {
        literal.append(textsAndValues[i]);
      } else {
        literal.append("${").append(textsAndValues[i]).append('}');
      }
    }
    return literal.append('\'').toString();
  }

  @Override
  public String valueIf(String tested, String expected, String value) {
    return tested + " == " + expected + " ? " + value + " : null";
  }

  @Override
  public String currentElement(String array) {
    return "group";
  }

  @Override
  public String currentTurn() {
    return "index";
  }

  @Override
  public String idOf(String symbol, DeploymentLevel level, String type, String name) {
    return symbol.isEmpty() ? super.idOf(symbol, level, type, name) : symbol + ".id";
  }

  @Override
  public String idFromModule(String module, boolean repeated, String resource) {
    return module + (repeated ? "[index]" : "") + ".outputs." + idOutput(resource);
  }

  /** What the output of a module is called that tells the id of its resource. */
  static String idOutput(String resource) {
    return resource + "Id";
  }

  @Override
  public String propertyOf(String symbol, String id, String apiVersion, String path) {
    return symbol + "." + path;
  }
}
