// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.output.json;

import dev.fresnel.arm.internal.output.Output;
import dev.fresnel.arm.internal.output.TemplateExpression;
import dev.fresnel.arm.internal.output.TemplateStrings;
import java.io.IOException;
import java.io.Writer;

/**
 * Writes JSON as ARM reads it, in the same bytes for the same calls: two-space indent, line feeds,
 * nothing escaped that need not be.
 *
 * <p>Where ARM would take data for an expression it is escaped, once for each time that ARM
 * evaluates what is being written.
 */
public final class JsonOutput implements Output {

  private final JsonTextWriter text;
  private int evaluations;
  private boolean named;

  /**
   * One document that goes to a target, which is neither flushed nor closed.
   *
   * @param evaluations how often ARM evaluates the strings: once in a template, never in a
   *     parameters file
   */
  public JsonOutput(Writer target, int evaluations) {
    this.text = new JsonTextWriter(target);
    this.evaluations = evaluations;
  }

  /** Ends the document and its last line. */
  public void end() throws IOException {
    text.end();
  }

  @Override
  public Output member(String key) throws IOException {
    text.name(key);
    named = true;
    return this;
  }

  private void beginValue() throws IOException {
    if (named) {
      named = false;
    } else {
      text.element();
    }
  }

  @Override
  public void beginObject() throws IOException {
    beginValue();
    text.begin('{');
  }

  @Override
  public void endObject() throws IOException {
    text.end('}');
  }

  @Override
  public void beginArray() throws IOException {
    beginValue();
    text.begin('[');
  }

  @Override
  public void endArray() throws IOException {
    text.end(']');
  }

  @Override
  public void constant(String word) throws IOException {
    beginValue();
    text.word(word);
  }

  @Override
  public void data(String value) throws IOException {
    beginValue();
    text.string(TemplateStrings.escape(value, evaluations));
  }

  @Override
  public void expression(TemplateExpression expression) throws IOException {
    evaluated(expression, Math.max(1, evaluations));
  }

  @Override
  public void firstExpression(TemplateExpression expression) throws IOException {
    evaluated(expression, 1);
  }

  private void evaluated(TemplateExpression expression, int times) throws IOException {
    beginValue();
    text.word("[".repeat(times) + expression.in(ArmSyntax.INSTANCE) + ']');
  }

  @Override
  public void beginEvaluatedAgain() {
    evaluations++;
  }

  @Override
  public void endEvaluatedAgain() {
    evaluations--;
  }
}
