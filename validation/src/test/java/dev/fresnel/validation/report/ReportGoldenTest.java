// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.fresnel.validation.GoldenText;
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

/** Every report, byte for byte; {@code -Dgolden.update=true} writes the files anew. */
class ReportGoldenTest {

  private static final Path FOLDER = GoldenText.folder("report");

  private static final Map<ReportFormat, String> NAMES =
      Map.of(
          ReportFormat.TEXT, "report.txt",
          ReportFormat.JSON, "report.json",
          ReportFormat.SARIF, "report.sarif",
          ReportFormat.HTML, "report.html",
          ReportFormat.MARKDOWN, "report.md");

  @TestFactory
  Stream<DynamicTest> writesTheGoldenBytes() {
    return ReportCases.all().entrySet().stream()
        .flatMap(
            each ->
                Stream.of(ReportFormat.values())
                    .map(
                        format ->
                            DynamicTest.dynamicTest(
                                each.getKey() + " as " + format,
                                () ->
                                    GoldenText.compare(
                                        FOLDER.resolve(each.getKey()).resolve(NAMES.get(format)),
                                        each.getValue().toString(format)))));
  }

  @Test
  void writesTheGoldenBytesInColor() throws IOException {
    GoldenText.compare(
        FOLDER.resolve("in-files").resolve("colored.txt"),
        Report.of(ReportCases.inFiles(), ReportCases.CATALOG).withColor().toString());
  }

  @Test
  void everyFolderBelongsToACase() throws IOException {
    try (Stream<Path> folders = Files.list(FOLDER)) {
      assertEquals(
          ReportCases.all().keySet(),
          folders
              .map(folder -> folder.getFileName().toString())
              .collect(Collectors.toCollection(TreeSet::new)));
    }
  }
}
