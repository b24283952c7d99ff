// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleIdTest {

  @ParameterizedTest
  @CsvSource({
    "LH0000, ENGINE",
    "LH1999, OFFER",
    "LH2003, AUTHORIZATION",
    "LH3001, ELIGIBLE_AUTHORIZATION",
    "LH4001, DELEGATION",
    "LH5001, TEMPLATE",
    "LH6001, CHANGE",
    "LH9999, USER"
  })
  void theFirstDigitIsTheCategory(String text, RuleCategory category) {
    assertEquals(category, RuleId.parse(text).category());
    assertEquals(text, RuleId.parse(text).toString());
    assertEquals(new RuleId(text), RuleId.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "LH",
        "LH200",
        "LH20033",
        "lh2003",
        "XH2003",
        "LX2003",
        "LH7001",
        "LH8001",
        "LH200x",
        "LHx003",
        "LH20/3",
        "LH20:3",
        " LH200",
        "LH\u0662003",
        "LH200\n"
      })
  void allElseIsRefused(String text) {
    IllegalArgumentException thrown =
        assertThrows(IllegalArgumentException.class, () -> RuleId.parse(text));

    assertEquals(
        "ruleId must be LH, the digit of a category and three digits, such as LH2003, not \""
            + text.replace("\n", "\\u000a")
            + "\"",
        thrown.getMessage());
    assertThrows(IllegalArgumentException.class, () -> new RuleId(text));
  }

  @Test
  @NullUnmarked
  void nullIsRefusedByName() {
    assertEquals(
        "ruleId", assertThrows(NullPointerException.class, () -> RuleId.parse(null)).getMessage());
  }

  @Test
  void idsAreInTheOrderOfTheirText() {
    assertEquals(
        List.of("LH0001", "LH1001", "LH1002", "LH9000"),
        Stream.of("LH1002", "LH9000", "LH1001", "LH0001")
            .map(RuleId::parse)
            .sorted()
            .map(RuleId::value)
            .toList());
  }

  @Test
  void everyCategoryHasItsOwnDigitAndTitle() {
    assertEquals(
        List.of(
            "0 engine and reader",
            "1 offer and plan",
            "2 authorization",
            "3 eligible authorization",
            "4 delegation",
            "5 template",
            "6 change between versions",
            "9 users' own"),
        Stream.of(RuleCategory.values()).map(each -> each.digit() + " " + each.title()).toList());
    for (RuleCategory category : RuleCategory.values()) {
      assertEquals(Optional.of(category), RuleCategory.of(category.digit()));
    }
    assertNotEquals(RuleCategory.OFFER, RuleCategory.of('2').orElseThrow());
  }

  @Test
  void severitiesAscend() {
    assertEquals(
        List.of(Severity.INFO, Severity.WARNING, Severity.ERROR), List.of(Severity.values()));
  }
}
