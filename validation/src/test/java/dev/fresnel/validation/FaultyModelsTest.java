// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation;

import static dev.fresnel.validation.fixtures.FindingAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.fresnel.validation.fixtures.FaultyModel;
import dev.fresnel.validation.fixtures.FaultyModels;
import dev.fresnel.validation.internal.rules.StandardRules;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FaultyModelsTest {

  static Stream<FaultyModel> models() {
    return StandardRules.ALL.stream()
        .flatMap(rule -> FaultyModels.allOf(rule.info().id().value()).stream());
  }

  @ParameterizedTest
  @MethodSource("models")
  void itsRuleFindsSomething(FaultyModel model) {
    assertThat(model.check(Validator.standard().asOf(LocalDate.of(2026, 11, 22))))
        .has(model.ruleId().value());
  }

  @Test
  void noModelCanBreakARuleAboutTemplates() {
    assertEquals(
        "no model can break LH5001",
        assertThrows(IllegalArgumentException.class, () -> FaultyModels.of("LH5001")).getMessage());
  }
}
