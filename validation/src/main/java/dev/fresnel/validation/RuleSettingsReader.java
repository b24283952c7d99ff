// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation;

import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.internal.json.JsonReader;
import dev.fresnel.validation.internal.codec.RuleSettingsDocument;
import dev.fresnel.validation.settings.RuleSettings;
import java.io.IOException;
import java.nio.file.Path;
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

  /**
   * Reads a file.
   *
   * @throws IOException if the file cannot be read
   */
  public static Checked<RuleSettings> read(Path file) throws IOException {
    return RuleSettingsDocument.of(JsonReader.read(Objects.requireNonNull(file, "file")));
  }

  /**
   * Reads a text.
   *
   * @param file the name that findings are given with
   * @param text the rule settings
   */
  public static Checked<RuleSettings> read(String file, String text) {
    Objects.requireNonNull(file, "file");
    return RuleSettingsDocument.of(JsonReader.read(file, Objects.requireNonNull(text, "text")));
  }
}
