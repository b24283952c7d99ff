// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.report;

import dev.fresnel.core.finding.RuleId;
import dev.fresnel.core.finding.RuleInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What SARIF shows to whoever asks for more about a rule. */
final class RuleHelp {

  private RuleHelp() {}

  static String text(RuleInfo rule, String description) {
    StringBuilder text = new StringBuilder(description);
    rule.azureErrorCode()
        .ifPresent(code -> text.append(" Azure's error code is ").append(code).append('.'));
    rule.source().ifPresent(uri -> text.append(" Documented at ").append(uri));
    return text.toString();
  }

  /** The rule's page where the library has one; otherwise what the rule says of itself. */
  static String markdown(RuleInfo rule, String description) {
    return page(rule.id())
        .orElseGet(
            () -> {
              StringBuilder text = new StringBuilder("**").append(rule.slug()).append("**: ");
              text.append(description);
              rule.azureErrorCode()
                  .ifPresent(
                      code -> text.append(" Azure's error code is `").append(code).append("`."));
              rule.source()
                  .ifPresent(uri -> text.append("\n\n[Documentation](<").append(uri).append(">)"));
              return text.toString();
            });
  }

  private static Optional<String> page(RuleId rule) {
    try (InputStream in = RuleHelp.class.getResourceAsStream("rules/" + rule + ".md")) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
