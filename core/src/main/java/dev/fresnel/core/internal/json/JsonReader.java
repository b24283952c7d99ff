// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonParser;
import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.internal.NamedFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Reads JSON as Azure Resource Manager takes it into a tree of values that know their places.
 *
 * <p>Accepted beyond strict JSON: comments, trailing commas, line breaks and other control
 * characters within strings, single quotes, a byte-order mark, UTF-16 and UTF-32. Text after the
 * end is not, comments apart. Faults are findings of {@link ReaderRule}; there is no value if the
 * text cannot be made sense of to its end. Nothing but {@link IOException} from the source is
 * thrown.
 */
public final class JsonReader {

  private JsonReader() {}

  /**
   * Reads a file.
   *
   * @throws IOException if the file cannot be read
   */
  public static Checked<JsonValue> read(Path file) throws IOException {
    return NamedFile.read(file, in -> read(file.toString(), in));
  }

  /**
   * Reads a stream to its end, without closing it.
   *
   * @param file the name that places are given with
   * @param in the bytes
   * @throws IOException if the stream cannot be read
   */
  public static Checked<JsonValue> read(String file, InputStream in) throws IOException {
    Objects.requireNonNull(file, "file");
    return read(file, bytes(in, JsonLimits.DOCUMENT_LENGTH + 1));
  }

  /** The bytes of a stream up to a limit; in one array from the first if it tells how many. */
  private static byte[] bytes(InputStream in, int limit) throws IOException {
    byte[] bytes = new byte[Math.max(0, Math.min(limit, in.available()))];
    int length = in.readNBytes(bytes, 0, bytes.length);
    if (length < bytes.length) {
      return Arrays.copyOf(bytes, length);
    }
    int next = length < limit ? in.read() : -1;
    if (next < 0) {
      return bytes;
    }
    byte[] rest = in.readNBytes(limit - length - 1);
    byte[] all = Arrays.copyOf(bytes, length + 1 + rest.length);
    all[length] = (byte) next;
    System.arraycopy(rest, 0, all, length + 1, rest.length);
    return all;
  }

  /**
   * Reads bytes in the encoding that they begin with.
   *
   * @param file the name that places are given with
   * @param bytes the text
   */
  public static Checked<JsonValue> read(String file, byte[] bytes) {
    if (bytes.length > JsonLimits.DOCUMENT_LENGTH) {
      return tooLong(file, "bytes");
    }
    return readUtf8(file, TextEncoding.of(bytes).toUtf8(bytes));
  }

  /**
   * Reads a text.
   *
   * @param file the name that places are given with
   * @param text the text
   */
  public static Checked<JsonValue> read(String file, String text) {
    if (text.length() > JsonLimits.DOCUMENT_LENGTH) {
      return tooLong(file, "characters");
    }
    String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return readUtf8(file, unmarked.getBytes(UTF_8));
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

  private static Checked<JsonValue> readUtf8(String file, byte[] utf8) {
    Checked<JsonValue> read = build(new SourceText(file, utf8));
    if (read.value().isPresent()) {
      return read;
    }
    int malformed = TextEncoding.firstMalformed(utf8);
    if (malformed < 0) {
      return read;
    }
    SourceText repaired = new SourceText(file, TextEncoding.repair(utf8));
    return build(repaired)
        .plus(
            List.of(
                ReaderRule.MALFORMED_ENCODING.at(
                    repaired.locate(malformed),
                    "Bytes here are no character of UTF-8 and were read as U+FFFD; save the file"
                        + " as UTF-8")));
  }

  private static Checked<JsonValue> build(SourceText source) {
    List<Finding> findings = new ArrayList<>();
    JsonValue value = new JsonTreeBuilder(source, findings).build();
    return value == null ? Checked.empty(findings) : Checked.of(value, findings);
  }

  private static Checked<JsonValue> tooLong(String file, String units) {
    return Checked.empty(
        List.of(
            ReaderRule.LIMIT_EXCEEDED.at(
                SourceText.named(file).locate(0),
                "The document is longer than the "
                    + JsonLimits.DOCUMENT_LENGTH
                    + " "
                    + units
                    + " that are read; split it")));
  }
}
