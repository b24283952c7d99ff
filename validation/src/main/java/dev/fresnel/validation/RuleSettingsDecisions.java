// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation;

import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.finding.FindingCatalog;
import dev.fresnel.core.finding.RuleCategory;
import dev.fresnel.core.finding.RuleId;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.finding.Suppression;
import dev.fresnel.core.path.ModelPath;
import dev.fresnel.core.text.Text;
import dev.fresnel.validation.internal.EngineFindings;
import dev.fresnel.validation.settings.AcceptedRefusal;
import dev.fresnel.validation.settings.RuleSettings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Applies rule settings to findings, and reports what is wrong with the settings. */
final class RuleSettingsDecisions {

  /** Nothing is ever noted in it, so that all checks without settings may share it. */
  private static final RuleSettingsDecisions NONE =
      new RuleSettingsDecisions(
          RuleSettings.none(), FindingCatalog.of(List.of()), () -> LocalDate.MIN);

  private final FindingCatalog catalog;
  private final boolean decidesNothing;
  private final Map<RuleId, Severity> severities = new HashMap<>(0);
  private final Map<RuleId, List<Suppression>> suppressions = new HashMap<>(0);
  private final Set<RuleId> acceptedRefusals = new HashSet<>(0);
  private final Set<Suppression> unused = new LinkedHashSet<>(0);
  private final Set<Finding> aboutSettings = new LinkedHashSet<>(0);

  private RuleSettingsDecisions(
      RuleSettings settings, FindingCatalog catalog, Supplier<LocalDate> today) {
    this.catalog = catalog;
    this.decidesNothing = settings.isNone();
    for (AcceptedRefusal accepted : settings.acceptedRefusals()) {
      find(accepted.rule()).ifPresent(rule -> acceptedRefusals.add(rule.id()));
    }
    settings.severities().forEach(this::resolveSeverity);
    settings.suppressions().forEach(suppression -> resolveSuppression(suppression, today));
  }

  /** The decisions of one check, or of several checks together. */
  static RuleSettingsDecisions of(
      RuleSettings settings, FindingCatalog catalog, Supplier<LocalDate> today) {
    return settings.isNone() ? NONE : new RuleSettingsDecisions(settings, catalog, today);
  }

  /** A finding as the settings have it. */
  Finding decide(Finding finding) {
    return decidesNothing ? finding : suppress(override(finding));
  }

  /** What is wrong with the settings, by all findings so far. */
  List<Finding> aboutSettings() {
    List<Finding> findings = new ArrayList<>(aboutSettings.size() + unused.size());
    aboutSettings.forEach(finding -> findings.add(override(finding)));
    for (Suppression suppression : unused) {
      Finding finding =
          EngineFindings.UNUSED_SUPPRESSION.finding(
              ModelPath.root(),
              "Suppression of "
                  + Text.quote(suppression.rule())
                  + " at "
                  + Text.quote(suppression.path().toString())
                  + " covers no finding; remove it");
      findings.add(override(finding));
    }
    return findings;
  }

  private Optional<RuleInfo> find(String name) {
    Optional<RuleInfo> rule = catalog.find(name);
    if (rule.isEmpty()) {
      report(
          EngineFindings.UNKNOWN_RULE,
          "Rule settings name rule "
              + Text.quote(name)
              + ", which does not exist; name a rule by its id or slug");
    }
    return rule;
  }

  private void resolveSeverity(String name, Severity severity) {
    find(name)
        .ifPresent(
            rule -> {
              if (isLocked(rule.id(), rule.severity()) && severity != Severity.ERROR) {
                reportLocked(rule.id(), rule.slug(), "lower");
              } else {
                severities.put(rule.id(), severity);
              }
            });
  }

  private void resolveSuppression(Suppression suppression, Supplier<LocalDate> today) {
    Optional<RuleInfo> rule = find(suppression.rule());
    if (rule.isEmpty()) {
      return;
    }
    if (suppression.expires().isPresent() && today.get().isAfter(suppression.expires().get())) {
      report(
          EngineFindings.EXPIRED_SUPPRESSION,
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
          reportLocked(finding.ruleId(), finding.slug(), "suppress");
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
        EngineFindings.REFUSAL_NOT_ACCEPTED,
        "Rule settings "
            + verb
            + " "
            + rule
            + " ("
            + slug
            + "), which "
            + (rule.category() == RuleCategory.ENGINE
                ? "may hide what Azure refuses"
                : "Azure refuses")
            + ", so the finding stands; accept the refusal in the settings, with the reason, if it"
            + " is wanted");
  }

  private void report(RuleInfo rule, String message) {
    aboutSettings.add(rule.finding(ModelPath.root(), message));
  }
}
