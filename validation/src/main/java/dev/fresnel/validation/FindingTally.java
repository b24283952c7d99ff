// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation;

import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.finding.RuleId;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.path.Locator;
import dev.fresnel.core.path.ModelPath;
import dev.fresnel.core.path.SourceLocation;
import dev.fresnel.validation.internal.EngineFindings;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts findings by rule, those that are listed and those that are not. */
final class FindingTally {

  private final FindingLimits limits;
  private final Map<RuleId, Count> counts = new TreeMap<>();
  private int listed;

  FindingTally(FindingLimits limits) {
    this.limits = limits;
  }

  /** Whether nothing has been counted. */
  boolean isEmpty() {
    return counts.isEmpty();
  }

  /** Whether one more finding of a rule can be listed. */
  boolean hasRoom(RuleId rule) {
    Count count = counts.get(rule);
    return listed < limits.inTotal() && (count == null || count.listed < limits.perRule());
  }

  /** Counts a finding that is listed. */
  void list(RuleId rule) {
    listed++;
    count(rule).listed++;
  }

  /** Counts a finding that is not listed. */
  void leaveOut(Finding finding, Locator locator) {
    Count count = count(finding.ruleId());
    count.leftOut++;
    if (count.worst == null) {
      count.worst = finding;
      count.firstPlace = finding.location().or(() -> locator.locateNearest(finding.path()));
    } else if (finding.severity().compareTo(count.worst.severity()) > 0) {
      count.worst = finding;
    }
  }

  private Count count(RuleId rule) {
    return counts.computeIfAbsent(rule, id -> new Count());
  }

  /**
   * One finding for each rule of which not all findings are listed, at the place of the first that
   * is not.
   */
  List<Finding> notListed() {
    List<Finding> findings = new ArrayList<>();
    for (Count count : counts.values()) {
      if (count.worst != null) {
        findings.add(notListed(count.worst, count.leftOut).withLocation(count.firstPlace));
      }
    }
    return findings;
  }

  private static Finding notListed(Finding worst, long count) {
    String message =
        NumberFormat.getIntegerInstance(Locale.ROOT).format(count)
            + (count == 1 ? " more finding of " : " more findings of ")
            + worst.ruleId()
            + " ("
            + worst.slug()
            + (count == 1 ? ") is" : ") are")
            + " not listed; correct what is listed, and check again";
    Severity severity = worst.severity();
    return EngineFindings.FINDINGS_NOT_LISTED.finding(ModelPath.root(), message).toBuilder()
        .severity(severity)
        .ruleSeverity(severity)
        .suppression(worst.suppression())
        .build();
  }

  private static final class Count {
    private int listed;
    private long leftOut;
    private @Nullable Finding worst;
    private Optional<SourceLocation> firstPlace = Optional.empty();
  }
}
