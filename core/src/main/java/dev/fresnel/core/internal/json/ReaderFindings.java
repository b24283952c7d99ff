// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.json;

import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.finding.RuleId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
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

  private @Nullable FindingTally tally;
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
    reported++;
    FindingTally counted = tally();
    if (!counted.hasRoom(rule)) {
      counted.leaveOut(rule, finding);
    } else if (listed.add(finding.get())) {
      counted.list(rule);
    }
  }

  private FindingTally tally() {
    FindingTally made = tally;
    if (made == null) {
      made =
          new FindingTally(
              most, Integer.MAX_VALUE, ReaderRule.LIMIT_EXCEEDED.info(), "read the document again");
      tally = made;
      listed = new LinkedHashSet<>();
    }
    return made;
  }

  /** Takes what was found in a reading of its own. */
  void addAll(ReaderFindings others) {
    others.listed.forEach(finding -> add(finding.ruleId(), () -> finding));
    if (others.tally != null) {
      tally().addLeftOut(others.tally);
      reported += (int) others.tally.leftOut();
    }
  }

  /** How often something was found, whether it is listed or not. */
  public int reported() {
    return reported;
  }

  /** The findings that are listed, and for each kind with more of them one that tells how many. */
  public List<Finding> all() {
    List<Finding> all = new ArrayList<>(listed);
    if (tally != null) {
      all.addAll(tally.notListed());
    }
    return all;
  }
}
