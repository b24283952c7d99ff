// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ExpressionProperties {

  private static final Limits SMALL = new Limits(400, 40, 20, 2_000, 200, 100_000, 200_000);

  private static void evaluateAnyhow(String expression) {
    try {
      TestEnvironment.GROUP.evaluate(expression, SMALL);
    } catch (ExpressionException e) {
      assertTrue(
          e.offset() >= 0 && e.offset() <= expression.length() + 2,
          () -> e.offset() + " in " + expression);
    }
  }

  @Property
  void anyTextIsEvaluatedOrFaulted(@ForAll String text) {
    evaluateAnyhow(text.startsWith("[") ? "a" + text : text);
  }

  @Property(tries = 3000)
  void anyMixOfTokensIsEvaluatedOrFaulted(@ForAll("tokens") List<String> tokens) {
    evaluateAnyhow(" " + String.join(" ", tokens));
  }

  @Property(tries = 5000)
  void anyCallIsEvaluatedOrFaulted(@ForAll("calls") String call) {
    evaluateAnyhow(call);
  }

  @Property
  void aQuotedStringGivesTheString(@ForAll String text) throws ExpressionException {
    assertEquals(
        ArmString.of(text), TestEnvironment.GROUP.evaluate("'" + text.replace("'", "''") + "'"));
  }

  @Property
  void evaluatingTwiceGivesTheSame(@ForAll("calls") String call) {
    assertEquals(outcome(call), outcome(call));
  }

  private static String outcome(String call) {
    try {
      return TestEnvironment.show(TestEnvironment.GROUP.evaluate(call, SMALL));
    } catch (ExpressionException e) {
      return e.kind() + " " + e.offset() + " " + e.message();
    }
  }

  @Provide
  Arbitrary<List<String>> tokens() {
    return Arbitraries.of(
            "concat",
            "(",
            ")",
            ",",
            ".",
            "[",
            "]",
            "'a'",
            "'",
            "1",
            "-",
            "variables",
            "'nested'",
            "lambda",
            "map",
            "range",
            "x",
            "..",
            "''",
            "$",
            "\t")
        .list()
        .ofMaxSize(15);
  }

  @Provide
  Arbitrary<String> calls() {
    Arbitrary<String> leaf =
        Arbitraries.of(
            "'a'",
            "''",
            "'{0}'",
            "'a/b'",
            "'[1, {\"k\": 1.5}]'",
            "0",
            "1",
            "-1",
            "3",
            "9223372036854775807",
            "-9223372036854775808",
            "true()",
            "null()",
            "createArray()",
            "createObject()",
            "createArray('a', 1)",
            "createObject('k', 'v')",
            "parameters('later')",
            "variables('nested')",
            "copyIndex()",
            "range(0, 50)",
            "lambda('x', lambdaVariables('x'))",
            "lambda('x', 'y', 1)",
            "lambda('x', 'y', concat(lambdaVariables('x'), lambdaVariables('y')))");
    Arbitrary<String> names = Arbitraries.of(FunctionTable.names());
    Arbitrary<String> simple = call(names, leaf);
    return call(names, Arbitraries.oneOf(leaf, simple, call(names, simple)));
  }

  private static Arbitrary<String> call(Arbitrary<String> names, Arbitrary<String> argument) {
    Arbitrary<List<String>> arguments = argument.list().ofMaxSize(3);
    return names.flatMap(name -> arguments.map(list -> name + "(" + String.join(", ", list) + ")"));
  }
}
