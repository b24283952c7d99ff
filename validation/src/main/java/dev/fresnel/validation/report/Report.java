// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.report;

import dev.fresnel.core.access.AccessMap;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.finding.FindingCatalog;
import dev.fresnel.core.internal.output.AppendableWriter;
import dev.fresnel.core.text.PageFormat;
import dev.fresnel.validation.internal.report.JsonReport;
import dev.fresnel.validation.internal.report.PageReport;
import dev.fresnel.validation.internal.report.ReportContent;
import dev.fresnel.validation.internal.report.SarifReport;
import dev.fresnel.validation.internal.report.TextReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Collection;
import java.util.Objects;

/**
 * Findings, ready to be written in any {@link ReportFormat}: the same text for equal findings, in
 * whatever order they come.
 *
 * <p>A report is immutable; each {@code with} method returns a new one.
 *
 * <pre>{@code
 * Report.of(checked.findings(), validator.catalog()).writeTo(ReportFormat.SARIF, out);
 * }</pre>
 */
public final class Report {

  private final ReportContent content;

  private Report(ReportContent content) {
    this.content = content;
  }

  /**
   * A report of findings, suppressed ones included.
   *
   * @param findings of one model or of many
   * @param catalog what could be found, such as {@link dev.fresnel.validation.Validator#catalog()};
   *     SARIF lists all of it. Rules that findings name and that are not in it are described by
   *     what the findings say
   */
  public static Report of(Collection<Finding> findings, FindingCatalog catalog) {
    return new Report(
        ReportContent.of(
            Objects.requireNonNull(findings, "findings"),
            Objects.requireNonNull(catalog, "catalog")));
  }

  /**
   * The same, but with colour in text, by ANSI escape sequences. Whether the reader's terminal has
   * colours and wants them, as by {@code NO_COLOR}, is for the caller to know.
   */
  public Report withColor() {
    return new Report(content.withColor());
  }

  /**
   * The same, but with lines of text that are broken between words so as to fit a screen. What is
   * one word, such as a link, is never broken.
   *
   * @param columns how many characters a line may have
   * @throws IllegalArgumentException if {@code columns} is less than 20
   */
  public Report withWidth(int columns) {
    if (columns < ReportContent.NARROWEST) {
      throw new IllegalArgumentException(
          "columns must be " + ReportContent.NARROWEST + " or more, not " + columns);
    }
    return new Report(content.withWidth(columns));
  }

  /**
   * The same, but naming the file where SARIF shows findings that have no place in a text, such as
   * those about a model that was built in code: best the source file that builds it. Code scanning
   * refuses findings without a file, so where none is named, one that does not exist stands in,
   * {@code lighthouse-model}.
   *
   * @throws IllegalArgumentException if {@code file} is blank
   */
  public Report withDefaultFile(String file) {
    Objects.requireNonNull(file, "file");
    if (file.isBlank()) {
      throw new IllegalArgumentException("file must name a file, not be blank");
    }
    return new Report(content.withDefaultFile(file));
  }

  /**
   * The same, but showing in HTML and in Markdown, beside the findings, who has access to what: as
   * a picture and as a table. The other formats are of findings alone.
   */
  public Report withAccess(AccessMap map) {
    return new Report(content.withAccess(Objects.requireNonNull(map, "map")));
  }

  /**
   * Writes the report, ending in a line feed. The target is neither flushed nor closed.
   *
   * @throws IOException if the target throws it
   */
  public void writeTo(ReportFormat format, Appendable target) throws IOException {
    Objects.requireNonNull(format, "format");
    Writer writer = AppendableWriter.of(Objects.requireNonNull(target, "target"));
    switch (format) {
      case TEXT -> TextReport.write(content, writer);
      case JSON -> JsonReport.write(content, writer);
      case SARIF -> SarifReport.write(content, writer);
      case HTML -> PageReport.write(content, PageFormat.HTML, writer);
      case MARKDOWN -> PageReport.write(content, PageFormat.MARKDOWN, writer);
    }
  }

  /** The report as a string. */
  public String toString(ReportFormat format) {
    StringBuilder text = new StringBuilder();
    try {
      writeTo(format, text);
    } catch (IOException e) {
      throw new UncheckedIOException("a StringBuilder does not fail", e);
    }
    return text.toString();
  }

  /** The report as text for people. */
  @Override
  public String toString() {
    return toString(ReportFormat.TEXT);
  }
}
