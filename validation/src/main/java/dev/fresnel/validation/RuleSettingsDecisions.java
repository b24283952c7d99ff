// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation;

import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.finding.RuleId;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.finding.Suppression;
import dev.fresnel.core.path.ModelPath;
import dev.fresnel.core.text.Text;
import dev.fresnel.validation.internal.EngineRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Applies one policy to the findings of one run, and reports what is wrong with the policy. */
final class RuleSettingsDecisions {

  static final RuleInfo UNUSED_SUPPRESSION =
      EngineRules.info(
          "LH0002", "unused-suppression", Severity.INFO, "A suppression covers no finding");
  static final RuleInfo EXPIRED_SUPPRESSION =
      EngineRules.info(
          "LH0003", "expired-suppression", Severity.WARNING, "A suppression has expired");
  static final RuleInfo REFUSAL_NOT_ACCEPTED =
      EngineRules.info(
          "LH0004",
          "refusal-not-accepted",
          Severity.WARNING,
          "A policy lowers or suppresses what Azure refuses");
  static final RuleInfo UNKNOWN_RULE =
      EngineRules.info(
          "LH0005", "unknown-rule", Severity.WARNING, "A policy names a rule that does not exist");

  private final Map<String, RuleInfo> rulesByName;
  private final Map<RuleId, Severity> severities = new HashMap<>();
  private final Map<RuleId, List<Suppression>> suppressions = new HashMap<>();
  private final Set<RuleId> acceptedRefusals = new HashSet<>();
  private final Set<Suppression> unused = new LinkedHashSet<>();
  private final Set<Finding> aboutPolicy = new LinkedHashSet<>();

  RuleSettingsDecisions(RuleSettings policy, Map<String, RuleInfo> rulesByName, LocalDate today) {
    this.rulesByName = rulesByName;
    for (AcceptedRefusal accepted : policy.acceptedRefusals()) {
      find(accepted.rule()).ifPresent(rule -> acceptedRefusals.add(rule.id()));
    }
    policy.severities().forEach(this::resolveSeverity);
    policy.suppressions().forEach(suppression -> resolveSuppression(suppression, today));
  }

  /** The findings as the policy has them, and those about the policy itself. */
  List<Finding> apply(List<Finding> findings) {
    List<Finding> decided = new ArrayList<>(findings.size());
    for (Finding finding : findings) {
      decided.add(suppress(override(finding)));
    }
    for (Suppression suppression : unused) {
      report(
          UNUSED_SUPPRESSION,
          "Suppression of "
              + Text.quote(suppression.rule())
              + " at "
              + Text.quote(suppression.path().toString())
              + " covers no finding; remove it");
    }
    decided.addAll(aboutPolicy);
    return decided;
  }

  private Optional<RuleInfo> find(String name) {
    RuleInfo rule = rulesByName.get(name);
    if (rule == null) {
      report(
          UNKNOWN_RULE,
          "Policy names rule "
              + Text.quote(name)
              + ", which does not exist; name a rule by its id or slug");
    }
    return Optional.ofNullable(rule);
  }

  private void resolveSeverity(String name, Severity severity) {
    find(name)
        .ifPresent(
            rule -> {
              if (isLocked(rule.id(), rule.severity()) && severity != Severity.ERROR) {
                reportLocked(rule.id(), rule.slug(), "lowers");
              } else {
                severities.put(rule.id(), severity);
              }
            });
  }

  private void resolveSuppression(Suppression suppression, LocalDate today) {
    Optional<RuleInfo> rule = find(suppression.rule());
    if (rule.isEmpty()) {
      return;
    }
    if (suppression.expires().isPresent() && today.isAfter(suppression.expires().get())) {
      report(
          EXPIRED_SUPPRESSION,
          "Suppression of "
              + Text.quote(suppression.rule())
              + " expired on "
              + suppression.expires().get()
              + "; act on its findings, or give it a later day");
      return;
    }
    suppressions.computeIfAbsent(rule.get().id(), id -> new ArrayList<>()).add(suppression);
    unused.add(suppression);
  }

  private Finding override(Finding finding) {
    Severity severity = severities.get(finding.ruleId());
    return severity == null
        ? finding
        : finding.toBuilder().ruleSeverity(finding.ruleSeverity()).severity(severity).build();
  }

  private Finding suppress(Finding finding) {
    for (Suppression suppression : suppressions.getOrDefault(finding.ruleId(), List.of())) {
      if (suppression.path().matches(finding.path())) {
        unused.remove(suppression);
        if (isLocked(finding.ruleId(), finding.ruleSeverity())) {
          reportLocked(finding.ruleId(), finding.slug(), "suppresses");
          return finding;
        }
        return finding.withSuppression(suppression);
      }
    }
    return finding;
  }

  private boolean isLocked(RuleId rule, Severity ruleSeverity) {
    return ruleSeverity == Severity.ERROR && !acceptedRefusals.contains(rule);
  }

  private void reportLocked(RuleId rule, String slug, String verb) {
    report(
        REFUSAL_NOT_ACCEPTED,
        "Policy "
            + verb
            + " "
            + rule
            + " ("
            + slug
            + "), which Azure refuses, so the finding stands; accept the refusal in the policy, with"
            + " the reason, if it is wanted");
  }

  private void report(RuleInfo rule, String message) {
    aboutPolicy.add(EngineRules.finding(rule, ModelPath.root(), message));
  }
}
