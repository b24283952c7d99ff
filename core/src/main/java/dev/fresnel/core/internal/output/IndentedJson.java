// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.output;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import java.io.IOException;

/**
 * Indents by two spaces, and writes empty objects and arrays without a blank. Jackson's own printer
 * learnt the latter only in 2.17, and a later release may lay out something else otherwise.
 */
final class IndentedJson implements PrettyPrinter {

  private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

  private int depth;

  @Override
  public void writeRootValueSeparator(JsonGenerator out) throws IOException {
    out.writeRaw(' ');
  }

  @Override
  public void writeStartObject(JsonGenerator out) throws IOException {
    out.writeRaw('{');
    depth++;
  }

  @Override
  public void beforeObjectEntries(JsonGenerator out) throws IOException {
    INDENTER.writeIndentation(out, depth);
  }

  @Override
  public void writeObjectFieldValueSeparator(JsonGenerator out) throws IOException {
    out.writeRaw(": ");
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator out) throws IOException {
    next(out);
  }

  @Override
  public void writeEndObject(JsonGenerator out, int members) throws IOException {
    end(out, members, '}');
  }

  @Override
  public void writeStartArray(JsonGenerator out) throws IOException {
    out.writeRaw('[');
    depth++;
  }

  @Override
  public void beforeArrayValues(JsonGenerator out) throws IOException {
    INDENTER.writeIndentation(out, depth);
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator out) throws IOException {
    next(out);
  }

  @Override
  public void writeEndArray(JsonGenerator out, int elements) throws IOException {
    end(out, elements, ']');
  }

  private void next(JsonGenerator out) throws IOException {
    out.writeRaw(',');
    INDENTER.writeIndentation(out, depth);
  }

  private void end(JsonGenerator out, int size, char bracket) throws IOException {
    depth--;
    if (size > 0) {
      INDENTER.writeIndentation(out, depth);
    }
    out.writeRaw(bracket);
  }
}
