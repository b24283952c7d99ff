// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.output.json;

import dev.fresnel.arm.internal.output.FunctionSyntax;

/** Expressions as ARM templates write them, between the brackets that mark them. */
public final class ArmSyntax extends FunctionSyntax {

  /** The one instance. */
  public static final ArmSyntax INSTANCE = new ArmSyntax();

  private ArmSyntax() {}

  @Override
  public String parameter(String name) {
    return "parameters('" + name + "')";
  }

  @Override
  public String variable(String name) {
    return "variables('" + name + "')";
  }

  @Override
  public String joined(String... textsAndValues) {
    StringBuilder call = new StringBuilder("concat(");
    for (int i = 0; i < textsAndValues.length; i++) {
      if (i > 0) {
        call.append(", ");
      }
      call.append(i % 2 == 0 ? text(textsAndValues[i]) : textsAndValues[i]);
    }
    return call.append(')').toString();
  }

  @Override
  public String valueIf(String tested, String expected, String value) {
    return "if(equals(" + tested + ", " + expected + "), " + value + ", json('null'))";
  }

  @Override
  public String currentElement(String array) {
    return array + "[copyIndex()]";
  }

  @Override
  public String currentTurn() {
    return "copyIndex()";
  }

  @Override
  public String idFromModule(String module, boolean repeated, String resource) {
    return "";
  }

  @Override
  public String propertyOf(String symbol, String id, String apiVersion, String path) {
    return "reference(" + id + ", '" + apiVersion + "', 'full')." + path;
  }
}
