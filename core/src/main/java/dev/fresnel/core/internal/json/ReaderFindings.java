// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.json;

import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.finding.RuleId;
import dev.fresnel.core.path.ModelPath;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is found while one document is read, by whatever reads it: lists so many findings of each
 * kind, and counts the others, so that a document of nothing but faults costs no more than others.
 *
 * <p>Equal findings are listed once.
 */
public final class ReaderFindings {

  /** The most findings of one kind that are listed, unless told otherwise. */
  public static final int LISTED = 200;

  private final int most;

  /** Made for the first finding, as most documents have none. */
  private Set<Finding> listed = Set.of();

  private Map<RuleId, Count> counts = Map.of();
  private int reported;

  /** Nothing found yet. */
  public ReaderFindings() {
    this(LISTED);
  }

  /**
   * Nothing found yet.
   *
   * @param most the most findings of one kind that are listed
   */
  public ReaderFindings(int most) {
    this.most = most;
  }

  /** The most findings of one kind that are listed. */
  public int most() {
    return most;
  }

  /**
   * Takes a finding.
   *
   * @param kind the kind that it is of
   * @param finding makes it; asked only if it is listed, as its place may take time to find
   */
  public void add(FindingKind kind, Supplier<Finding> finding) {
    add(kind.id(), finding);
  }

  private void add(RuleId rule, Supplier<Finding> finding) {
    if (reported++ == 0) {
      listed = new LinkedHashSet<>();
      counts = new HashMap<>();
    }
    Count count = count(rule);
    if (count.listed < most) {
      if (listed.add(finding.get())) {
        count.listed++;
      }
    } else if (count.notListed++ == 0) {
      count.first = finding.get();
    }
  }

  private Count count(RuleId rule) {
    return counts.computeIfAbsent(rule, id -> new Count());
  }

  /** Takes what was found in a reading of its own. */
  void addAll(ReaderFindings others) {
    others.listed.forEach(finding -> add(finding.ruleId(), () -> finding));
    others.counts.forEach(
        (rule, theirs) -> {
          if (theirs.first != null) {
            Count count = count(rule);
            count.first = count.first == null ? theirs.first : count.first;
            count.notListed += theirs.notListed;
            reported += theirs.notListed;
          }
        });
  }

  /** How often something was found, whether it is listed or not. */
  public int reported() {
    return reported;
  }

  /** The findings that are listed, and for each kind with more of them one that tells how many. */
  public List<Finding> all() {
    List<Finding> all = new ArrayList<>(listed);
    for (Count count : counts.values()) {
      if (count.first != null) {
        all.add(notListed(count.first, count.notListed));
      }
    }
    return all;
  }

  private static Finding notListed(Finding first, int count) {
    return ReaderRule.LIMIT_EXCEEDED
        .at(
            ModelPath.root(),
            first.location(),
            NumberFormat.getIntegerInstance(Locale.ROOT).format(count)
                + (count == 1 ? " more finding of " : " more findings of ")
                + first.ruleId()
                + " ("
                + first.slug()
                + (count == 1 ? ") is" : ") are")
                + " not listed; correct what is listed, and read the document again")
        .toBuilder()
        .severity(first.severity())
        .ruleSeverity(first.severity())
        .build();
  }

  private static final class Count {
    private int listed;
    private int notListed;
    private @Nullable Finding first;
  }
}
