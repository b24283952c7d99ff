// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.fuzz;

import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.source.Source;
import dev.fresnel.validation.RuleSettingsReader;
import dev.fresnel.validation.RuleSettingsWriter;
import dev.fresnel.validation.settings.RuleSettings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Reads bytes as rule settings; what is read without a finding is written and read again. */
public final class SettingsTarget {

  private SettingsTarget() {}

  /** What the fuzzer calls. */
  public static void fuzzerTestOneInput(byte[] input) {
    TimeBound.check(input.length, 2, () -> run(input));
  }

  private static void run(byte[] input) {
    try {
      Checked<RuleSettings> read =
          RuleSettingsReader.read(Source.stream("settings", new ByteArrayInputStream(input)));
      if (read.value().isEmpty() && !read.hasErrors()) {
        throw new AssertionError("nothing was read, and no error says why");
      }
      if (read.findings().isEmpty()) {
        RuleSettings settings = read.orThrow();
        String written = RuleSettingsWriter.toJson(settings);
        RuleSettings again = RuleSettingsReader.read(Source.text("written", written)).orThrow();
        if (!again.equals(settings)) {
          throw new AssertionError(settings + " were read again as " + again);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    }
  }
}
