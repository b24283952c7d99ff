// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.output.bicep;

import dev.fresnel.arm.internal.output.Output;
import dev.fresnel.arm.internal.output.TemplateExpression;
import dev.fresnel.arm.internal.output.TemplateStrings;
import dev.fresnel.arm.internal.output.json.ArmSyntax;
import java.io.IOException;

/**
 * Writes values as Bicep has them, in the same bytes for the same calls: two-space indent, line
 * feeds, each member and element on a line of its own. A value that is in no other ends its line.
 *
 * <p>Bicep escapes for ARM what looks like an expression to it, so data is escaped once less than
 * in a template.
 */
final class BicepOutput implements Output {

  private final Appendable target;
  private int evaluations = 1;
  private int depth;
  private boolean first;
  private boolean named;

  /** Values that go to a target. */
  BicepOutput(Appendable target) {
    this.target = target;
  }

  /** Begins a declaration whose members are those up to its end. */
  void beginDeclaration(String head) throws IOException {
    target.append('\n').append(head);
    depth = 1;
    first = true;
  }

  /** Ends a declaration. */
  void endDeclaration(String tail) throws IOException {
    depth = 0;
    target.append('\n').append(tail).append('\n');
  }

  @Override
  public Output member(String key) throws IOException {
    newLine();
    target.append(BicepStrings.key(key)).append(": ");
    named = true;
    return this;
  }

  @Override
  public void beginObject() throws IOException {
    begin('{');
  }

  @Override
  public void endObject() throws IOException {
    end('}');
  }

  @Override
  public void beginArray() throws IOException {
    begin('[');
  }

  @Override
  public void endArray() throws IOException {
    end(']');
  }

  @Override
  public void constant(String word) throws IOException {
    value(BicepStrings.quote(word));
  }

  @Override
  public void data(String value) throws IOException {
    value(BicepStrings.quote(TemplateStrings.escape(value, evaluations - 1)));
  }

  @Override
  public void expression(TemplateExpression expression) throws IOException {
    if (evaluations == 1) {
      firstExpression(expression);
    } else {
      String evaluatedLater = expression.in(ArmSyntax.INSTANCE);
      value(BicepStrings.quote("[".repeat(evaluations - 1) + evaluatedLater + "]"));
    }
  }

  @Override
  public void firstExpression(TemplateExpression expression) throws IOException {
    value(expression.in(BicepSyntax.INSTANCE));
  }

  @Override
  public void beginEvaluatedAgain() {
    evaluations++;
  }

  @Override
  public void endEvaluatedAgain() {
    evaluations--;
  }

  private void value(String text) throws IOException {
    beginValue();
    target.append(text);
    endValue();
  }

  private void begin(char bracket) throws IOException {
    beginValue();
    target.append(bracket);
    depth++;
    first = true;
  }

  private void end(char bracket) throws IOException {
    depth--;
    if (!first) {
      newLine();
    }
    target.append(bracket);
    endValue();
  }

  private void beginValue() throws IOException {
    if (named) {
      named = false;
    } else if (depth > 0) {
      newLine();
    }
  }

  private void endValue() throws IOException {
    first = false;
    if (depth == 0) {
      target.append('\n');
    }
  }

  private void newLine() throws IOException {
    target.append('\n');
    for (int i = 0; i < depth; i++) {
      target.append("  ");
    }
    first = false;
  }
}
