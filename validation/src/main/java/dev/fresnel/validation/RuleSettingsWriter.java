// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation;

import dev.fresnel.core.internal.output.AppendableWriter;
import dev.fresnel.validation.internal.codec.RuleSettingsDocument;
import dev.fresnel.validation.settings.RuleSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * Writes rule settings as {@link RuleSettingsReader} reads them: the same text for equal settings,
 * without what is left to default.
 */
public final class RuleSettingsWriter {

  private RuleSettingsWriter() {}

  /** Rule settings as JSON. */
  public static String toJson(RuleSettings settings) {
    StringBuilder text = new StringBuilder();
    try {
      writeTo(text, settings);
    } catch (IOException e) {
      throw new UncheckedIOException("a StringBuilder does not fail", e);
    }
    return text.toString();
  }

  /**
   * Writes rule settings as JSON piece by piece; the target is neither flushed nor closed.
   *
   * @throws IOException if the target throws it
   */
  public static void writeTo(Appendable target, RuleSettings settings) throws IOException {
    Objects.requireNonNull(settings, "settings");
    RuleSettingsDocument.write(
        settings, AppendableWriter.of(Objects.requireNonNull(target, "target")));
  }
}
