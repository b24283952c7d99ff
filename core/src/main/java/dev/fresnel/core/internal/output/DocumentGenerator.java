// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.output;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.JsonGeneratorDelegate;
import dev.fresnel.core.text.Text;
import java.io.IOException;
import java.io.Writer;

/** Writes documents of JSON in the layout that all have, ending in a line feed. */
public final class DocumentGenerator extends JsonGeneratorDelegate {

  private final boolean printable;

  /** What writes one document. */
  @FunctionalInterface
  public interface JsonBody {
    /** Writes the document's one value. */
    void write(JsonGenerator out) throws IOException;
  }

  private DocumentGenerator(JsonGenerator generator, boolean printable) {
    super(generator, false);
    this.printable = printable;
  }

  /** Writes a document and a final line end. The target is neither flushed nor closed. */
  public static void write(Writer target, JsonBody body) throws IOException {
    write(target, false, body);
  }

  /**
   * Writes the same document for a terminal or a log: whatever {@link Text#printable} does not show
   * as it is is an escape of JSON.
   */
  public static void writePrintable(Writer target, JsonBody body) throws IOException {
    write(target, true, body);
  }

  /** Writes a document as one line, and the line's end: for files of a document a line. */
  public static void writeLine(Writer target, JsonBody body) throws IOException {
    try (JsonGenerator generator = JsonLayout.lineGenerator(target)) {
      body.write(new DocumentGenerator(generator, false));
      generator.writeRaw('\n');
    }
  }

  private static void write(Writer target, boolean printable, JsonBody body) throws IOException {
    try (JsonGenerator generator = JsonLayout.generator(target)) {
      body.write(new DocumentGenerator(generator, printable));
      generator.writeRaw('\n');
    }
  }

  /** Writes a string; lone surrogates are escaped, since UTF-8 cannot carry them. */
  @Override
  public void writeString(String text) throws IOException {
    if (printable) {
      writeRawValue(Text.printable(JsonStrings.quote(text)));
    } else if (JsonStrings.hasLoneSurrogate(text)) {
      writeRawValue(JsonStrings.quote(text));
    } else {
      super.writeString(text);
    }
  }
}
