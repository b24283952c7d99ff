// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ExpressionCacheTest {

  private final ExpressionCache cache = new ExpressionCache(Limits.standard());

  private Expression parse(String text) throws ExpressionException {
    return cache.parse(text, new Budget(cache.limits()));
  }

  private ArmValue evaluate(String text) throws ExpressionException {
    return parse(text).evaluate(TestEnvironment.GROUP, new EvaluationSession(cache.limits()));
  }

  @Test
  void anExpressionIsParsedOnce() throws ExpressionException {
    String text = "[add(1, 2)]";
    assertSame(parse(text), parse(String.join("", "[add(1", ", 2)]")));
  }

  @Test
  void expressionsThatShareASlotAreNotTakenForEachOther() throws ExpressionException {
    String first = "['Aa']";
    String second = "['BB']";
    assertEquals(first.hashCode(), second.hashCode());
    Expression parsed = parse(first);
    assertEquals(ArmString.of("Aa"), evaluate(first));
    assertEquals(ArmString.of("BB"), evaluate(second));
    assertEquals(ArmString.of("Aa"), evaluate(first));
    assertNotSame(parsed, parse(first));
  }

  @Test
  void moreExpressionsThanThereAreSlotsKeepTheirValues() throws ExpressionException {
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < 1_000; i++) {
        assertEquals(ArmInteger.of(i), evaluate("[add(0, " + i + ")]"));
      }
    }
  }

  @Test
  void whatIsNoExpressionIsAFaultEachTime() {
    for (int i = 0; i < 2; i++) {
      assertThrows(ExpressionException.class, () -> parse("[add(]"));
    }
  }

  @Test
  void longExpressionsAreNotTaken() {
    assertTrue(ExpressionCache.takes("[" + "x".repeat(254) + "]"));
    assertFalse(ExpressionCache.takes("[" + "x".repeat(255) + "]"));
  }
}
