// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation;

import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.path.ModelPath;
import dev.fresnel.validation.internal.EngineRules;
import dev.fresnel.validation.rule.Applicability;
import dev.fresnel.validation.rule.Findings;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;
import java.util.List;

/** Runs rules so that whatever one of them throws becomes a finding. */
final class RuleRunner {

  static final RuleInfo RULE_FAILED =
      EngineRules.info(
          "LH0001", "rule-failed", Severity.WARNING, "A rule failed and may have missed faults");

  private RuleRunner() {}

  /**
   * Adds to the findings so far those of rules with one applicability, if that includes the model.
   */
  static void run(
      List<Rule> rules, Applicability appliesTo, LighthouseModel model, List<Finding> found) {
    boolean included;
    try {
      included = appliesTo.includes(model);
    } catch (RuntimeException | StackOverflowError | AssertionError e) {
      rules.forEach(rule -> found.add(failure(rule.info(), e)));
      return;
    }
    if (included) {
      rules.forEach(rule -> run(rule, model, found));
    }
  }

  private static void run(Rule rule, LighthouseModel model, List<Finding> found) {
    try {
      rule.check(model, new Findings(rule.info(), found));
    } catch (RuntimeException | StackOverflowError | AssertionError e) {
      found.add(failure(rule.info(), e));
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
