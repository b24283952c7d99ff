// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.internal.source.SourceBytes;
import dev.fresnel.core.source.Source;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON as Azure Resource Manager takes it into a tree of values that know their places.
 *
 * <p>Accepted beyond strict JSON: comments, trailing commas, line breaks and other control
 * characters within strings, single quotes, a byte-order mark, UTF-16 and UTF-32. Text after the
 * end is not, comments apart. Faults are findings of {@link ReaderRule}; there is no value if the
 * text cannot be made sense of to its end.
 */
public final class JsonReader {

  private JsonReader() {}

  /** Reads a document. */
  public static Checked<JsonValue> read(Source source) {
    ReaderFindings findings = new ReaderFindings();
    JsonValue value = read(source, JsonLimits.documents(), findings);
    return value == null ? Checked.empty(findings.all()) : Checked.of(value, findings.all());
  }

  /**
   * Reads a document.
   *
   * @param findings takes what is found
   * @return null if the text cannot be made sense of
   */
  public static @Nullable JsonValue read(
      Source source, JsonLimits limits, ReaderFindings findings) {
    if (source.length() > limits.length()) {
      reportTooLong(source, limits, findings);
      return null;
    }
    return read(new SourceText(source.name(), utf8(source)), limits, findings);
  }

  /** The text of a document in UTF-8, without a byte-order mark. */
  static byte[] utf8(Source source) {
    byte[] bytes = SourceBytes.of(source);
    TextEncoding encoding = source.isText() ? TextEncoding.ofText(bytes) : TextEncoding.of(bytes);
    return encoding.toUtf8(bytes);
  }

  /**
   * Reads the value that a parser of any kind has reached, up to its last token; the values have no
   * place in a text.
   *
   * @throws IOException if the parser throws it
   */
  public static JsonValue read(JsonParser parser) throws IOException {
    return JsonTreeBuilder.read(parser);
  }

  /** Reads a text; null if it cannot be made sense of. */
  static @Nullable JsonValue read(SourceText source, JsonLimits limits, ReaderFindings findings) {
    ReaderFindings found = new ReaderFindings(findings.most());
    JsonValue plain = new PlainJson(source, limits, found).build();
    if (plain == null) {
      return readWithJackson(source, limits, findings);
    }
    findings.addAll(found);
    return plain;
  }

  private static @Nullable JsonValue readWithJackson(
      SourceText source, JsonLimits limits, ReaderFindings findings) {
    byte[] utf8 = source.utf8();
    ReaderFindings found = new ReaderFindings(findings.most());
    JsonValue value = new JsonTreeBuilder(source, found).build(limits);
    int malformed = value == null ? TextEncoding.firstMalformed(utf8) : -1;
    if (malformed < 0) {
      findings.addAll(found);
      return value;
    }
    return new JsonTreeBuilder(repaired(source, malformed, findings), findings).build(limits);
  }

  /** A text with signs for what is no character in it, which is reported. */
  static SourceText repaired(SourceText source, int malformed, ReaderFindings findings) {
    SourceText repaired = new SourceText(source.file(), TextEncoding.repair(source.utf8()));
    findings.add(
        ReaderRule.MALFORMED_ENCODING,
        () ->
            ReaderRule.MALFORMED_ENCODING.at(
                repaired.locate(malformed),
                "Bytes here are no character of UTF-8 and were read as U+FFFD; save the file as"
                    + " UTF-8"));
    return repaired;
  }

  /** Reports that a document is longer than is read. */
  static void reportTooLong(Source source, JsonLimits limits, ReaderFindings findings) {
    findings.add(
        ReaderRule.LIMIT_EXCEEDED,
        () ->
            ReaderRule.LIMIT_EXCEEDED.at(
                SourceText.named(source.name()).locate(0),
                "The document is longer than the "
                    + limits.length()
                    + " bytes that are read; split it"));
  }
}
