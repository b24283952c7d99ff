// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.output;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.JsonGeneratorDelegate;
import java.io.IOException;
import java.io.Writer;

/** Writes documents of JSON in the layout that all have, ending in a line feed. */
public final class DocumentGenerator extends JsonGeneratorDelegate {

  /** What writes one document. */
  @FunctionalInterface
  public interface Body {
    /** Writes the document's one value. */
    void write(JsonGenerator out) throws IOException;
  }

  private DocumentGenerator(JsonGenerator generator) {
    super(generator, false);
  }

  /** Writes a document and a final line end. The target is neither flushed nor closed. */
  public static void write(Writer target, Body body) throws IOException {
    try (JsonGenerator generator = JsonLayout.generator(target)) {
      body.write(new DocumentGenerator(generator));
      generator.writeRaw('\n');
    }
  }

  /** Writes a string; lone surrogates are escaped, since UTF-8 cannot carry them. */
  @Override
  public void writeString(String text) throws IOException {
    if (JsonStrings.hasLoneSurrogate(text)) {
      writeRawValue(JsonStrings.quote(text));
    } else {
      super.writeString(text);
    }
  }
}
