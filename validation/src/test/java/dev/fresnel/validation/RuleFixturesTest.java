// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.fresnel.validation.testing.RuleTester;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every rule finds what it should in its documents; see {@link RuleTester}. */
class RuleFixturesTest {

  private static final Path RULES =
      Path.of(System.getProperty("fresnel.root"), "validation/src/test/resources/rules");

  @Test
  void everyRuleSaysWhatItShouldAboutItsDocuments() throws IOException {
    assumeTrue(Files.isDirectory(RULES), "no rule has documents yet");
    RuleTester tester = RuleTester.of(Validator.standard().asOf(LocalDate.of(2026, 11, 22)));
    assertEquals(
        List.of(), (Boolean.getBoolean("golden.update") ? tester.updating() : tester).run(RULES));
  }
}
