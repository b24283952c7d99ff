// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every function against the inputs and outputs that Microsoft documents, and beyond them: the
 * tables in {@code src/test/resources/expression}.
 */
class FunctionsTest {

  private static final List<String> TABLES =
      List.of(
          "addresses",
          "collections",
          "conversions",
          "dates",
          "environment",
          "lambdas",
          "later",
          "logic",
          "numbers",
          "objects",
          "partial",
          "resources",
          "roles",
          "search",
          "sets",
          "strings");

  /** An expression and what it gives, or how it fails: as a line of a table. */
  record Case(String expression, boolean fails, String expected) {

    @Override
    public String toString() {
      return expression + (fails ? " !! " : " => ") + expected;
    }
  }

  static Stream<Case> cases() {
    return TABLES.stream().flatMap(table -> read(table).stream());
  }

  private static List<Case> read(String table) {
    String path = "/expression/" + table + ".txt";
    try (InputStream in = Objects.requireNonNull(FunctionsTest.class.getResourceAsStream(path))) {
      List<Case> cases = new ArrayList<>();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
        boolean fails = line.contains(" !! ");
        int at = line.indexOf(fails ? " !! " : " => ");
        if (!line.isBlank() && !line.startsWith("#")) {
          cases.add(new Case(line.substring(0, at), fails, line.substring(at + 4)));
        }
      }
      return cases;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void givesOrSaysWhatTheTableSays(Case line) throws ExpressionException {
    if (line.fails()) {
      ExpressionException e =
          assertThrows(
              ExpressionException.class, () -> TestEnvironment.GROUP.evaluate(line.expression()));
      assertEquals(line.expected(), e.kind() + " " + e.offset() + " " + e.message());
    } else {
      assertEquals(
          line.expected(), TestEnvironment.show(TestEnvironment.GROUP.evaluate(line.expression())));
    }
  }

  @ParameterizedTest
  @MethodSource("functions")
  void theTablesHaveThreeCasesForEveryFunctionAndAFaultAmongThem(String name) {
    String call = name.toLowerCase(Locale.ROOT) + "(";
    List<Case> ofFunction =
        cases()
            .filter(line -> line.expression().toLowerCase(Locale.ROOT).startsWith(call))
            .toList();
    assertTrue(ofFunction.size() >= 3, ofFunction::toString);
    assertTrue(ofFunction.stream().anyMatch(Case::fails), ofFunction::toString);
  }

  static List<String> functions() {
    return FunctionTable.names();
  }

  @ParameterizedTest
  @MethodSource("deploymentTimeFunctions")
  void whatOnlyADeploymentGivesIsUnknown(Function function) throws ExpressionException {
    String arguments = String.join(", ", Collections.nCopies(function.minimum(), "'x'"));
    ArmValue value =
        TestEnvironment.GROUP.evaluate(
            function.name().toUpperCase(Locale.ROOT) + "(" + arguments + ")");
    ArmUnknown unknown = assertInstanceOf(ArmUnknown.class, value);
    assertEquals(ArmUnknown.Cause.DEPLOYMENT, unknown.cause());
    assertTrue(unknown.reason().startsWith(function.name() + "() is "), unknown::reason);
  }

  static List<Function> deploymentTimeFunctions() {
    return DeploymentTimeFunctions.all();
  }
}
