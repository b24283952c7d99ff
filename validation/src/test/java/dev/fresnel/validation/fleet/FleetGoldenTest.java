// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.fleet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.fresnel.validation.GoldenText;
import dev.fresnel.validation.report.Report;
import dev.fresnel.validation.report.ReportFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every report on many customers, byte for byte, in each format. */
class FleetGoldenTest {

  private static final Path FOLDER = GoldenText.folder("fleet");

  private static final Map<FleetFormat, String> NAMES =
      Map.of(
          FleetFormat.TEXT, "fleet.txt",
          FleetFormat.JSON, "fleet.json",
          FleetFormat.CSV, "fleet.csv",
          FleetFormat.MARKDOWN, "fleet.md",
          FleetFormat.HTML, "fleet.html");

  @TestFactory
  Stream<DynamicTest> writesTheGoldenBytes() {
    return FleetCases.all().entrySet().stream()
        .flatMap(
            each ->
                Stream.of(FleetFormat.values())
                    .map(
                        format ->
                            DynamicTest.dynamicTest(
                                each.getKey() + " as " + format,
                                () -> compare(each.getKey(), each.getValue(), format))));
  }

  private static void compare(String name, FleetReport report, FleetFormat format)
      throws IOException {
    StringBuilder written = new StringBuilder();
    assertEquals(report.summary(), report.writeTo(format, written));
    GoldenText.compare(
        FOLDER.resolve(name).resolve(NAMES.getOrDefault(format, "none")), written.toString());
  }

  @TestFactory
  Stream<DynamicTest> writesTheGoldenBytesForCodeScanning() {
    return FleetCases.all().entrySet().stream()
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each.getKey(),
                    () ->
                        GoldenText.compare(
                            FOLDER.resolve(each.getKey()).resolve("fleet.sarif"),
                            Report.of(each.getValue().findings(), FleetReport.catalog())
                                .toString(ReportFormat.SARIF))));
  }

  @Test
  void writesTheGoldenBytesInColor() throws IOException {
    GoldenText.compare(
        FOLDER.resolve("each-status").resolve("colored.txt"),
        FleetCases.eachStatus().withColor().toString());
  }

  @Test
  void everyFolderBelongsToACase() throws IOException {
    try (Stream<Path> folders = Files.list(FOLDER)) {
      assertEquals(
          FleetCases.all().keySet(),
          folders
              .map(folder -> folder.getFileName().toString())
              .collect(Collectors.toCollection(TreeSet::new)));
    }
  }
}
