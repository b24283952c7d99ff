// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.steps;

import dev.fresnel.arm.Lighthouse;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.validation.report.Report;
import dev.fresnel.validation.report.ReportFormat;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A process with little memory that reads all hostile documents and reports what they have. */
final class HostileDocuments {

  private HostileDocuments() {}

  /** Starts the process, which prints a line for each document. */
  static Process start() throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ProcessBuilder(
            List.of(
                java,
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx64m",
                "-cp",
                System.getProperty("java.class.path"),
                HostileDocuments.class.getName()))
        .redirectErrorStream(true)
        .start();
  }

  /** Reads the documents, one after the other. */
  public static void main(String[] arguments) throws IOException {
    Lighthouse lighthouse = Lighthouse.standard();
    for (HostileDocument each : HostileDocument.values()) {
      List<Finding> findings = each.findings(each.source(each.whole()));
      for (ReportFormat format : ReportFormat.values()) {
        Report.of(findings, lighthouse.catalog()).writeTo(format, Writer.nullWriter());
      }
      Map<String, Long> counts =
          findings.stream()
              .collect(
                  Collectors.groupingBy(
                      finding -> finding.ruleId().value(), TreeMap::new, Collectors.counting()));
      System.out.println(each + " " + counts);
    }
  }
}
