// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.report;

import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.internal.page.Page;
import dev.fresnel.core.internal.page.PageBlock;
import dev.fresnel.core.internal.page.PageInline;
import dev.fresnel.core.internal.page.PageText;
import dev.fresnel.core.internal.report.AccessBlocks;
import dev.fresnel.core.internal.wording.Quantities;
import dev.fresnel.core.text.PageFormat;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** Writes findings as a page: a table that can be read, sorted and filtered, and the access. */
public final class PageReport {

  private final ReportContent content;

  private PageReport(ReportContent content) {
    this.content = content;
  }

  /** Writes a report. */
  public static void write(ReportContent content, PageFormat format, Writer out)
      throws IOException {
    new PageReport(content).page().writeTo(format, out);
  }

  private Page page() {
    List<PageBlock> blocks = new ArrayList<>();
    blocks.add(new PageBlock.Paragraph(summary()));
    blocks.add(new PageBlock.Heading(2, List.of(PageText.of("Findings"))));
    if (content.findings().isEmpty()) {
      blocks.add(new PageBlock.Paragraph(List.of(PageText.of("Nothing was found."))));
    } else {
      blocks.add(FindingTable.of(content.findings()));
    }
    content.access().ifPresent(map -> blocks.addAll(AccessBlocks.of(map)));
    return new Page("en", List.of(PageText.of("Azure Lighthouse report")), blocks);
  }

  private List<PageInline> summary() {
    List<PageInline> line = new ArrayList<>();
    line.add(count(Severity.ERROR, "error", "errors"));
    line.add(PageText.of(", "));
    line.add(count(Severity.WARNING, "warning", "warnings"));
    line.add(PageText.of(", "));
    line.add(count(Severity.INFO, "info", "infos"));
    if (content.suppressedCount() > 0) {
      line.add(PageText.of(", " + Quantities.number(content.suppressedCount()) + " suppressed"));
    }
    return line;
  }

  private PageText count(Severity severity, String one, String many) {
    long count = content.activeCount(severity);
    String text = Quantities.count(count, one, many);
    return count == 0 ? PageText.of(text) : new PageText(text, FindingTable.tone(severity));
  }
}
