// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.json;

import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.finding.RuleId;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.path.ModelPath;
import dev.fresnel.core.path.SourceLocation;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Counts findings by rule, those that are listed and those that a limit leaves out. */
public final class FindingTally {

  private final int perRule;
  private final int inTotal;
  private final RuleInfo notListed;
  private final String advice;
  private final Map<RuleId, Count> counts = new TreeMap<>();
  private int listed;

  /**
   * Nothing counted yet.
   *
   * @param perRule the most findings of one rule that are listed
   * @param inTotal the most findings that are listed
   * @param notListed reports how many more there are
   * @param advice what its message tells to do
   */
  public FindingTally(int perRule, int inTotal, RuleInfo notListed, String advice) {
    this.perRule = perRule;
    this.inTotal = inTotal;
    this.notListed = notListed;
    this.advice = advice;
  }

  /** Whether nothing has been counted. */
  public boolean isEmpty() {
    return counts.isEmpty();
  }

  /** Whether one more finding of a rule can be listed. */
  public boolean hasRoom(RuleId rule) {
    Count count = counts.get(rule);
    return listed < inTotal && (count == null || count.listed < perRule);
  }

  /** Counts a finding that is listed. */
  public void list(RuleId rule) {
    listed++;
    count(rule).listed++;
  }

  /**
   * Counts a finding that is not listed.
   *
   * @param place tells where it is; asked for the first of a rule only
   */
  public void leaveOut(Finding finding, Supplier<Optional<SourceLocation>> place) {
    Count count = count(finding.ruleId());
    count.leftOut++;
    if (count.worst == null) {
      count.worst = finding;
      count.firstPlace = place.get();
    } else if (finding.severity().compareTo(count.worst.severity()) > 0) {
      count.worst = finding;
    }
  }

  /**
   * Counts a finding that is not listed, of a rule whose findings all have one severity.
   *
   * @param finding makes it; asked for the first of the rule only
   */
  public void leaveOut(RuleId rule, Supplier<Finding> finding) {
    Count count = counts.get(rule);
    if (count != null && count.worst != null) {
      count.leftOut++;
    } else {
      Finding first = finding.get();
      leaveOut(first, first::location);
    }
  }

  /** Counts what another tally has left out. */
  public void addLeftOut(FindingTally other) {
    other.counts.forEach(
        (rule, theirs) -> {
          Finding first = theirs.worst;
          if (first != null) {
            leaveOut(first, () -> theirs.firstPlace);
            count(rule).leftOut += theirs.leftOut - 1;
          }
        });
  }

  /** How many have been left out. */
  public long leftOut() {
    return counts.values().stream().mapToLong(count -> count.leftOut).sum();
  }

  private Count count(RuleId rule) {
    return counts.computeIfAbsent(rule, id -> new Count());
  }

  /**
   * One finding for each rule of which not all findings are listed, at the place of the first that
   * is not.
   */
  public List<Finding> notListed() {
    List<Finding> findings = new ArrayList<>();
    for (Count count : counts.values()) {
      if (count.worst != null) {
        findings.add(notListed(count.worst, count.leftOut).withLocation(count.firstPlace));
      }
    }
    return findings;
  }

  private Finding notListed(Finding worst, long count) {
    String message =
        NumberFormat.getIntegerInstance(Locale.ROOT).format(count)
            + (count == 1 ? " more finding of " : " more findings of ")
            + worst.ruleId()
            + " ("
            + worst.slug()
            + (count == 1 ? ") is" : ") are")
            + " not listed; correct what is listed, and "
            + advice;
    Severity severity = worst.severity();
    return notListed.finding(ModelPath.root(), message).toBuilder()
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
