// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.finding;

import dev.fresnel.core.path.ModelPath;

/** Findings for tests. */
final class Findings {

  static final Finding ERROR = finding("LH2003", Severity.ERROR, "plans[0]", "refused");
  static final Finding WARNING = finding("LH2004", Severity.WARNING, "plans[0]", "hurts");
  static final Finding INFO = finding("LH1001", Severity.INFO, "plans[1]", "better");
  static final Finding SUPPRESSED_ERROR =
      finding("LH2009", Severity.ERROR, "plans[2]", "agreed")
          .withSuppression(Suppression.of("LH2009", "agreed with the customer"));

  private Findings() {}

  static Finding finding(String ruleId, Severity severity, String path, String message) {
    return Finding.builder()
        .ruleId(RuleId.parse(ruleId))
        .slug("slug-of-" + ruleId)
        .severity(severity)
        .message(message)
        .path(ModelPath.parse(path))
        .build();
  }
}
