// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.output;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.fresnel.core.internal.JsonLayout;
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

  private final JsonGenerator generator;
  private int evaluations;

  private JsonOutput(JsonGenerator generator, int evaluations) {
    this.generator = generator;
    this.evaluations = evaluations;
  }

  /**
   * Writes a document and a final line end. The target is neither flushed nor closed.
   *
   * @param evaluations how often ARM evaluates the strings: once in a template, never in a
   *     parameters file
   */
  public static void write(Writer target, int evaluations, Body body) throws IOException {
    try (JsonGenerator generator = JsonLayout.generator(target)) {
      body.write(new JsonOutput(generator, evaluations));
      generator.writeRaw('\n');
    }
  }

  @Override
  public void beginObject() throws IOException {
    generator.writeStartObject();
  }

  @Override
  public void beginObject(String key) throws IOException {
    generator.writeFieldName(key);
    generator.writeStartObject();
  }

  @Override
  public void endObject() throws IOException {
    generator.writeEndObject();
  }

  @Override
  public void beginArray(String key) throws IOException {
    generator.writeFieldName(key);
    generator.writeStartArray();
  }

  @Override
  public void endArray() throws IOException {
    generator.writeEndArray();
  }

  @Override
  public void constant(String key, String word) throws IOException {
    generator.writeFieldName(key);
    generator.writeString(word);
  }

  @Override
  public void constant(String word) throws IOException {
    generator.writeString(word);
  }

  @Override
  public void data(String key, String value) throws IOException {
    generator.writeFieldName(key);
    data(value);
  }

  @Override
  public void data(String value) throws IOException {
    String escaped = TemplateStrings.escape(value, evaluations);
    if (TemplateStrings.hasLoneSurrogate(escaped)) {
      generator.writeRawValue(TemplateStrings.quoteWithSurrogates(escaped));
    } else {
      generator.writeString(escaped);
    }
  }

  @Override
  public void expression(String key, TemplateExpression expression) throws IOException {
    generator.writeFieldName(key);
    expression(expression);
  }

  @Override
  public void expression(TemplateExpression expression) throws IOException {
    generator.writeString("[".repeat(Math.max(1, evaluations)) + expression.template() + ']');
  }

  @Override
  public void firstExpression(String key, TemplateExpression expression) throws IOException {
    generator.writeFieldName(key);
    generator.writeString('[' + expression.template() + ']');
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
