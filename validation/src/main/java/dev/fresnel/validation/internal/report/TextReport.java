// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.report;

import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.finding.RelatedPlace;
import dev.fresnel.core.finding.RuleId;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.finding.Suppression;
import dev.fresnel.core.text.Text;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes findings for people: grouped, aligned, and counted at the end. */
public final class TextReport {

  private static final String MARGIN = "  ";
  private static final String GAP = "  ";
  private static final int RELATED_SHOWN = 10;

  private final ReportContent content;
  private final Writer out;
  private final Paint paint;
  private final int positionWidth;
  private final int severityWidth;
  private final int nameWidth;
  private final Set<RuleId> sourceShown = new HashSet<>();

  private TextReport(ReportContent content, Writer out) {
    this.content = content;
    this.out = out;
    this.paint = content.color() ? Paint.ANSI : Paint.NONE;
    this.positionWidth = width(content.findings().stream().map(TextReport::position).toList());
    this.severityWidth = width(content.findings().stream().map(TextReport::severity).toList());
    this.nameWidth = width(content.findings().stream().map(TextReport::name).toList());
  }

  /** Writes a report. */
  public static void write(ReportContent content, Writer out) throws IOException {
    new TextReport(content, out).write();
  }

  private void write() throws IOException {
    Map<String, List<Finding>> groups = new LinkedHashMap<>();
    for (Finding finding : content.findings()) {
      groups.computeIfAbsent(heading(finding), heading -> new ArrayList<>()).add(finding);
    }
    for (Map.Entry<String, List<Finding>> group : groups.entrySet()) {
      line(paint.bold(group.getKey()));
      for (Finding finding : group.getValue()) {
        write(finding);
      }
      line("");
    }
    line(paint.bold(summary()));
  }

  private void write(Finding finding) throws IOException {
    boolean inFile = finding.location().isPresent();
    String position = inFile ? pad(position(finding), positionWidth) + GAP : "";
    String indent = MARGIN + (inFile ? " ".repeat(position.length()) : MARGIN);
    String name = name(finding);
    line(
        MARGIN
            + position
            + paint.severity(finding, pad(severity(finding), severityWidth))
            + GAP
            + (inFile
                ? pad(name, nameWidth) + GAP + Text.printable(finding.path().toString())
                : name));
    if (!finding.message().isBlank()) {
      line(indent + Text.printable(finding.message()));
    }
    writeRelated(finding, indent);
    if (finding.severity() != finding.ruleSeverity()) {
      line(indent + "by itself, the rule says " + finding.ruleSeverity());
    }
    if (finding.azureErrorCode().isPresent()) {
      line(indent + "Azure's error code: " + Text.printable(finding.azureErrorCode().get()));
    }
    if (finding.cause().isPresent()) {
      line(indent + "cause: " + Text.printable(finding.cause().get()));
    }
    if (finding.suppression().isPresent()) {
      line(indent + suppressed(finding.suppression().get()));
    }
    if (finding.source().isPresent() && sourceShown.add(finding.ruleId())) {
      line(indent + paint.faint("see " + Text.printable(finding.source().get().toString())));
    }
  }

  private void writeRelated(Finding finding, String indent) throws IOException {
    List<RelatedPlace> related = finding.related();
    for (RelatedPlace place : related.subList(0, Math.min(related.size(), RELATED_SHOWN))) {
      line(indent + "also at " + Text.printable(place.beside(finding.location())));
    }
    if (related.size() > RELATED_SHOWN) {
      line(indent + "and at " + (related.size() - RELATED_SHOWN) + " more places");
    }
  }

  private void line(String line) throws IOException {
    out.write(line);
    out.write('\n');
  }

  private static String heading(Finding finding) {
    if (finding.location().isPresent()) {
      String file = finding.location().get().file();
      return file.isBlank() ? Text.quote(file) : Text.printable(file);
    }
    String path = Text.printable(finding.path().toString());
    return finding.path().depth() == 0 ? path + " (the model as a whole)" : path;
  }

  private static String position(Finding finding) {
    return finding.location().map(place -> place.line() + ":" + place.column()).orElse("");
  }

  private static String severity(Finding finding) {
    String severity = finding.severity().toString();
    return finding.isActive() ? severity : "(" + severity + ")";
  }

  private static String name(Finding finding) {
    return finding.ruleId() + " " + Text.printable(finding.slug());
  }

  private static String suppressed(Suppression suppression) {
    String until = suppression.expires().map(day -> " until " + day).orElse("");
    return "suppressed" + until + ": " + Text.printable(suppression.reason());
  }

  private String summary() {
    if (content.findings().isEmpty()) {
      return "No findings";
    }
    String counts =
        count(content.activeCount(Severity.ERROR), "error")
            + ", "
            + count(content.activeCount(Severity.WARNING), "warning")
            + ", "
            + count(content.activeCount(Severity.INFO), "info");
    long suppressed = content.suppressedCount();
    return suppressed == 0 ? counts : counts + ", " + suppressed + " suppressed";
  }

  private static String count(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  private static int width(List<String> column) {
    return column.stream().mapToInt(String::length).max().orElse(0);
  }

  private static String pad(String text, int width) {
    return text + " ".repeat(width - text.length());
  }
}
