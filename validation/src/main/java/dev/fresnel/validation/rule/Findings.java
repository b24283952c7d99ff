// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.rule;

import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.path.Located;
import dev.fresnel.core.path.ModelPath;
import java.util.List;
import java.util.Objects;

/**
 * Takes what one rule reports. The rule says where and what; who found it, how much it matters and
 * where that is documented comes from its {@link RuleInfo}.
 */
public final class Findings {

  private final RuleInfo rule;
  private final List<Finding> reported;

  /**
   * Takes what a rule reports.
   *
   * @param rule the rule
   * @param reported is added to; what is there already is of other rules
   */
  public Findings(RuleInfo rule, List<Finding> reported) {
    this.rule = rule;
    this.reported = reported;
  }

  /**
   * Reports a fault.
   *
   * @param path the value that is at fault
   * @param message what is wrong, with which value, and what to do; one line
   */
  public void report(ModelPath path, String message) {
    reported.add(
        Finding.builder()
            .ruleId(rule.id())
            .slug(rule.slug())
            .severity(rule.severity())
            .message(Objects.requireNonNull(message, "message"))
            .path(Objects.requireNonNull(path, "path"))
            .azureErrorCode(rule.azureErrorCode())
            .source(rule.source())
            .build());
  }

  /** Reports a fault of a value that has been located. */
  public void report(Located<?> located, String message) {
    report(located.path(), message);
  }

  /**
   * Reports what was found elsewhere, such as when a text was read, as it is.
   *
   * @throws IllegalArgumentException if the finding is one of another rule
   */
  public void report(Finding finding) {
    if (!finding.ruleId().equals(rule.id())) {
      throw new IllegalArgumentException(
          "finding must be one of " + rule.id() + ", not of " + finding.ruleId());
    }
    reported.add(finding);
  }
}
