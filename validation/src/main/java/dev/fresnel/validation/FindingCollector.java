// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation;

import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.finding.RelatedPlace;
import dev.fresnel.core.internal.json.FindingTally;
import dev.fresnel.core.path.Locator;
import dev.fresnel.core.path.SourceLocation;
import dev.fresnel.validation.internal.EngineFindings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Collects the findings of one check or of many, from rules and from readers alike: decides on each
 * by the rule settings of the validator that made it, lists as many as {@link FindingLimits} allow,
 * and counts the others.
 *
 * <p>Equal findings are listed once. So are findings of one rule about one place in a text, such as
 * a variable that several authorizations use: the first is listed, with the paths of the others as
 * {@linkplain Finding#related related places}. A collector is used by one thread at a time.
 *
 * <pre>{@code
 * FindingCollector collector = validator.collector();
 * collector.addAll(read.findings());
 * for (CustomerTenant customer : customers) {
 *   validator.check(customer, collector::add);
 * }
 * collector.findings().forEach(finding -> System.out.println(finding.format()));
 * }</pre>
 */
public final class FindingCollector {

  private final RuleSettingsDecisions decisions;
  private final FindingTally active;
  private final FindingTally suppressed;
  private final FindingsByCause listed = new FindingsByCause();

  FindingCollector(RuleSettingsDecisions decisions, FindingLimits limits) {
    this.decisions = decisions;
    this.active = tally(limits);
    this.suppressed = tally(limits);
  }

  private static FindingTally tally(FindingLimits limits) {
    return new FindingTally(
        limits.perRule(), limits.inTotal(), EngineFindings.FINDINGS_NOT_LISTED, "check again");
  }

  /** Takes a finding about what was not read from a text, or that has its place already. */
  public void add(Finding finding) {
    add(finding, Locator.none());
  }

  /** Takes findings that there are already, such as those of a reader. */
  public void addAll(Collection<Finding> findings) {
    findings.forEach(this::add);
  }

  /**
   * Takes a finding.
   *
   * @param locator tells where in a text its paths are; asked only if the finding is listed and has
   *     no place yet
   */
  public void add(Finding finding, Locator locator) {
    Finding decided = decisions.decide(Objects.requireNonNull(finding, "finding"));
    FindingTally tally = decided.isActive() ? active : suppressed;
    if (!tally.hasRoom(decided.ruleId())) {
      tally.leaveOut(decided, () -> place(decided, locator));
    } else if (listed.add(located(decided, locator))) {
      tally.list(decided.ruleId());
    }
  }

  private static Finding located(Finding finding, Locator locator) {
    Finding located = finding.withLocation(place(finding, locator));
    return located.related().isEmpty()
        ? located
        : located.withRelated(
            located.related().stream().map(place -> located(place, locator)).toList());
  }

  private static Optional<SourceLocation> place(Finding finding, Locator locator) {
    return finding.location().or(() -> locator.locateNearest(finding.path()));
  }

  private static RelatedPlace located(RelatedPlace place, Locator locator) {
    return place.location().isPresent()
        ? place
        : new RelatedPlace(place.path(), locator.locateNearest(place.path()));
  }

  /**
   * The findings so far, in order: those that are listed, as the settings have them; how many more
   * there are of which rule ({@code LH0009}); and what is wrong with the settings, such as
   * suppressions that cover none of the findings so far ({@code LH0002} to {@code LH0005}).
   */
  public List<Finding> findings() {
    List<Finding> aboutSettings = decisions.aboutSettings();
    if (listed.isEmpty() && active.isEmpty() && suppressed.isEmpty() && aboutSettings.isEmpty()) {
      return List.of();
    }
    List<Finding> all = new ArrayList<>(listed.findings());
    all.addAll(active.notListed());
    all.addAll(suppressed.notListed());
    all.addAll(aboutSettings);
    all.sort(Finding.ORDER);
    return List.copyOf(all);
  }
}
