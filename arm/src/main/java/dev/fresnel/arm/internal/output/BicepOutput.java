// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.output;

import java.io.IOException;

/**
 * Writes Bicep, in the same bytes for the same calls: two-space indent, line feeds, a blank line
 * around every declaration but those of variables.
 *
 * <p>Bicep escapes for ARM what looks like an expression to it, so data is escaped once less than
 * in a template.
 */
public final class BicepOutput implements TemplateOutput {

  private final Appendable target;
  private int evaluations = 1;
  private int depth;
  private boolean first;
  private boolean inVariables;

  /** Bicep that goes to a target. */
  public BicepOutput(Appendable target) {
    this.target = target;
  }

  /** Begins a declaration that spans lines, such as a module, whose members come up to its end. */
  public void beginDeclaration(String head) throws IOException {
    target.append('\n').append(head);
    depth = 1;
    first = true;
  }

  /** Ends a declaration that spans lines. */
  public void endDeclaration(String tail) throws IOException {
    depth = 0;
    target.append('\n').append(tail).append('\n');
  }

  /** A declaration of one line. */
  public void declaration(String line) throws IOException {
    target.append('\n').append(line).append('\n');
  }

  @Override
  public void beginObject() throws IOException {
    newLine();
    begin('{');
  }

  @Override
  public void beginObject(String key) throws IOException {
    name(key);
    begin('{');
  }

  @Override
  public void endObject() throws IOException {
    end('}');
  }

  @Override
  public void beginArray(String key) throws IOException {
    name(key);
    begin('[');
  }

  @Override
  public void endArray() throws IOException {
    end(']');
  }

  @Override
  public void constant(String key, String word) throws IOException {
    name(key);
    value(BicepStrings.quote(word));
  }

  @Override
  public void constant(String word) throws IOException {
    newLine();
    value(BicepStrings.quote(word));
  }

  @Override
  public void data(String key, String value) throws IOException {
    name(key);
    value(BicepStrings.quote(TemplateStrings.escape(value, evaluations - 1)));
  }

  @Override
  public void data(String value) throws IOException {
    newLine();
    value(BicepStrings.quote(TemplateStrings.escape(value, evaluations - 1)));
  }

  @Override
  public void expression(String key, TemplateExpression expression) throws IOException {
    name(key);
    value(text(expression));
  }

  @Override
  public void expression(TemplateExpression expression) throws IOException {
    newLine();
    value(text(expression));
  }

  @Override
  public void firstExpression(String key, TemplateExpression expression) throws IOException {
    name(key);
    value(expression.bicep());
  }

  @Override
  public void beginEvaluatedAgain() {
    evaluations++;
  }

  @Override
  public void endEvaluatedAgain() {
    evaluations--;
  }

  @Override
  public void beginTemplate(String schema, String targetScope) throws IOException {
    target.append("targetScope = ").append(BicepStrings.quote(targetScope)).append('\n');
  }

  @Override
  public void beginParameters() {}

  @Override
  public void parameter(String name, String type, String description) throws IOException {
    describe(description);
    target.append("param ").append(name).append(' ').append(type).append('\n');
  }

  @Override
  public void beginParameterWithDefault(String name, String type, String description)
      throws IOException {
    describe(description);
    target.append("param ").append(name).append(' ').append(type);
  }

  private void describe(String description) throws IOException {
    target.append("\n@description(").append(BicepStrings.quote(description)).append(")\n");
  }

  @Override
  public void endParameterWithDefault() {}

  @Override
  public void endParameters() {}

  @Override
  public void beginVariables() throws IOException {
    target.append('\n');
    inVariables = true;
  }

  @Override
  public void endVariables() {
    inVariables = false;
  }

  @Override
  public void beginResources() {}

  @Override
  public void beginResource(String symbol, String type, String apiVersion) throws IOException {
    beginDeclaration("resource " + symbol + " '" + type + "@" + apiVersion + "' = {");
  }

  @Override
  public void dependsOn(TemplateExpression resourceId) {}

  @Override
  public void endResource() throws IOException {
    endDeclaration("}");
  }

  @Override
  public void endResources() {}

  @Override
  public void beginOutputs() {}

  @Override
  public void output(String name, String type, TemplateExpression value) throws IOException {
    declaration("output " + name + " " + type + " = " + value.bicep());
  }

  @Override
  public void endOutputs() {}

  @Override
  public void endTemplate() {}

  private String text(TemplateExpression expression) {
    return evaluations == 1
        ? expression.bicep()
        : BicepStrings.quote("[".repeat(evaluations - 1) + expression.template() + "]");
  }

  private void name(String key) throws IOException {
    if (depth > 0) {
      newLine();
      target.append(BicepStrings.key(key)).append(": ");
    } else if (inVariables) {
      target.append("var ").append(key).append(" = ");
    } else {
      target.append(" = ");
    }
  }

  private void newLine() throws IOException {
    target.append('\n');
    for (int i = 0; i < depth; i++) {
      target.append("  ");
    }
    first = false;
  }

  private void begin(char bracket) throws IOException {
    target.append(bracket);
    depth++;
    first = true;
  }

  private void end(char bracket) throws IOException {
    depth--;
    if (!first) {
      newLine();
    }
    value(String.valueOf(bracket));
  }

  private void value(String text) throws IOException {
    target.append(text);
    first = false;
    if (depth == 0) {
      target.append('\n');
    }
  }
}
