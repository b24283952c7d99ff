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
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the rules with one applicability so that whatever one of them throws becomes a finding. */
final class RuleRunner {

  private static final Logger log = LoggerFactory.getLogger(RuleRunner.class);

  private final Applicability appliesTo;
  private final List<KnownRule> rules = new ArrayList<>();

  RuleRunner(Applicability appliesTo) {
    this.appliesTo = appliesTo;
  }

  /** A rule with what it says of itself, which is the same each time. */
  private record KnownRule(Rule rule, RuleInfo info) {}

  /** Adds a rule with the applicability. */
  void add(Rule rule) {
    rules.add(new KnownRule(rule, rule.info()));
  }

  /**
   * Hands over the findings of the rules, each as soon as it is found, if the applicability
   * includes the model.
   */
  void run(LighthouseModel model, Consumer<? super Finding> found) {
    boolean included;
    try {
      included = appliesTo.includes(model);
    } catch (RuntimeException | AssertionError e) {
      rules.forEach(rule -> fail(rule.info(), e, found));
      return;
    }
    if (included) {
      for (KnownRule each : rules) {
        run(each.rule(), each.info(), model, found);
      }
    }
  }

  private static void run(
      Rule rule, RuleInfo info, LighthouseModel model, Consumer<? super Finding> found) {
    try {
      rule.check(model, new Findings(info, found));
    } catch (RuntimeException | AssertionError e) {
      fail(info, e, found);
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
