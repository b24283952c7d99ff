// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation;

import dev.fresnel.core.internal.output.AppendableWriter;
import dev.fresnel.validation.internal.settings.RuleSettingsPrinter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * Writes policies as {@link RuleSettingsReader} reads them: the same text for equal policies,
 * without what is left to default.
 */
public final class RuleSettingsWriter {

  private RuleSettingsWriter() {}

  /** The policy as JSON. */
  public static String toJson(RuleSettings policy) {
    StringBuilder text = new StringBuilder();
    try {
      writeTo(text, policy);
    } catch (IOException e) {
      throw new UncheckedIOException("a StringBuilder does not fail", e);
    }
    return text.toString();
  }

  /**
   * Writes the policy as JSON piece by piece; the target is neither flushed nor closed.
   *
   * @throws IOException if the target throws it
   */
  public static void writeTo(Appendable target, RuleSettings policy) throws IOException {
    RuleSettingsPrinter.print(
        Objects.requireNonNull(policy, "policy"),
        AppendableWriter.of(Objects.requireNonNull(target, "target")));
  }
}
