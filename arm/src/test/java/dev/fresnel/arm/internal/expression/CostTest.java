// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a function charges grows with what it reads and makes: not faster, so that no short document
 * takes long, and not slower, so that none takes long unnoticed. The expressions stand in {@code
 * src/test/resources/expression/costs.txt}.
 */
class CostTest {

  private static final int SIZE = 400;

  /** Limits that no expression of the table reaches. */
  private static final Limits AMPLE =
      new Limits(24_576, 280, 100, 1_000_000, 1_000_000, Long.MAX_VALUE, Long.MAX_VALUE);

  /** Functions without arguments, or of numbers and truth values alone. */
  private static final Set<String> SIZELESS =
      Set.of(
          "add",
          "and",
          "cidrHost",
          "cidrSubnet",
          "copyIndex",
          "dateTimeAdd",
          "dateTimeFromEpoch",
          "dateTimeToEpoch",
          "deployer",
          "deployment",
          "div",
          "environment",
          "fail",
          "false",
          "lambda",
          "managementGroup",
          "mod",
          "mul",
          "newGuid",
          "not",
          "null",
          "or",
          "parseCidr",
          "policy",
          "requestContext",
          "resourceGroup",
          "sub",
          "subscription",
          "tenant",
          "true",
          "utcNow",
          "variables");

  private static Map<String, ArmValue> values(int size) {
    Map<String, ArmValue> values = new HashMap<>();
    String text = "a".repeat(size);
    values.put("size", ArmInteger.of(size));
    values.put("text", ArmString.of(text));
    values.put("mixed", ArmString.of("aБ".repeat(size / 2)));
    values.put("almost", ArmString.of("a".repeat(size / 2) + "b"));
    values.put("list", ArmString.of("a,".repeat(size / 2)));
    values.put("blank", ArmString.of(" ".repeat(size)));
    values.put("zeros", ArmString.of("0".repeat(size) + "7"));
    values.put("percent", ArmString.of("%41a".repeat(size / 4)));
    values.put("json", ArmString.of("[" + "1,".repeat(size / 2) + "1]"));
    values.put(
        "base64",
        ArmString.of(Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.US_ASCII))));
    values.put("numbers", array(size, ArmInteger::of));
    values.put("names", array(size, i -> ArmString.of("name" + i)));
    values.put("arrays", array(size, i -> ArmArray.of(ArmInteger.of(i))));
    values.put("objects", array(size, i -> object(i, i + 1)));
    values.put("object", object(0, size));
    values.put("later", TestEnvironment.LATER.get("later"));
    return values;
  }

  private static ArmArray array(int size, IntFunction<ArmValue> element) {
    return ArmArray.of(IntStream.range(0, size).mapToObj(element).toList());
  }

  private static ArmObject object(int from, int to) {
    ArmObject.Builder object = new ArmObject.Builder();
    IntStream.range(from, to).forEach(i -> object.put("key" + (10_000 - i), ArmInteger.of(i)));
    return object.build();
  }

  /** A line of the table. */
  record Case(boolean isLinear, String expression) {

    @Override
    public String toString() {
      return (isLinear ? "linear " : "constant ") + expression;
    }
  }

  static Stream<Case> cases() {
    String path = "/expression/costs.txt";
    try (InputStream in = Objects.requireNonNull(CostTest.class.getResourceAsStream(path))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> new Case(line.startsWith("linear "), line.substring(line.indexOf(' ') + 1)));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Budget spent(String expression, int size) throws ExpressionException {
    EvaluationSession session = new EvaluationSession(AMPLE);
    TestEnvironment.of(values(size)).evaluate(expression, session);
    return session.budget();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void workGrowsWithTheSize(Case line) throws ExpressionException {
    long once = spent(line.expression(), SIZE).workDone();
    long twice = spent(line.expression(), 2 * SIZE).workDone();
    long fourTimes = spent(line.expression(), 4 * SIZE).workDone();
    if (!line.isLinear()) {
      assertEquals(once, twice);
      return;
    }
    long least = SIZE / Budget.CHARACTERS / 2;
    assertTrue(twice - once >= least, () -> "too little: " + once + ", then " + twice);
    assertTrue(fourTimes - twice >= 2 * least, () -> "too little: " + twice + ", " + fourTimes);
    double growth = (double) (fourTimes - twice) / (twice - once);
    assertTrue(growth < 2.4, () -> "grows by " + growth);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void whatIsMadeIsCharged(Case line) throws ExpressionException {
    EvaluationSession session = new EvaluationSession(AMPLE);
    Map<String, ArmValue> given = values(2 * SIZE);
    ArmValue made = TestEnvironment.of(given).evaluate(line.expression(), session);
    long least = least(made, given);
    long taken = session.budget().memoryTaken();
    assertTrue(taken >= least, () -> taken + " charged of " + least);
  }

  /** The bytes that a value takes beyond those of the given ones. */
  private static long least(ArmValue made, Map<String, ArmValue> given) {
    if (isShared(made, given)) {
      return 0;
    } else if (made instanceof ArmString string) {
      return string.value().length();
    } else if (made instanceof ArmArray array) {
      return 8L * array.size();
    } else if (made instanceof ArmObject object) {
      return 16L * object.size();
    }
    return made instanceof ArmUnknown unknown ? unknown.text().length() : 0;
  }

  @SuppressWarnings("ReferenceEquality") // One value is to be told from a copy of it.
  private static boolean isShared(ArmValue made, Map<String, ArmValue> given) {
    return given.values().stream()
        .anyMatch(
            each ->
                each == made
                    || (each instanceof ArmString a
                        && made instanceof ArmString b
                        && a.value() == b.value()));
  }

  @Test
  void theTableHasEveryFunctionThatTakesSomethingOfASize() {
    String all =
        cases()
            .map(line -> line.expression().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining("\n"));
    Set<String> absent = new TreeSet<>(FunctionTable.names());
    absent.removeIf(name -> all.contains(name.toLowerCase(Locale.ROOT) + "("));
    absent.removeAll(SIZELESS);
    DeploymentTimeFunctions.all().forEach(function -> absent.remove(function.name()));
    assertEquals(Set.of(), absent);
  }

  @Test
  void theSizelessFunctionsAreThere() {
    assertTrue(FunctionTable.names().containsAll(List.copyOf(SIZELESS)), SIZELESS::toString);
  }
}
