// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.fresnel.arm.internal.expression.ExpressionException.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpressionTest {

  private static final Limits LIMITS = Limits.standard();

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "'text', \"\"\"text\"\"\"",
        "'it''s', \"\"\"it's\"\"\"",
        "'''', \"\"\"'\"\"\"",
        "'', \"\"\"\"\"\"",
        "'a[b]', \"\"\"a[b]\"\"\"",
        "42, 42",
        "-7, -7",
        "+7, 7",
        "9223372036854775807, 9223372036854775807",
        "\"  concat ( 'a' , \t'b' )  \", \"\"\"ab\"\"\"",
        "variables ( 'nested' ) . inner [ 'list' ] [ 1 ], 2",
        "VARIABLES('ONE'), 1"
      })
  void readsTheLanguage(String expression, String value) throws ExpressionException {
    assertEquals(value, TestEnvironment.show(TestEnvironment.GROUP.evaluate(expression)));
  }

  @Test
  void takesLineBreaksAndOddBlanksBetweenTheParts() throws ExpressionException {
    assertEquals(
        ArmInteger.of(3), TestEnvironment.GROUP.evaluate("\r\n add(\n1\u00A0,\u20032\u0085)\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`` | 1 | Expected a function call, a string in single quotes or a number, but found the"
            + " end of the expression",
        "name | 5 | Expected ( after \"name\"; to have plain text in brackets, double the first:"
            + " [[, but found the end of the expression",
        "insert name | 8 | Expected ( after \"insert\"; to have plain text in brackets, double the"
            + " first: [[, but found \"n\"",
        "'open | 1 | The string that begins here has no closing single quote",
        "'open'' | 1 | The string that begins here has no closing single quote",
        "concat('a' 'b') | 12 | Expected a comma or ), but found \"'\"",
        "concat('a' | 11 | Expected a comma or ), but found the end of the expression",
        "concat('a', ) | 13 | Expected a function call, a string in single quotes or a number, but"
            + " found \")\"",
        "concat(,) | 8 | Expected a function call, a string in single quotes or a number, but found"
            + " \",\"",
        "concat('a')) | 12 | Expected the end of the expression, but found \")\"",
        "'a'.b | 4 | Expected the end of the expression, but found \".\"",
        "'a'[0] | 4 | Expected the end of the expression, but found \"[\"",
        "variables('x'). | 16 | Expected a name, but found the end of the expression",
        "variables('x').'a' | 16 | Expected a name, but found \"'\"",
        "variables('x')[0 | 17 | Expected ], but found the end of the expression",
        "variables('x')[] | 16 | Expected a function call, a string in single quotes or a number,"
            + " but found \"]\"",
        "a.b.c() | 4 | Expected ( after \"a.b\"; to have plain text in brackets, double the first:"
            + " [[, but found \".\"",
        "1.5 | 1 | Expressions know whole numbers only; write any other as json('1.5')",
        "1e5 | 1 | Expressions know whole numbers only; write any other as json('1.5')",
        "12ab | 1 | Expressions know whole numbers only; write any other as json('1.5')",
        "- | 1 | \"-\" is no number of 64 bits",
        "9223372036854775808 | 1 | \"9223372036854775808\" is no number of 64 bits",
        "123456789012345678901234567890 | 1 | \"123456789012345678901234567890\" is no number of 64"
            + " bits",
        "# | 1 | Expected a function call, a string in single quotes or a number, but found \"#\"",
        "😀 | 1 | Expected a function call, a string in single quotes or a number, but found"
            + " \"😀\"",
        "(1) | 1 | Expected a function call, a string in single quotes or a number, but found \"(\""
      })
  void saysWhereTheLanguageIsLeft(String expression, int offset, String message) {
    ExpressionException e =
        assertThrows(
            ExpressionException.class, () -> Expression.parse("[" + expression + "]", LIMITS));
    assertEquals(Kind.SYNTAX, e.kind());
    assertEquals(message, e.message());
    assertEquals(offset, e.offset());
  }

  @Test
  void takesExpressionsUpToTheLengthThatArmTakes() throws ExpressionException {
    String atLimit = "'" + "a".repeat(24_576 - 4) + "'";
    assertEquals(ArmString.of("a".repeat(24_572)), TestEnvironment.GROUP.evaluate(atLimit));
    ExpressionException e =
        assertThrows(
            ExpressionException.class, () -> TestEnvironment.GROUP.evaluate(atLimit + " "));
    assertEquals(Kind.LIMIT, e.kind());
    assertEquals(
        "The expression has 24577 characters, more than the 24576 that Azure Resource Manager"
            + " takes; divide it into variables",
        e.message());
  }

  @Test
  void takesCallsWithinEachOtherUpToTheLimit() throws ExpressionException {
    String deep = "not(".repeat(198) + "equals(1, 1)" + ")".repeat(198);
    assertEquals(ArmBoolean.of(true), TestEnvironment.GROUP.evaluate(deep));
    assertEquals(ArmBoolean.of(false), TestEnvironment.GROUP.evaluate("not(" + deep + ")"));
    ExpressionException e =
        assertThrows(
            ExpressionException.class,
            () -> TestEnvironment.GROUP.evaluate("not(not(" + deep + "))"));
    assertEquals(Kind.LIMIT, e.kind());
    assertEquals(
        "Calls stand within each other more than 200 deep; divide the expression into variables",
        e.message());
  }

  @Test
  void aLongChainOfPropertiesTakesNoStack() throws ExpressionException {
    ArmValue value = TestEnvironment.GROUP.evaluate("parameters('later')" + ".a".repeat(12_000));
    assertEquals(ArmUnknown.class, value.getClass());
  }

  @Test
  void onlyAnExpressionIsParsed() {
    assertThrows(IllegalArgumentException.class, () -> Expression.parse("plain", LIMITS));
    assertThrows(IllegalArgumentException.class, () -> Expression.parse("[[escaped]", LIMITS));
  }
}
