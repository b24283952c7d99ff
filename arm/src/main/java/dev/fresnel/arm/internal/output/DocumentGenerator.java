// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.output;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.core.util.JsonGeneratorDelegate;
import dev.fresnel.core.internal.JsonLayout;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

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
    if (hasLoneSurrogate(text)) {
      writeRawValue(quoteWithSurrogates(text));
    } else {
      super.writeString(text);
    }
  }

  private static boolean hasLoneSurrogate(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i)) && !isPairAt(text, i++)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPairAt(String text, int i) {
    return i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
  }

  private static String quoteWithSurrogates(String text) {
    StringBuilder quoted = new StringBuilder(text.length() + 8).append('"');
    JsonStringEncoder encoder = JsonStringEncoder.getInstance();
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
        quoted.append(String.format(Locale.ROOT, "\\u%04x", codePoint));
      } else {
        encoder.quoteAsString(Character.toString(codePoint), quoted);
      }
      i += Character.charCount(codePoint);
    }
    return quoted.append('"').toString();
  }
}
