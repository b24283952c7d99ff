// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.command;

import dev.fresnel.validation.fleet.FleetFormat;
import dev.fresnel.validation.fleet.FleetReport;
import dev.fresnel.validation.fleet.FleetSummary;
import dev.fresnel.validation.report.Report;
import dev.fresnel.validation.report.ReportFormat;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** How it is written where all customers stand. */
enum FleetOutput {
  TEXT(FleetFormat.TEXT),
  JSON(FleetFormat.JSON),
  CSV(FleetFormat.CSV),
  MARKDOWN(FleetFormat.MARKDOWN),
  HTML(FleetFormat.HTML),
  SARIF(null);

  private final @Nullable FleetFormat format;

  FleetOutput(@Nullable FleetFormat format) {
    this.format = format;
  }

  /** Whether it shows where in the files delegations stand. */
  boolean showsPlaces() {
    return this == SARIF || this == MARKDOWN || this == HTML;
  }

  /** Writes a report; counts what there is of each status. */
  FleetSummary write(FleetReport report, Appendable target) throws IOException {
    if (format != null) {
      return report.writeTo(format, target);
    }
    Report.of(report.findings(), FleetReport.catalog()).writeTo(ReportFormat.SARIF, target);
    return report.summary();
  }
}
