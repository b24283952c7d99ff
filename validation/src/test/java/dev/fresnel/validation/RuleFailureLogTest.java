// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation;

import static dev.fresnel.validation.ValidatorTest.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.fixtures.SampleDefinitions;
import dev.fresnel.core.path.ModelPath;
import dev.fresnel.validation.RecordingLoggers.Logged;
import dev.fresnel.validation.rule.Rule;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.event.Level;

/** What a rule throws is in the log, with its stack; what rules find is not. */
class RuleFailureLogTest {

  @BeforeEach
  void forgetOtherTests() {
    RecordingLoggers.LOGGED.clear();
  }

  @Test
  void aFailureIsLoggedWithItsStackAtWarn() {
    IllegalStateException thrown = new IllegalStateException("out of ideas");
    Rule broken =
        rule(
            "LH9001",
            "broken",
            Severity.INFO,
            (model, findings) -> {
              throw thrown;
            });
    Validator.of(broken).validate(SampleDefinitions.SMALL);
    assertEquals(
        List.of(
            new Logged(
                RuleRunner.class.getName(), Level.WARN, "Rule LH9001 (broken) failed", thrown)),
        RecordingLoggers.LOGGED);
  }

  @Test
  void aFindingIsNotLogged() {
    Rule sound =
        rule(
            "LH9001",
            "sound",
            Severity.ERROR,
            (model, findings) -> findings.report(ModelPath.root(), "refused"));
    Validator.of(sound).validate(SampleDefinitions.SMALL);
    assertEquals(List.of(), RecordingLoggers.LOGGED);
  }
}
