// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.source.Source;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Templates that would exhaust heap, stack or patience if they were believed. */
class ReaderRobustnessTest {

  private static final String LIMIT = "LH0022";

  private static final String DEFINITION =
      """
      {
        "type": "Microsoft.ManagedServices/registrationDefinitions",
        "apiVersion": "2022-10-01",
        "name": "x",
        %s
        "properties": {
          "registrationDefinitionName": %s,
          "managedByTenantId": "0d3b6f0e-3a57-4d0c-8f0b-6f2f6a0c7e21",
          "authorizations": %s
        }
      }
      """;

  private static String template(String variables, String resources) {
    return """
    {
      "$schema": "https://schema.management.azure.com/schemas/2019-08-01/subscriptionDeploymentTemplate.json#",
      "contentVersion": "1.0.0.0",
      "variables": {%s},
      "resources": [%s]
    }
    """
        .formatted(variables, resources);
  }

  private static String definition(String more, String name, String authorizations) {
    return DEFINITION.formatted(more, name, authorizations);
  }

  private static Checked<ArmDocument> read(String template) {
    return assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> ArmReader.standard().read(Source.text("bomb.json", template)));
  }

  private static List<String> ids(Checked<ArmDocument> read) {
    return read.findings().stream().map(finding -> finding.ruleId().value()).distinct().toList();
  }

  private static void assertLimited(Checked<ArmDocument> read) {
    assertTrue(ids(read).contains(LIMIT), () -> ids(read).toString());
  }

  private static String chain(int length, String first, String format) {
    return IntStream.range(0, length)
        .mapToObj(
            i ->
                i == 0
                    ? "\"v0\": " + first
                    : String.format(Locale.ROOT, "\"v%d\": " + format, i, i - 1, i - 1))
        .collect(Collectors.joining(","));
  }

  @Test
  void variablesThatDoubleEachOther() {
    String variables =
        chain(60, "\"0123456789\"", "\"[concat(variables('v%d'), variables('v%d'))]\"");
    assertLimited(read(template(variables, definition("", "\"[variables('v59')]\"", "[]"))));
  }

  @Test
  void arraysThatDoubleEachOther() {
    String variables = chain(60, "[1, 2]", "\"[createArray(variables('v%d'), variables('v%d'))]\"");
    assertLimited(read(template(variables, definition("", "\"x\"", "\"[variables('v59')]\""))));
  }

  @Test
  void arraysInTheTemplateThatDoubleEachOther() {
    String variables = chain(60, "[1, 2]", "[\"[variables('v%d')]\", \"[variables('v%d')]\"]");
    Checked<ArmDocument> read =
        read(template(variables, definition("", "\"x\"", "\"[variables('v59')]\"")));
    assertLimited(read);
  }

  @Test
  void aLongChainOfVariables() {
    String variables = chain(5_000, "\"x\"", "\"[variables('v%d')]\"");
    assertLimited(read(template(variables, definition("", "\"[variables('v4999')]\"", "[]"))));
  }

  @Test
  void aChainOfDeepVariables() {
    String deep = "[".repeat(80) + "\"[variables('v%d')]\"" + "]".repeat(80);
    String variables = chain(500, "\"x\"", deep);
    assertLimited(read(template(variables, definition("", "\"x\"", "\"[variables('v499')]\""))));
  }

  @Test
  void aThreadWithLittleStackReadsOrSaysThatItCannot() throws InterruptedException {
    String template =
        template(
            chain(60, "\"x\"", "\"[concat(variables('v%d'))]\""),
            definition("", "\"[variables('v59')]\"", "[]"));
    List<String> usual = ids(read(template));
    assertFalse(usual.contains(LIMIT), usual.toString());
    List<List<String>> found = new ArrayList<>();
    for (int kilobytes : new int[] {160, 192, 256, 384}) {
      Thread thread =
          new Thread(null, () -> found.add(ids(read(template))), "stack", kilobytes * 1024L);
      thread.start();
      thread.join();
    }
    assertEquals(4, found.size(), "a thread ended without a result");
    found.forEach(each -> assertTrue(each.equals(usual) || each.contains(LIMIT), each.toString()));
  }

  @Test
  void variablesInACircle() {
    String variables =
        "\"a\": \"[variables('b')]\", \"b\": {\"c\": [\"[variables('a')]\"]}, \"s\":"
            + " \"[variables('s')]\"";
    Checked<ArmDocument> read =
        read(template(variables, definition("", "\"[variables('a')]\"", "\"[variables('s')]\"")));
    assertEquals(List.of("LH5003", "LH0025"), ids(read));
  }

  @Test
  void loopsWithinLoops() {
    String innermost = definition("\"copy\": {\"name\": \"c\", \"count\": 800},", "\"x\"", "[]");
    String nested =
        """
        {
          "type": "Microsoft.Resources/deployments",
          "name": "n",
          "location": "x",
          "copy": {"name": "d", "count": 800},
          "properties": {"mode": "Incremental", "template": {"resources": [%s]}}
        }
        """;
    Checked<ArmDocument> read = read(template("", nested.formatted(nested.formatted(innermost))));
    assertLimited(read);
    assertTrue(read.value().orElseThrow().delegations().size() <= 5_000);
  }

  @Test
  void loopsOfGreatDefinitions() {
    String authorization =
        "{\"principalId\": \"a\", \"roleDefinitionId\": \"b\", \"delegatedRoleDefinitionIds\":"
            + " [\"c\", \"d\"]}";
    String many =
        IntStream.range(0, 5_000).mapToObj(i -> authorization).collect(Collectors.joining(","));
    String looped =
        definition(
            "\"copy\": {\"name\": \"c\", \"count\": 800},", "\"x\"", "\"[variables('many')]\"");
    assertLimited(read(template("\"many\": [" + many + "]", looped)));
  }

  @Test
  void loopsOfPropertiesWithinEachOther() {
    String loop = "{\"copy\": [{\"name\": \"a\", \"count\": 800, \"input\": %s}]}";
    String variables =
        "\"v\": " + loop.formatted(loop.formatted(loop.formatted("\"[copyIndex('a')]\"")));
    assertLimited(read(template(variables, definition("", "\"x\"", "\"[variables('v').a]\""))));
  }

  @Test
  void manyFaults() {
    String faults =
        IntStream.range(0, 3_000)
            .mapToObj(i -> "{\"principalId\": \"[nosuch(" + i + ")]\"}")
            .collect(Collectors.joining(","));
    Checked<ArmDocument> read = read(template("", definition("", "\"x\"", "[" + faults + "]")));
    assertTrue(read.findings().size() <= 800, () -> String.valueOf(read.findings().size()));
  }

  @Test
  void aFunctionThatCallsItself() {
    String functions =
        """
        "functions": [{"namespace": "f", "members": {"g": {"parameters": [{"name": "a"}],
          "output": {"value": "[f.g(concat(parameters('a'), 'x'))]"}}}}],
        "variables": {\
        """;
    String template =
        template("", definition("", "\"[f.g('x')]\"", "[]")).replace("\"variables\": {", functions);
    assertLimited(read(template));
  }

  @Test
  void deploymentsWithinDeployments() {
    String resource = definition("", "\"x\"", "[]");
    for (int i = 0; i < 40; i++) {
      resource =
          "{\"type\": \"Microsoft.Resources/deployments\", \"name\": \"n\", \"location\": \"x\","
              + " \"properties\": {\"mode\": \"Incremental\", \"template\": {\"resources\": ["
              + resource
              + "]}}}";
    }
    Checked<ArmDocument> read = read(template("", resource));
    assertEquals(1, read.value().orElseThrow().delegations().size());
    assertEquals(List.of(), read.findings().stream().map(Finding::format).toList());
  }

  @Test
  void deploymentsThatVariablesPutIntoEachOther() {
    String deployment =
        "{\"resources\": [{\"type\": \"Microsoft.Resources/deployments\", \"name\": \"n\","
            + " \"location\": \"x\", \"properties\": {\"mode\": \"Incremental\", \"template\":"
            + " \"[[variables('v%d')]\"}}]}";
    String variables =
        IntStream.range(0, 75)
            .mapToObj(i -> "\"v" + i + "\": " + deployment.formatted(i + 1))
            .collect(Collectors.joining(","));
    String nested =
        """
        {
          "type": "Microsoft.Resources/deployments",
          "name": "n",
          "location": "x",
          "properties": {
            "mode": "Incremental",
            "template": {"variables": {%s}, "resources": "[[variables('v0').resources]"}
          }
        }
        """;
    Checked<ArmDocument> read = read(template(variables, nested.formatted(variables)));
    assertTrue(ids(read).contains(LIMIT), () -> read.findings().toString());
  }

  @Test
  void documentsThatAreNoTemplates() {
    for (String text :
        List.of("", "null", "[]", "3", "\"x\"", "{}", "{\"a\": 1}", "[[", "{\"a\"")) {
      assertTrue(read(text).value().isEmpty(), text);
      assertTrue(read(text).hasErrors(), text);
    }
  }

  @Test
  void partsOfTheWrongType() {
    for (String wrong :
        List.of("null", "3", "\"x\"", "[]", "{}", "[[]]", "\"[nosuch()]\"", "true")) {
      for (String part :
          List.of("variables", "parameters", "functions", "resources", "outputs", "$schema")) {
        read("{\"" + part + "\": " + wrong + ", \"resources\": []}");
      }
      for (String part :
          List.of(
              "type",
              "name",
              "properties",
              "plan",
              "copy",
              "condition",
              "scope",
              "apiVersion",
              "dependsOn",
              "existing")) {
        for (String type :
            List.of(
                "Microsoft.ManagedServices/registrationDefinitions",
                "Microsoft.ManagedServices/registrationAssignments",
                "Microsoft.Resources/deployments",
                "Microsoft.Authorization/policyDefinitions")) {
          read(template("", "{\"type\": \"" + type + "\", \"" + part + "\": " + wrong + "}"));
        }
      }
    }
  }
}
