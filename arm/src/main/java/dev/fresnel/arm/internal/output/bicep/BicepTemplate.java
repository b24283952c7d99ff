// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.output.bicep;

import dev.fresnel.arm.internal.expression.DeploymentLevel;
import dev.fresnel.arm.internal.output.Output;
import dev.fresnel.arm.internal.output.TemplateExpression;
import dev.fresnel.arm.internal.output.TemplateLoop;
import dev.fresnel.arm.internal.output.TemplateModule;
import dev.fresnel.arm.internal.output.TemplateOutput;
import dev.fresnel.arm.internal.output.TemplateResource;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * Lays out a template as Bicep has it: declarations, with a blank line around each of them but
 * variables, and a file of its own for the content of modules.
 */
final class BicepTemplate implements TemplateOutput {

  private final Appendable target;
  private final BicepOutput values;
  private boolean inVariables;

  /** A template that goes to a target. */
  BicepTemplate(Appendable target) {
    this.target = target;
    this.values = new BicepOutput(target);
  }

  @Override
  public void begin(DeploymentLevel level) throws IOException {
    String scope =
        switch (level) {
          case RESOURCE_GROUP -> "";
          case SUBSCRIPTION -> "subscription";
          case MANAGEMENT_GROUP -> "managementGroup";
          case TENANT -> "tenant";
        };
    if (!scope.isEmpty()) {
      target.append("targetScope = '").append(scope).append("'\n");
    }
  }

  @Override
  public void parameter(String name, String type) throws IOException {
    declareParameter(name, type);
    target.append('\n');
  }

  @Override
  public void parameter(String name, String type, String description) throws IOException {
    describe(description);
    parameter(name, type);
  }

  @Override
  public void parameterWithDefault(String name, String description, String constant)
      throws IOException {
    describe(description);
    declareParameter(name, "string");
    target.append(" = ");
    values.constant(constant);
  }

  private void describe(String description) throws IOException {
    target.append("\n@description(").append(BicepStrings.quote(description)).append(")\n");
  }

  private void declareParameter(String name, String type) throws IOException {
    target.append("param ").append(name).append(' ').append(type);
  }

  @Override
  public Output variable(String name) throws IOException {
    if (!inVariables) {
      target.append('\n');
      inVariables = true;
    }
    target.append("var ").append(name).append(" = ");
    return values;
  }

  @Override
  public Output beginResource(TemplateResource resource) throws IOException {
    values.beginDeclaration(
        "resource "
            + resource.symbol()
            + " '"
            + resource.type()
            + "@"
            + resource.apiVersion()
            + "' = {");
    values.member("name").expression(resource.name());
    return values;
  }

  /** Bicep sees by the expressions of a resource what it depends on. */
  @Override
  public void dependsOn(TemplateResource earlier) {}

  @Override
  public void endResource() throws IOException {
    values.endDeclaration("}");
  }

  @Override
  public void module(TemplateModule module, ModuleContent content) throws IOException {
    TemplateLoop loop = module.loop();
    values.beginDeclaration(
        "module "
            + module.symbol()
            + " '"
            + fileName(content)
            + "' = "
            + (loop == null
                ? "{"
                : "[for " + BicepSyntax.LOOP_VARIABLES + " in " + array(loop) + ": {"));
    values.member("name").expression(module.name());
    values
        .member("scope")
        .expression(TemplateExpression.call("resourceGroup", module.resourceGroup()));
    values.member("params").beginObject();
    for (Map.Entry<String, TemplateExpression> argument : module.arguments().entrySet()) {
      values.member(argument.getKey()).expression(argument.getValue());
    }
    values.endObject();
    values.endDeclaration(loop == null ? "}" : "}]");
  }

  @Override
  public void output(String name, TemplateExpression value) throws IOException {
    beginOutput(name, "string").expression(value);
  }

  @Override
  public void output(String name, List<TemplateExpression> each) throws IOException {
    beginOutput(name, "array");
    values.beginArray();
    for (TemplateExpression value : each) {
      values.expression(value);
    }
    values.endArray();
  }

  @Override
  public void output(String name, TemplateLoop loop, TemplateExpression value) throws IOException {
    beginOutput(name, "array")
        .expression(
            language ->
                "[for index in range(0, length(" + array(loop) + ")): " + value.in(language) + "]");
  }

  private Output beginOutput(String name, String type) throws IOException {
    target.append("\noutput ").append(name).append(' ').append(type).append(" = ");
    return values;
  }

  /** The file of a module. */
  static String fileName(ModuleContent content) {
    return content.name() + ".bicep";
  }

  private static String array(TemplateLoop loop) {
    return loop.array().in(BicepSyntax.INSTANCE);
  }

  @Override
  public void end() {}
}
