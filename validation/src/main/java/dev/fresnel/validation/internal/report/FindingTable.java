// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.report;

import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.finding.RelatedPlace;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.internal.page.PageBlock;
import dev.fresnel.core.internal.page.PageInline;
import dev.fresnel.core.internal.page.PageLink;
import dev.fresnel.core.internal.page.PageName;
import dev.fresnel.core.internal.page.PageText;
import dev.fresnel.core.internal.wording.Quantities;
import java.util.ArrayList;
import java.util.List;

/** Findings as the table of a page: a row for each. */
public final class FindingTable {

  private static final int RELATED_SHOWN = 10;
  private static final List<String> COLUMNS = List.of("Rule", "Severity", "Where", "What");

  private FindingTable() {}

  /** The table, whose rows are made as they are written. */
  public static PageBlock of(List<Finding> findings) {
    return new PageBlock.Table(
        "What was found", COLUMNS, () -> findings.stream().map(FindingTable::row).iterator());
  }

  /** How a severity stands out. */
  static PageText.Tone tone(Severity severity) {
    return switch (severity) {
      case ERROR -> PageText.Tone.ERROR;
      case WARNING -> PageText.Tone.WARNING;
      case INFO -> PageText.Tone.INFO;
    };
  }

  private static List<List<PageInline>> row(Finding finding) {
    return List.of(rule(finding), severity(finding), where(finding), what(finding));
  }

  private static List<PageInline> rule(Finding finding) {
    String name = finding.ruleId() + " " + finding.slug();
    return List.of(
        finding
            .source()
            .<PageInline>map(source -> new PageLink(name, source))
            .orElseGet(() -> PageText.of(name)));
  }

  private static List<PageInline> severity(Finding finding) {
    String severity = finding.severity().toString();
    return List.of(
        finding.isActive()
            ? new PageText(severity, tone(finding.severity()))
            : PageText.faint("(" + severity + ")"));
  }

  private static List<PageInline> where(Finding finding) {
    List<PageInline> line = new ArrayList<>();
    finding
        .location()
        .ifPresent(
            place -> {
              line.add(PageName.of(place.file()));
              line.add(PageText.of(" " + place.line() + ":" + place.column() + " "));
            });
    String path = finding.path().toString();
    line.add(
        finding.path().depth() == 0
            ? PageText.of("the model as a whole")
            : PageName.technical(path));
    return line;
  }

  private static List<PageInline> what(Finding finding) {
    List<PageInline> line = new ArrayList<>();
    line.add(PageText.of(finding.message()));
    List<RelatedPlace> related = finding.related();
    for (RelatedPlace each : related.subList(0, Math.min(RELATED_SHOWN, related.size()))) {
      line.add(PageText.of("; also at "));
      line.add(PageName.technical(each.toString()));
    }
    if (related.size() > RELATED_SHOWN) {
      String more = Quantities.number(related.size() - RELATED_SHOWN);
      line.add(PageText.of(" and at " + more + " more places"));
    }
    if (finding.severity() != finding.ruleSeverity()) {
      line.add(PageText.faint("; by itself, the rule says " + finding.ruleSeverity()));
    }
    finding
        .azureErrorCode()
        .ifPresent(
            code -> {
              line.add(PageText.of("; Azure's error code: "));
              line.add(PageName.technical(code));
            });
    finding.cause().ifPresent(cause -> line.add(PageText.of("; cause: " + cause)));
    finding
        .suppression()
        .ifPresent(
            suppression -> {
              String until = suppression.expires().map(day -> " until " + day).orElse("");
              line.add(PageText.faint("; suppressed" + until + ": " + suppression.reason()));
            });
    return line;
  }
}
