// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.validation.internal.rules.StandardRules;
import dev.fresnel.validation.rule.Findings;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;
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
      Path.of(
          System.getProperty("fresnel.root"),
          "validation/src/fixtures/resources/dev/fresnel/validation/fixtures/rules");

  @Test
  void everyRuleSaysWhatItShouldAboutItsDocuments() throws IOException {
    assumeTrue(Files.isDirectory(RULES), "no rule has documents yet");
    RuleTester tester = RuleTester.of(Validator.standard().asOf(LocalDate.of(2026, 11, 22)));
    assertEquals(
        List.of(), (Boolean.getBoolean("golden.update") ? tester.updating() : tester).run(RULES));
  }

  /** A rule that is run on every model, whether it applies to it or not. */
  private record Everywhere(Rule rule) implements Rule {

    @Override
    public RuleInfo info() {
      return rule.info();
    }

    @Override
    public void check(LighthouseModel model, Findings findings) {
      rule.check(model, findings);
    }
  }

  @Test
  void aRuleFindsNothingInAModelThatItDoesNotApplyTo() throws IOException {
    assumeTrue(Files.isDirectory(RULES), "no rule has documents yet");
    Rule[] everywhere = StandardRules.ALL.stream().map(Everywhere::new).toArray(Rule[]::new);
    RuleTester tester = RuleTester.of(Validator.of(everywhere).asOf(LocalDate.of(2026, 11, 22)));
    assertEquals(List.of(), tester.run(RULES));
  }
}
