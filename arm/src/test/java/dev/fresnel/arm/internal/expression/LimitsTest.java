// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.fresnel.arm.internal.expression.ExpressionException.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {

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
        assertThrows(ExpressionException.class, () -> TestEnvironment.GROUP.evaluate(expression));
    assertEquals(Kind.LIMIT, e.kind(), e::message);
  }

  @Test
  void memoryIsCountedTogether() throws ExpressionException {
    String twice = "concat(padLeft('', 10), '')";
    long needed = 2 * (64 + 2 * 10);
    assertEquals(
        ArmString.of(" ".repeat(10)),
        TestEnvironment.GROUP.evaluate(twice, Limits.standard().withMemory(needed)));
    ExpressionException e =
        assertThrows(
            ExpressionException.class,
            () -> TestEnvironment.GROUP.evaluate(twice, Limits.standard().withMemory(needed - 1)));
    assertEquals(
        "The values of this document take more than 167 bytes of memory; compute fewer or shorter"
            + " ones, or divide the document",
        e.message());
    assertEquals(Kind.LIMIT, e.kind());
    assertEquals(1, e.offset());
  }

  @Test
  void oneStringIsLimited() throws ExpressionException {
    Limits ten = new Limits(200, 10, 10, 10, 100, 1_000, 10_000);
    assertEquals(
        ArmString.of(" ".repeat(10)), TestEnvironment.GROUP.evaluate("padLeft('', 10)", ten));
    ExpressionException e =
        assertThrows(
            ExpressionException.class,
            () -> TestEnvironment.GROUP.evaluate("padLeft('', 11)", ten));
    assertEquals(Kind.LIMIT, e.kind());
    assertEquals(
        "This gives a string of more than 10 characters, the most that Azure Resource Manager"
            + " takes; shorten it",
        e.message());
  }

  @Test
  void aStringThatIsSharedIsCountedOnce() throws ExpressionException {
    EvaluationSession session = new EvaluationSession(Limits.standard());
    ArmValue array =
        TestEnvironment.GROUP.evaluate(
            "map(range(0, 1000), lambda('i', toLower(parameters('text'))))", session);
    ArmValue first = ((ArmArray) array).get(0);
    assertSame(((ArmString) first).value(), ((ArmString) ((ArmArray) array).get(999)).value());
    assertEquals(2 * (48 + 32 * 1000), session.budget().memoryTaken());
  }

  @Test
  void workIsCountedTogether() throws ExpressionException {
    Limits enough = Limits.standard().withWork(40);
    assertEquals(ArmBoolean.of(false), TestEnvironment.GROUP.evaluate("not(true())", enough));
    ExpressionException e =
        assertThrows(
            ExpressionException.class,
            () -> TestEnvironment.GROUP.evaluate("not(not(not(not(not(true())))))", enough));
    assertEquals(
        "Evaluating this document takes more than 40 steps of work; compute less in expressions,"
            + " or divide the document",
        e.message());
    assertEquals(Kind.LIMIT, e.kind());
  }

  @Test
  void noLimitIsNegative() {
    Limits standard = Limits.standard();
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> standard.withWork(-1));
    assertEquals("work must not be negative: -1", e.getMessage());
    assertEquals(0, standard.withMemory(0).memory());
  }
}
