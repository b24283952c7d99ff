// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.output;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.fresnel.core.internal.JsonLayout;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/**
 * Writes JSON that ARM reads, in the same bytes for the same calls: two-space indent, line feeds,
 * nothing escaped that JSON does not make one escape, but for lone surrogates, which UTF-8 cannot
 * carry.
 *
 * <p>Strings are of two kinds. An expression is the library's own and means something to ARM. Data
 * comes from outside and must arrive as it is, so where ARM would take it for an expression it is
 * escaped, once for each time that ARM evaluates what is being written.
 */
public final class JsonOutput {

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

  /** Begins an object that is the document, or an element of an array. */
  public JsonOutput beginObject() throws IOException {
    generator.writeStartObject();
    return this;
  }

  /** Begins an object that is a member of the current one. */
  public JsonOutput beginObject(String key) throws IOException {
    generator.writeFieldName(key);
    return beginObject();
  }

  /** Ends the current object. */
  public JsonOutput endObject() throws IOException {
    generator.writeEndObject();
    return this;
  }

  /** Begins an array that is a member of the current object. */
  public JsonOutput beginArray(String key) throws IOException {
    generator.writeFieldName(key);
    generator.writeStartArray();
    return this;
  }

  /** Ends the current array. */
  public JsonOutput endArray() throws IOException {
    generator.writeEndArray();
    return this;
  }

  /** A member whose value is a word of the library's own that does not begin with a bracket. */
  public JsonOutput constant(String key, String word) throws IOException {
    generator.writeFieldName(key);
    generator.writeString(word);
    return this;
  }

  /**
   * A member whose value is an expression, evaluated the last time that ARM evaluates anything
   * here.
   *
   * @param expression without its brackets
   */
  public JsonOutput expression(String key, String expression) throws IOException {
    generator.writeFieldName(key);
    return expression(expression);
  }

  /** An element that is an expression, evaluated the last time that ARM evaluates anything here. */
  public JsonOutput expression(String expression) throws IOException {
    generator.writeString("[".repeat(Math.max(1, evaluations)) + expression + ']');
    return this;
  }

  /** A member whose value comes from outside and is not evaluated, whatever it looks like. */
  public JsonOutput data(String key, String value) throws IOException {
    generator.writeFieldName(key);
    return data(value);
  }

  /** An element that comes from outside and is not evaluated, whatever it looks like. */
  public JsonOutput data(String value) throws IOException {
    String escaped = looksEvaluated(value) ? "[".repeat(evaluations) + value : value;
    if (hasLoneSurrogate(escaped)) {
      generator.writeRawValue(quoteWithSurrogates(escaped));
    } else {
      generator.writeString(escaped);
    }
    return this;
  }

  /** A member whose value is null, true, false or a number as JSON writes it. */
  public JsonOutput literal(String key, String literal) throws IOException {
    generator.writeFieldName(key);
    generator.writeRawValue(literal);
    return this;
  }

  /** Whether ARM takes a string for an expression: a bracket at its beginning and at its end. */
  private static boolean looksEvaluated(String value) {
    return !value.isEmpty() && value.charAt(0) == '[' && value.charAt(value.length() - 1) == ']';
  }

  private static boolean hasLoneSurrogate(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (Character.isSurrogate(value.charAt(i))) {
        if (!isPairAt(value, i)) {
          return true;
        }
        i++;
      }
    }
    return false;
  }

  private static boolean isPairAt(String value, int i) {
    return i + 1 < value.length()
        && Character.isSurrogatePair(value.charAt(i), value.charAt(i + 1));
  }

  private static String quoteWithSurrogates(String value) {
    StringBuilder quoted = new StringBuilder(value.length() + 8).append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (Character.isSurrogate(c)) {
        if (isPairAt(value, i)) {
          quoted.append(c).append(value.charAt(++i));
        } else {
          quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
        }
      } else {
        com.fasterxml.jackson.core.io.JsonStringEncoder.getInstance()
            .quoteAsString(String.valueOf(c), quoted);
      }
    }
    return quoted.append('"').toString();
  }
}
