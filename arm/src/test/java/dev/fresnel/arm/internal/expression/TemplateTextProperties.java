// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateTextProperties {

  @Property
  void whatIsEscapedIsTheLiteral(@ForAll("texts") String text) {
    String escaped = TemplateText.escape(text);
    assertFalse(TemplateText.isExpression(escaped));
    assertEquals(text, TemplateText.literal(escaped));
  }

  @Property
  void escapingForTwoLevelsIsTakenBackByTwo(@ForAll("texts") String text) {
    String escaped = TemplateText.escape(TemplateText.escape(text));
    assertEquals(text, TemplateText.literal(TemplateText.literal(escaped)));
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> bracketed = Arbitraries.strings().withChars("[]a").ofMaxLength(6);
    return Arbitraries.oneOf(bracketed, Arbitraries.strings().ofMaxLength(20));
  }

  @ParameterizedTest
  @CsvSource({
    "plain, plain, plain",
    "[, [, [",
    "[a, [a, [a",
    "[[a, [[a, [[a",
    "a], a], a]",
    "[[a], [a], [[[a]",
    "[[[a], [[a], [[[[a]",
    "[[], [], [[[]"
  })
  void onlyWhatEndsInABracketIsEscaped(String text, String literal, String escaped) {
    assertFalse(TemplateText.isExpression(text));
    assertEquals(literal, TemplateText.literal(text));
    assertEquals(escaped, TemplateText.escape(text));
  }

  @ParameterizedTest
  @CsvSource({"[], [[]", "[a], [[a]", "[concat('a')], [[concat('a')]"})
  void anExpressionIsBracketedOnce(String expression, String escaped) {
    assertEquals(true, TemplateText.isExpression(expression));
    assertEquals(escaped, TemplateText.escape(expression));
  }
}
