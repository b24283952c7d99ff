// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.role;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonLocation;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.path.ModelPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds together what reading roles can find and the pages about it. */
class RoleFindingsPagesTest {

  private static final Path PAGES = Path.of(System.getProperty("fresnel.root"), "docs", "rules");

  private static List<Finding> oneOfEach() {
    RoleFindings findings = new RoleFindings("roles.json");
    findings.malformedList(JsonLocation.NA, "a");
    findings.malformedRole(ModelPath.root(), JsonLocation.NA, "b");
    findings.repeatedRole(ModelPath.root(), JsonLocation.NA, "c");
    findings.partialList(ModelPath.root(), JsonLocation.NA, "d");
    return findings.all();
  }

  @ParameterizedTest
  @MethodSource("oneOfEach")
  void whatReadingFindsHasAPage(Finding finding) throws IOException {
    List<String> page = Files.readAllLines(PAGES.resolve(finding.ruleId() + ".md"));
    assertEquals("# " + finding.ruleId() + " " + finding.slug(), page.get(0));
    assertTrue(page.get(2).startsWith(finding.severity() + ": "), page.get(2));
  }

  @Test
  void aPageIsAboutWhatReadingFinds() throws IOException {
    try (Stream<Path> pages = Files.list(PAGES)) {
      assertEquals(
          oneOfEach().stream().map(finding -> finding.ruleId() + ".md").toList(),
          pages
              .map(page -> page.getFileName().toString())
              .filter(name -> name.startsWith("LH001"))
              .sorted()
              .toList());
    }
  }
}
