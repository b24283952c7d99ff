// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation;

import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.path.ModelPath;
import dev.fresnel.validation.internal.EngineFindings;
import dev.fresnel.validation.rule.Findings;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs one rule so that whatever it throws becomes a finding. */
final class RuleRunner {

  private static final Logger log = LoggerFactory.getLogger(RuleRunner.class);

  private RuleRunner() {}

  /** Hands over what a rule finds in a model, each finding as soon as it is found. */
  static void run(Rule rule, LighthouseModel model, Consumer<? super Finding> found) {
    try {
      rule.check(model, new Findings(rule.info(), found));
    } catch (RuntimeException | StackOverflowError | AssertionError e) {
      RuleInfo info = rule.info();
      log.warn("Rule {} ({}) failed", info.id(), info.slug(), e);
      found.accept(failure(info, e));
    }
  }

  /** As severe as what the rule looks for, since that may be there. */
  private static Finding failure(RuleInfo rule, Throwable thrown) {
    String message =
        "Rule "
            + rule.id()
            + " ("
            + rule.slug()
            + ") failed, so what it looks for may be there unseen; report the cause to its author";
    return EngineFindings.RULE_FAILED.finding(ModelPath.root(), message).toBuilder()
        .severity(rule.severity())
        .ruleSeverity(rule.severity())
        .cause(thrown.getClass().getName() + ": " + thrown.getMessage())
        .build();
  }
}
