// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.report;

import dev.fresnel.core.access.AccessMap;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.finding.FindingCatalog;
import dev.fresnel.core.finding.RuleId;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.path.SourceLocation;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a report is written from.
 *
 * @param findings those without a file first, by path; then file by file, as they stand there
 * @param rules all that could be found or was found, by id
 * @param color whether text has colours
 * @param width how many characters a line of text may have; as many as there are, by default
 * @param defaultFile where SARIF shows findings without a place
 * @param access what pages show beside the findings
 */
public record ReportContent(
    List<Finding> findings,
    SortedMap<RuleId, RuleInfo> rules,
    boolean color,
    int width,
    String defaultFile,
    Optional<AccessMap> access) {

  /** The least width that leaves room for words. */
  public static final int NARROWEST = 20;

  private static final String NO_FILE = "lighthouse-model";
  private static final SourceLocation NO_PLACE = new SourceLocation("", 1, 1);

  private static final Comparator<Finding> ORDER =
      Comparator.comparing((Finding finding) -> finding.location().isPresent())
          .thenComparing(finding -> finding.location().orElse(NO_PLACE))
          .thenComparing(Finding.ORDER)
          .thenComparing(Finding::toString);

  /** The content of a report of findings, most or all of whose kinds are in a catalogue. */
  public static ReportContent of(Collection<Finding> findings, FindingCatalog catalog) {
    SortedMap<RuleId, RuleInfo> described = new TreeMap<>();
    catalog.all().forEach(rule -> described.put(rule.id(), rule));
    List<Finding> sorted = findings.stream().sorted(ORDER).toList();
    sorted.forEach(finding -> described.computeIfAbsent(finding.ruleId(), id -> describe(finding)));
    return new ReportContent(
        sorted, described, false, Integer.MAX_VALUE, NO_FILE, Optional.empty());
  }

  private static RuleInfo describe(Finding finding) {
    String words = finding.slug().replace('-', ' ');
    return RuleInfo.builder()
        .id(finding.ruleId())
        .slug(finding.slug())
        .severity(finding.ruleSeverity())
        .title(words.isBlank() ? finding.ruleId().value() : words)
        .source(finding.source())
        .azureErrorCode(finding.azureErrorCode())
        .build();
  }

  /** The same with colours in text. */
  public ReportContent withColor() {
    return new ReportContent(findings, rules, true, width, defaultFile, access);
  }

  /** The same with lines of text that are no longer than that, where words allow it. */
  public ReportContent withWidth(int columns) {
    return new ReportContent(findings, rules, color, columns, defaultFile, access);
  }

  /** The same with another file for findings without a place. */
  public ReportContent withDefaultFile(String file) {
    return new ReportContent(findings, rules, color, width, file, access);
  }

  /** The same with the access that pages show. */
  public ReportContent withAccess(AccessMap map) {
    return new ReportContent(findings, rules, color, width, defaultFile, Optional.of(map));
  }

  /** How many findings of a severity are not suppressed. */
  long activeCount(Severity severity) {
    return findings.stream()
        .filter(finding -> finding.isActive() && finding.severity() == severity)
        .count();
  }

  /** How many findings are suppressed. */
  long suppressedCount() {
    return findings.stream().filter(finding -> !finding.isActive()).count();
  }
}
