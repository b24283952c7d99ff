// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fresnel.arm.internal.expression.ExpressionException.Kind;
import dev.fresnel.arm.internal.expression.TextSegment.KnownText;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/**
 * An expression with unknown parameters is evaluated, and again with values for them: what was told
 * at first holds, and what was refused at first is refused again.
 */
class PartialKnowledgeProperties {

  private static final Limits SMALL = new Limits(1_000, 40, 20, 2_000, 200, 100_000, 400_000);

  private static ArmValue evaluate(String expression, Map<String, ArmValue> parameters)
      throws ExpressionException {
    return TestEnvironment.of(parameters).evaluate(expression, SMALL);
  }

  @Property(tries = 10_000)
  void whatIsToldBeforeHoldsAfterwards(
      @ForAll("calls") String call,
      @ForAll("values") ArmValue later,
      @ForAll("values") ArmValue other) {
    ArmValue after;
    try {
      after = evaluate(call, Map.of("later", later, "other", other));
    } catch (ExpressionException e) {
      return;
    }
    try {
      ArmValue before = evaluate(call, Map.of());
      assertTrue(
          agrees(before, after),
          () -> before + ", but " + after + " with " + later + " and " + other);
    } catch (ExpressionException e) {
      assertTrue(e.kind() == Kind.LIMIT, () -> e.message() + ", but " + after + " with " + later);
    }
  }

  private static boolean agrees(ArmValue before, ArmValue after) {
    if (before instanceof ArmUnknown unknown) {
      PartialList list = unknown.list();
      return list == null
          ? !unknown.isString() || agrees(unknown.segments(), after)
          : agrees(list, after);
    } else if (before instanceof ArmArray a && after instanceof ArmArray b) {
      return a.size() == b.size() && agrees(a.elements(), b.elements());
    } else if (before instanceof ArmObject a && after instanceof ArmObject b) {
      return a.size() == b.size()
          && a.properties().stream().allMatch(each -> agrees(each, b.exact(each.name())));
    } else if (before instanceof ArmArray || before instanceof ArmObject) {
      return false;
    }
    return after instanceof ArmUnknown || before.equals(after);
  }

  private static boolean agrees(ArmObject.Property before, ArmObject.@Nullable Property after) {
    return after != null && agrees(before.value(), after.value());
  }

  private static boolean agrees(List<ArmValue> before, List<ArmValue> after) {
    for (int i = 0; i < before.size(); i++) {
      if (!agrees(before.get(i), after.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean agrees(PartialList before, ArmValue after) {
    if (after instanceof ArmUnknown) {
      return true;
    }
    if (!(after instanceof ArmArray array)
        || array.size() < Math.max(before.first().size(), before.last().size())) {
      return false;
    }
    return agrees(before.first(), array.elements())
        && agrees(
            before.last(),
            array.elements().subList(array.size() - before.last().size(), array.size()));
  }

  private static boolean agrees(PartialText before, ArmValue after) {
    if (after instanceof ArmUnknown) {
      return true;
    } else if (!(after instanceof ArmString string)) {
      return false;
    } else {
      int at = 0;
      for (TextSegment segment : before.segments()) {
        if (segment instanceof KnownText known) {
          at = string.value().indexOf(known.text(), at);
          if (at < 0) {
            return false;
          }
          at += known.text().length();
        }
      }
      return string.value().startsWith(before.knownStart())
          && string.value().endsWith(before.knownEnd());
    }
  }

  @Provide
  Arbitrary<ArmValue> values() {
    return Arbitraries.of(
        ArmString.of(""),
        ArmString.of("a"),
        ArmString.of("x/y"),
        ArmString.of(" B "),
        ArmString.of("-"),
        ArmInteger.of(0),
        ArmInteger.of(2),
        ArmBoolean.of(true),
        ArmBoolean.of(false),
        ArmNull.NULL,
        ArmArray.of(),
        ArmArray.of(ArmString.of("a")),
        ArmArray.of(ArmArray.of(ArmInteger.of(1)), ArmString.of("b")),
        new ArmObject.Builder().build(),
        object("a", ArmInteger.of(1)));
  }

  private static ArmObject object(String name, ArmValue value) {
    ArmObject.Builder object = new ArmObject.Builder();
    object.put(name, value);
    return object.build();
  }

  @Provide
  Arbitrary<String> calls() {
    Arbitrary<String> leaf =
        Arbitraries.of(
            "parameters('later')",
            "parameters('later')",
            "parameters('other')",
            "concat('a/', parameters('later'), '/b')",
            "concat('a', parameters('other'))",
            "concat(createArray('a'), parameters('later'), createArray('b', 1))",
            "createArray('a', parameters('later'))",
            "createObject('a', parameters('later'))",
            "'a'",
            "'/'",
            "''",
            "'{0}-{1}'",
            "'Microsoft.A/b'",
            "0",
            "1",
            "true()",
            "null()",
            "createArray('a', 1)",
            "createObject('a', 1)",
            "lambda('x', lambdaVariables('x'))",
            "lambda('x', equals(lambdaVariables('x'), 'a'))",
            "lambda('x', 'y', concat(lambdaVariables('x'), lambdaVariables('y')))");
    List<String> decided =
        FunctionTable.names().stream().filter(PartialKnowledgeProperties::isPure).toList();
    Arbitrary<String> names = Arbitraries.of(decided);
    Arbitrary<String> simple = call(names, leaf);
    Arbitrary<String> selected =
        simple.flatMap(
            call -> Arbitraries.of("", "", "[0]", "[1]", ".a").map(selector -> call + selector));
    Arbitrary<String> argument = Arbitraries.oneOf(leaf, simple, selected);
    return Arbitraries.oneOf(selected, call(names, argument), call(names, selected));
  }

  /** Whether a function gives the same whenever it is called. */
  private static boolean isPure(String name) {
    return DeploymentTimeFunctions.all().stream().noneMatch(each -> each.name().equals(name));
  }

  private static Arbitrary<String> call(Arbitrary<String> names, Arbitrary<String> argument) {
    Arbitrary<List<String>> arguments = argument.list().ofMinSize(1).ofMaxSize(3);
    return names.flatMap(name -> arguments.map(list -> name + "(" + String.join(", ", list) + ")"));
  }
}
