// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.output;

import java.io.IOException;
import java.io.Writer;

/**
 * Writes JSON as ARM reads it, in the same bytes for the same calls: two-space indent, line feeds,
 * nothing escaped that need not be.
 *
 * <p>Where ARM would take data for an expression it is escaped, once for each time that ARM
 * evaluates what is being written.
 */
public final class JsonOutput implements TemplateOutput {

  /** What writes one document. */
  @FunctionalInterface
  public interface Body {
    /** Writes the document's one value. */
    void write(JsonOutput out) throws IOException;
  }

  private final JsonText text;
  private int evaluations;

  private JsonOutput(JsonText text, int evaluations) {
    this.text = text;
    this.evaluations = evaluations;
  }

  /**
   * Writes a document and a final line end. The target is neither flushed nor closed.
   *
   * @param evaluations how often ARM evaluates the strings: once in a template, never in a
   *     parameters file
   */
  public static void write(Writer target, int evaluations, Body body) throws IOException {
    JsonText text = new JsonText(target);
    body.write(new JsonOutput(text, evaluations));
    text.end();
  }

  @Override
  public void beginObject() throws IOException {
    text.element();
    text.begin('{');
  }

  @Override
  public void beginObject(String key) throws IOException {
    text.name(key);
    text.begin('{');
  }

  @Override
  public void endObject() throws IOException {
    text.end('}');
  }

  @Override
  public void beginArray(String key) throws IOException {
    text.name(key);
    text.begin('[');
  }

  @Override
  public void endArray() throws IOException {
    text.end(']');
  }

  @Override
  public void constant(String key, String word) throws IOException {
    text.name(key);
    text.string(word);
  }

  @Override
  public void constant(String word) throws IOException {
    text.element();
    text.string(word);
  }

  @Override
  public void data(String key, String value) throws IOException {
    text.name(key);
    text.string(TemplateStrings.escape(value, evaluations));
  }

  @Override
  public void data(String value) throws IOException {
    text.element();
    text.string(TemplateStrings.escape(value, evaluations));
  }

  @Override
  public void expression(String key, TemplateExpression expression) throws IOException {
    text.name(key);
    text.string(evaluated(expression, Math.max(1, evaluations)));
  }

  @Override
  public void expression(TemplateExpression expression) throws IOException {
    text.element();
    text.string(evaluated(expression, Math.max(1, evaluations)));
  }

  @Override
  public void firstExpression(String key, TemplateExpression expression) throws IOException {
    text.name(key);
    text.string(evaluated(expression, 1));
  }

  private static String evaluated(TemplateExpression expression, int evaluations) {
    return "[".repeat(evaluations) + expression.template() + ']';
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
  public void beginTemplate(String schema, String target) throws IOException {
    beginObject();
    constant("$schema", schema);
    constant("contentVersion", "1.0.0.0");
  }

  @Override
  public void beginParameters() throws IOException {
    beginObject("parameters");
  }

  @Override
  public void parameter(String name, String type, String description) throws IOException {
    beginObject(name);
    constant("type", type);
    describe(description);
    endObject();
  }

  @Override
  public void beginParameterWithDefault(String name, String type, String description)
      throws IOException {
    beginObject(name);
    constant("type", type);
    describe(description);
  }

  private void describe(String description) throws IOException {
    beginObject("metadata");
    constant("description", description);
    endObject();
  }

  @Override
  public void endParameterWithDefault() throws IOException {
    endObject();
  }

  @Override
  public void endParameters() throws IOException {
    endObject();
  }

  @Override
  public void beginVariables() throws IOException {
    beginObject("variables");
  }

  @Override
  public void endVariables() throws IOException {
    endObject();
  }

  @Override
  public void beginResources() throws IOException {
    beginArray("resources");
  }

  @Override
  public void beginResource(String symbol, String type, String apiVersion) throws IOException {
    beginObject();
    constant("type", type);
    constant("apiVersion", apiVersion);
  }

  @Override
  public void dependsOn(TemplateExpression resourceId) throws IOException {
    beginArray("dependsOn");
    expression(resourceId);
    endArray();
  }

  @Override
  public void endResource() throws IOException {
    endObject();
  }

  @Override
  public void endResources() throws IOException {
    endArray();
  }

  @Override
  public void beginOutputs() throws IOException {
    beginObject("outputs");
  }

  @Override
  public void output(String name, String type, TemplateExpression value) throws IOException {
    beginObject(name);
    constant("type", type);
    expression("value", value);
    endObject();
  }

  @Override
  public void endOutputs() throws IOException {
    endObject();
  }

  @Override
  public void endTemplate() throws IOException {
    endObject();
  }
}
