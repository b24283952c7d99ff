// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation;

import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.internal.json.JsonReader;
import dev.fresnel.core.source.Source;
import dev.fresnel.validation.internal.codec.RuleSettingsDocument;
import dev.fresnel.validation.settings.RuleSettings;
import java.util.Objects;

/**
 * Reads rule settings from JSON: an object with any of
 *
 * <ul>
 *   <li>{@code severities}: an object of rules, by id or slug, with {@code INFO}, {@code WARNING}
 *       or {@code ERROR}, in capitals or not;
 *   <li>{@code suppressions}: an array of objects with {@code rule}, {@code reason} and, if wanted,
 *       {@code path} and {@code expires}, the last day in ISO form;
 *   <li>{@code acceptedRefusals}: an array of objects with {@code rule} and {@code reason}.
 * </ul>
 *
 * <p>Comments are accepted, and whatever else Azure Resource Manager takes for JSON. Faults of the
 * text are findings, each with file, line and column: {@code LH0006} for what is not as rule
 * settings are written, {@code LH0007} for unknown properties, {@code LH0008} for repeated ones.
 * All are errors, since settings that are misunderstood decide what nobody has decided. The value
 * has all that is without a fault; there is no value if the text is not JSON or repeats a property.
 * Whether the rules exist that the settings name is told by the {@link Validator} that uses them.
 */
public final class RuleSettingsReader {

  private RuleSettingsReader() {}

  /** Reads rule settings. */
  public static Checked<RuleSettings> read(Source source) {
    return RuleSettingsDocument.of(JsonReader.read(Objects.requireNonNull(source, "source")));
  }
}
