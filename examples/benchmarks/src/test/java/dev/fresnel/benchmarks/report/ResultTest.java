// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.benchmarks.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.fresnel.benchmarks.measure.Round;
import dev.fresnel.benchmarks.measure.RowResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One result as a line of the table and in the file. */
class ResultTest {

  private static final RowResult RESULT =
      new RowResult(
          "read-20",
          "Jackson's readTree",
          "ns",
          1.5,
          List.of(new Round(12_000, 8_000), new Round(13_000, 8_000), new Round(14_000, 8_000)));

  @Test
  void aRowStandsUnderTheHeader() {
    assertEquals(
        """
        what Fresnel does                    Fresnel                beside                 ratio              target  met  beside what
        read-20                              13.0 us (12.5..13.5)   8.00 us                1.63 (1.56..1.69)    1.50  NO   Jackson's readTree
        """,
        ResultTable.header() + ResultTable.row(RESULT));
  }

  @Test
  void theFileHoldsEveryRoundAndWhatFollowsFromThem(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("figures.json");
    ResultFile written = new ResultFile("17.0.15, a JVM", 2, List.of(RESULT));
    written.write(file);
    JsonNode expected =
        new ObjectMapper()
            .readTree(
                """
                {
                  "java": "17.0.15, a JVM",
                  "processors": 2,
                  "rows": [{
                    "name": "read-20",
                    "comparedWith": "Jackson's readTree",
                    "unit": "ns",
                    "target": 1.5,
                    "rounds": [
                      {"ours": 12000.0, "beside": 8000.0},
                      {"ours": 13000.0, "beside": 8000.0},
                      {"ours": 14000.0, "beside": 8000.0}
                    ],
                    "ours": {"lowerQuartile": 12500.0, "median": 13000.0, "upperQuartile": 13500.0},
                    "beside": {"lowerQuartile": 8000.0, "median": 8000.0, "upperQuartile": 8000.0},
                    "ratio": {"lowerQuartile": 1.5625, "median": 1.625, "upperQuartile": 1.6875},
                    "met": false
                  }]
                }
                """);
    assertEquals(expected, new ObjectMapper().readTree(file.toFile()));
    assertEquals(written, ResultFile.read(file));
  }

  @Test
  void aFileThatIsNoneIsRefused(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("figures.json"), "{\"rows\": 5}");
    assertThrows(IOException.class, () -> ResultFile.read(file));
  }
}
