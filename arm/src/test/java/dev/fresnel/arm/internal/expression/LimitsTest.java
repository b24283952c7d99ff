// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.fresnel.arm.internal.expression.ExpressionException.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {

  private static final String TEN = "createArray(1, 2, 3, 4, 5, 6, 7, 8, 9, 10)";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "map(range(0, 10000), lambda('a', map(range(0, 10000), lambda('b', 1))))",
        "map(range(0, 10000), lambda('a', padLeft('', 100000)))",
        "reduce(range(0, 10000), 'a', lambda('a', 'b', concat(lambdaVariables('a'),"
            + " lambdaVariables('a'))))",
        "reduce(range(0, 10000), createArray(1), lambda('a', 'b', concat(lambdaVariables('a'),"
            + " lambdaVariables('a'))))",
        "filter(range(0, 10000), lambda('a', contains(range(0, 10000), lambdaVariables('a'))))",
        "map(range(0, 10000), lambda('a', indexOf(padLeft('', 100000), 'b')))",
        "map(range(0, 10000), lambda('a', split(padLeft('', 100000), ',')))",
        "map(range(0, 10000), lambda('a', uniqueString(padLeft('', 100000))))",
        "map(range(0, 10000), lambda('a', json(padLeft('1', 100000))))",
        "map(range(0, 10000), lambda('a', string(range(0, 10000))))",
        "map(range(0, 10000), lambda('a', union(range(0, 10000), range(0, 10000))))",
        "sort(range(0, 10000), lambda('a', 'b', contains(range(0, 1000), 'x')))",
        "map(range(0, 10000), lambda('a', less(padLeft('', 100000), padLeft('', 100000))))",
        "map(range(0, 10000), lambda('a', format('{0,100000}', 'x')))",
        "map(range(0, 10000), lambda('a', startsWith(concat(parameters('later'), padLeft('',"
            + " 100000)), 'b')))",
        "map(range(0, 10000), lambda('a', toObject(range(0, 10000), lambda('b',"
            + " string(lambdaVariables('b'))))))"
      })
  void whatExplodesEndsInAFault(String expression) {
    ExpressionException e =
        assertThrows(ExpressionException.class, () -> TestScope.GROUP.evaluate(expression));
    assertEquals(Kind.LIMIT, e.kind(), e::message);
  }

  @Test
  void charactersAreCountedTogether() throws ExpressionException {
    String twice = "concat(padLeft('', 10), '')";
    assertEquals(
        ArmString.of(" ".repeat(10)), TestScope.GROUP.evaluate(twice, limits(10, 20, 100)));
    ExpressionException e =
        assertThrows(
            ExpressionException.class, () -> TestScope.GROUP.evaluate(twice, limits(10, 19, 100)));
    assertEquals(
        "The expressions of this document give more than 19 characters together; simplify it",
        e.message());
    assertEquals(1, e.offset());
  }

  @Test
  void oneStringIsLimited() throws ExpressionException {
    assertEquals(
        ArmString.of(" ".repeat(10)),
        TestScope.GROUP.evaluate("padLeft('', 10)", limits(10, 100, 100)));
    ExpressionException e =
        assertThrows(
            ExpressionException.class,
            () -> TestScope.GROUP.evaluate("padLeft('', 11)", limits(10, 100, 100)));
    assertEquals(Kind.LIMIT, e.kind());
  }

  @Test
  void elementsAreCountedTogether() throws ExpressionException {
    assertEquals(
        ArmInteger.of(20),
        TestScope.GROUP.evaluate("length(concat(" + TEN + "," + TEN + "))", limits(1, 1, 40)));
    ExpressionException e =
        assertThrows(
            ExpressionException.class,
            () ->
                TestScope.GROUP.evaluate(
                    "length(concat(" + TEN + "," + TEN + "))", limits(1, 1, 39)));
    assertEquals(
        "The expressions of this document give more than 39 elements together; simplify it",
        e.message());
    assertEquals(8, e.offset());
  }

  @Test
  void stepsAreCountedTogether() throws ExpressionException {
    Limits enough = new Limits(100, 10, 10, 10, 10, 10, 10, 2);
    assertEquals(ArmBoolean.of(false), TestScope.GROUP.evaluate("not(true())", enough));
    ExpressionException e =
        assertThrows(
            ExpressionException.class, () -> TestScope.GROUP.evaluate("not(not(true()))", enough));
    assertEquals("Evaluating this document takes more than 2 steps; simplify it", e.message());
    assertEquals(9, e.offset());
  }

  private static Limits limits(int stringLength, long totalCharacters, long totalElements) {
    return new Limits(200, 10, 10, stringLength, 100, totalCharacters, totalElements, 1_000);
  }
}
