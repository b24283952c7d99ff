// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.json;

import dev.fresnel.core.Subject;
import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.internal.codec.Codec;
import dev.fresnel.core.internal.codec.Reading;
import dev.fresnel.core.internal.codec.TreeLocator;
import dev.fresnel.core.internal.codec.domain.Subjects;
import dev.fresnel.core.internal.json.JsonReader;
import dev.fresnel.core.internal.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Reads the library's own JSON, which {@link ModelWriter} writes.
 *
 * <p>Comments, trailing commas, line breaks within strings, a byte-order mark and UTF-16 are
 * accepted, and names are matched ignoring case, as Azure Resource Manager does it. Faults of the
 * text are findings ({@code LH0020} to {@code LH0027}) with path, line and column: malformed JSON,
 * properties that are unknown, repeated or missing, values of the wrong type or form. Identifiers
 * that are not well formed are no faults here; they are held as written, for the rules to report.
 * There is no value only where nothing can be made of the text.
 *
 * <pre>{@code
 * Checked<ModelDocument<Offer>> read = ModelReader.read(Path.of("offer.json"), Offer.class);
 * ModelDocument<Offer> offer = read.orThrow();
 * Checked<Offer> checked = Validator.standard().validate(offer.value(), offer.locator());
 * }</pre>
 */
public final class ModelReader {

  private ModelReader() {}

  /**
   * Reads a file.
   *
   * @param type the type of what stands there, such as {@code Offer.class}
   * @throws IllegalArgumentException if {@code type} is not one of those that {@link Subject}
   *     permits
   * @throws IOException if the file cannot be read
   */
  public static <T extends Subject> Checked<ModelDocument<T>> read(Path file, Class<T> type)
      throws IOException {
    Codec<T> codec = codec(type);
    return read(JsonReader.read(Objects.requireNonNull(file, "file")), codec);
  }

  /**
   * Reads a stream to its end, without closing it.
   *
   * @param name what places in the text are given with
   * @param type the type of what stands there, such as {@code Offer.class}
   * @throws IllegalArgumentException if {@code type} is not one of those that {@link Subject}
   *     permits
   * @throws IOException if the stream cannot be read
   */
  public static <T extends Subject> Checked<ModelDocument<T>> read(
      String name, InputStream in, Class<T> type) throws IOException {
    Codec<T> codec = codec(type);
    Objects.requireNonNull(name, "name");
    return read(JsonReader.read(name, Objects.requireNonNull(in, "in")), codec);
  }

  /**
   * Reads a text.
   *
   * @param name what places in the text are given with
   * @param type the type of what stands there, such as {@code Offer.class}
   * @throws IllegalArgumentException if {@code type} is not one of those that {@link Subject}
   *     permits
   */
  public static <T extends Subject> Checked<ModelDocument<T>> read(
      String name, String json, Class<T> type) {
    Codec<T> codec = codec(type);
    Objects.requireNonNull(name, "name");
    return read(JsonReader.read(name, Objects.requireNonNull(json, "json")), codec);
  }

  private static <T extends Subject> Codec<T> codec(Class<T> type) {
    return Subjects.codec(Objects.requireNonNull(type, "type"));
  }

  private static <T extends Subject> Checked<ModelDocument<T>> read(
      Checked<JsonValue> json, Codec<T> codec) {
    if (json.value().isEmpty()) {
      return Checked.empty(json.findings());
    }
    JsonValue root = json.value().get();
    Reading reading = new Reading();
    T value = codec.read(root, reading);
    Checked<ModelDocument<T>> read =
        value == null
            ? Checked.empty(reading.findings())
            : Checked.of(
                new ModelDocument<>(value, new TreeLocator(root, codec, reading)),
                reading.findings());
    return read.plus(json.findings());
  }
}
