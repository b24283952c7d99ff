// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fresnel.arm.read.ArmDocument;
import dev.fresnel.core.finding.Checked;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever stands within each other, a thread with a stack of 512 KiB reads it, or is told the
 * limit; the end of its stack is never reached.
 */
class StackTest {

  private static final long STACK = 512L * 1024;
  private static final int[] DEPTHS = {1, 20, 46, 69, 70, 92, 93, 98, 99, 138, 139, 140, 277, 600};

  /** What is read of a template. */
  private static Checked<ArmDocument> read(
      String parameters, String functions, String variables, String name) {
    return TestTemplate.read(
        """
        "parameters": {%s},
        "functions": [{"namespace": "n", "members": {%s}}],
        "variables": {%s},
        """
            .formatted(parameters, functions, variables),
        name);
  }

  /** Members {@code a0}, {@code a1} and so on, each of which refers to the next. */
  private static String chain(int length, String format, String last) {
    return Stream.concat(
            IntStream.range(0, length)
                .mapToObj(i -> "\"a" + i + "\": " + String.format(Locale.ROOT, format, i + 1)),
            Stream.of("\"a" + length + "\": " + last))
        .collect(Collectors.joining(", "));
  }

  private static Checked<ArmDocument> variables(
      int length, String format, String last, String name) {
    return read("", "", chain(length, format, last), name);
  }

  private static Checked<ArmDocument> expression(String expression) {
    return read("", "", "\"k\": \"a\"", "[" + expression + "]");
  }

  private static String within(int depth, String start, String inner, String end) {
    return start.repeat(depth) + inner + end.repeat(depth);
  }

  static Stream<Arguments> documents() {
    return Stream.of(references(), templateParts(), expressions(), values()).flatMap(each -> each);
  }

  private static Stream<Arguments> references() {
    return Stream.of(
        document(
            "variables", n -> variables(n, "\"[variables('a%d')]\"", "1", "[variables('a0')]")),
        document(
            "variables in calls",
            n -> variables(n, "\"[concat(variables('a%d'))]\"", "1", "[variables('a0')]")),
        document(
            "variables in arrays",
            n -> variables(n, "[[\"[variables('a%d')]\"]]", "1.5", "[string(variables('a0'))]")),
        document(
            "variables deep in arrays",
            n ->
                variables(
                    n,
                    within(60, "[", "\"[variables('a%d')]\"", "]"),
                    "1.5",
                    "[string(variables('a0'))]")),
        document(
            "variables in objects",
            n ->
                variables(
                    n,
                    "{\"a\": {\"b\": \"[variables('a%d')]\"}}",
                    "1.5",
                    "[string(variables('a0'))]")));
  }

  private static Stream<Arguments> templateParts() {
    return Stream.of(
        document(
            "variables in copy loops",
            n ->
                variables(
                    n,
                    "{\"copy\": [{\"name\": \"c\", \"count\": 1, \"input\":"
                        + " \"[variables('a%d')]\"}]}",
                    "1.5",
                    "[string(variables('a0'))]")),
        document(
            "parameters",
            n ->
                read(
                    chain(
                        n,
                        "{\"type\": \"string\", \"defaultValue\": \"[parameters('a%d')]\"}",
                        "{\"type\": \"string\", \"defaultValue\": \"x\"}"),
                    "",
                    "",
                    "[parameters('a0')]")),
        document(
            "functions of the template",
            n ->
                read(
                    "",
                    chain(
                        n,
                        "{\"output\": {\"type\": \"string\", \"value\": \"[n.a%d()]\"}}",
                        "{\"output\": {\"type\": \"string\", \"value\": \"x\"}}"),
                    "",
                    "[n.a0()]")));
  }

  private static Stream<Arguments> expressions() {
    return Stream.of(
        document("calls", n -> expression("string(" + within(n, "not(", "true()", ")") + ")")),
        document("choices", n -> expression(within(n, "if(true(),", "'x'", ",'y')"))),
        document(
            "lambdas",
            n -> expression(within(n, "first(map(createArray(1),lambda('x',", "'y'", ")))"))),
        document(
            "lambdas of sort",
            n ->
                expression(
                    "string("
                        + within(
                            n,
                            "sort(createArray(1,2),lambda('x','y',equals(1,first(",
                            "createArray(1)",
                            "))))")
                        + ")")),
        document("keys", n -> expression(within(n, "createObject('a','a')[", "'a'", "]"))));
  }

  private static Stream<Arguments> values() {
    return Stream.of(
        document(
            "arrays of functions around JSON",
            n ->
                expression(
                    "string(createArray("
                        + within(
                            n, "createArray(", "json('" + within(250, "[", "1", "]") + "')", ")")
                        + "))")),
        document(
            "equality of JSON",
            n ->
                expression(
                    "string(equals(json('%1$s'), json('%1$s')))"
                        .formatted(within(Math.min(n, 250), "[", "1", "]")))),
        document(
            "unions",
            n ->
                read(
                    "",
                    "",
                    "\"a\": %s, \"b\": %s"
                        .formatted(
                            within(Math.min(n, 240), "{\"a\": ", "1", "}"),
                            within(Math.min(n, 240), "{\"a\": ", "2", "}")),
                    "[string(union(variables('a'), variables('b')))]")));
  }

  private static Arguments document(String kind, IntFunction<Checked<ArmDocument>> ofDepth) {
    return Arguments.of(kind, ofDepth);
  }

  private static List<String> findings(Checked<ArmDocument> read) {
    return read.findings().stream()
        .map(each -> each.ruleId() + " " + each.message())
        .distinct()
        .toList();
  }

  private static <T> List<T> inSmallThread(Consumer<List<T>> work) throws InterruptedException {
    List<T> results = new ArrayList<>();
    List<Throwable> thrown = new ArrayList<>();
    Thread thread = new Thread(null, () -> work.accept(results), "512 KiB", STACK);
    thread.setUncaughtExceptionHandler((which, failure) -> thrown.add(failure));
    thread.start();
    thread.join();
    assertEquals(List.of(), thrown);
    return results;
  }

  @ParameterizedTest
  @MethodSource("documents")
  void aSmallStackIsEnough(String kind, IntFunction<Checked<ArmDocument>> ofDepth)
      throws InterruptedException {
    List<List<String>> found =
        inSmallThread(
            results -> {
              for (int depth : DEPTHS) {
                results.add(findings(ofDepth.apply(depth)));
              }
            });
    assertEquals(DEPTHS.length, found.size());
    for (List<String> each : found) {
      assertTrue(
          each.stream()
              .allMatch(
                  finding ->
                      finding.contains(" deep; ")
                          || finding.contains(" characters, more than ")
                          || finding.startsWith("LH0025 ")
                          || finding.startsWith("LH2003 ")),
          each::toString);
    }
    assertTrue(found.get(0).stream().noneMatch(each -> each.startsWith("LH0022")));
  }

  @Test
  void thousandsOfDeepDocumentsLeaveTheirProcessWhole() throws IOException, InterruptedException {
    Process process = DeepDocuments.start();
    assertEquals(
        "2500 1.1E-30 1.23 []", new String(process.getInputStream().readAllBytes(), UTF_8));
    assertEquals(0, process.waitFor());
  }

  @Test
  void theValuesOfADeepDocumentBreakNothing() throws InterruptedException {
    List<String> texts =
        inSmallThread(
            results -> {
              for (int depth = 1; depth < 100; depth++) {
                variables(
                    60,
                    within(depth, "[", "\"[variables('a%d')]\"", "]"),
                    "1.5",
                    "[string(variables('a0'))]");
              }
              results.add(Double.toString(1.1e-30));
              results.add(new BigDecimal("1.23456").round(new MathContext(3)).toString());
            });
    assertEquals(List.of("1.1E-30", "1.23"), texts);
  }

  @Test
  void valuesThatNestDeeplyAreComparedAndShownWithoutStack() throws InterruptedException {
    List<Boolean> results =
        inSmallThread(
            answers -> {
              ArmValue first = deep();
              ArmValue second = deep();
              answers.add(first.equals(second));
              answers.add(first.hashCode() == second.hashCode());
              answers.add(first.toString().equals(second.toString()));
            });
    assertEquals(List.of(true, true, true), results);
  }

  private static ArmValue deep() {
    ArmValue value = ArmInteger.of(1);
    for (int i = 0; i < 20_000; i++) {
      ArmObject.Builder object = new ArmObject.Builder();
      object.put("a", value);
      value = ArmArray.of(object.build());
    }
    return value;
  }
}
