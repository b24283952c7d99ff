// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.json;

import dev.fresnel.core.Subject;
import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.internal.codec.Codec;
import dev.fresnel.core.internal.codec.Reading;
import dev.fresnel.core.internal.codec.TreeLocator;
import dev.fresnel.core.internal.codec.domain.Subjects;
import dev.fresnel.core.internal.json.JsonLimits;
import dev.fresnel.core.internal.json.JsonReader;
import dev.fresnel.core.internal.json.JsonValue;
import dev.fresnel.core.internal.json.ReaderFindings;
import dev.fresnel.core.source.Source;
import java.util.Objects;
import java.util.Optional;

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
 * Checked<ModelDocument<Offer>> read =
 *     ModelReader.read(Source.file(Path.of("offer.json")), Offer.class);
 * ModelDocument<Offer> offer = read.orThrow();
 * Checked<Offer> checked = Validator.standard().validate(offer.value(), offer.locator());
 * }</pre>
 */
public final class ModelReader {

  private ModelReader() {}

  /**
   * What stands in a document, by the properties that only one type has: an offer, a plan, a
   * registration definition or a delegation. Empty if it is nothing of these, such as a template,
   * or if it is not JSON; nothing is reported.
   */
  public static Optional<Class<? extends Subject>> typeOf(Source source) {
    Objects.requireNonNull(source, "source");
    JsonValue root = JsonReader.read(source, JsonLimits.documents(), new ReaderFindings());
    return root == null ? Optional.empty() : Optional.ofNullable(Subjects.typeOf(root));
  }

  /**
   * Reads a document.
   *
   * @param type the type of what stands there, such as {@code Offer.class}
   * @throws IllegalArgumentException if {@code type} is not one of those that {@link Subject}
   *     permits
   */
  public static <T extends Subject> Checked<ModelDocument<T>> read(Source source, Class<T> type) {
    Objects.requireNonNull(source, "source");
    Codec<T> codec = Subjects.codec(Objects.requireNonNull(type, "type"));
    ReaderFindings findings = new ReaderFindings();
    JsonValue root = JsonReader.read(source, JsonLimits.documents(), findings);
    if (root == null) {
      return Checked.empty(findings.all());
    }
    Reading reading = new Reading(findings);
    T value = codec.read(root, reading);
    return value == null
        ? Checked.empty(findings.all())
        : Checked.of(
            new ModelDocument<>(value, new TreeLocator(root, codec, reading)), findings.all());
  }
}
