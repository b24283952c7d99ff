// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation;

import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.path.ModelPath;
import dev.fresnel.validation.internal.EngineRules;
import java.util.ArrayList;
import java.util.List;

/** Runs one rule so that whatever it throws becomes a finding. */
final class RuleRunner {

  static final RuleInfo RULE_FAILED =
      EngineRules.info(
          "LH0001", "rule-failed", Severity.WARNING, "A rule failed and may have missed faults");

  private RuleRunner() {}

  static List<Finding> run(Rule rule, LighthouseModel model) {
    Findings findings = new Findings(rule);
    try {
      rule.check(model, findings);
      return findings.reported();
    } catch (RuntimeException | StackOverflowError | AssertionError e) {
      List<Finding> reported = new ArrayList<>(findings.reported());
      reported.add(failure(rule.info(), e));
      return reported;
    }
  }

  private static Finding failure(RuleInfo rule, Throwable thrown) {
    return EngineRules.finding(
            RULE_FAILED,
            ModelPath.root(),
            "Rule "
                + rule.id()
                + " ("
                + rule.slug()
                + ") failed, so what it looks for may be there unseen; report the cause to its"
                + " author")
        .withCause(thrown.getClass().getName() + ": " + thrown.getMessage());
  }
}
