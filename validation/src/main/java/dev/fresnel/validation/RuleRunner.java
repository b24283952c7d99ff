// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation;

import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.path.ModelPath;
import dev.fresnel.validation.internal.EngineFindings;
import dev.fresnel.validation.rule.Applicability;
import dev.fresnel.validation.rule.Findings;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs rules so that whatever one of them throws becomes a finding. */
final class RuleRunner {

  private static final Logger log = LoggerFactory.getLogger(RuleRunner.class);

  private RuleRunner() {}

  /**
   * Hands over the findings of rules with one applicability, each as soon as it is found, if that
   * applicability includes the model.
   */
  static void run(
      List<Rule> rules,
      Applicability appliesTo,
      LighthouseModel model,
      Consumer<? super Finding> found) {
    boolean included;
    try {
      included = appliesTo.includes(model);
    } catch (RuntimeException | AssertionError e) {
      rules.forEach(rule -> fail(rule.info(), e, found));
      return;
    }
    if (included) {
      for (Rule rule : rules) {
        run(rule, model, found);
      }
    }
  }

  private static void run(Rule rule, LighthouseModel model, Consumer<? super Finding> found) {
    try {
      rule.check(model, new Findings(rule.info(), found));
    } catch (RuntimeException | AssertionError e) {
      fail(rule.info(), e, found);
    }
  }

  private static void fail(RuleInfo rule, Throwable thrown, Consumer<? super Finding> found) {
    log.warn("Rule {} ({}) failed", rule.id(), rule.slug(), thrown);
    found.accept(failure(rule, thrown));
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
