// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fresnel.arm.internal.expression.ExpressionCache;
import dev.fresnel.arm.internal.expression.Limits;
import dev.fresnel.arm.internal.read.ReadOptions;
import dev.fresnel.arm.internal.read.ReadSession;
import dev.fresnel.core.internal.json.JsonReader;
import dev.fresnel.core.internal.json.ReaderFindings;
import dev.fresnel.core.source.Source;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is found by its name is found by an index: the work grows as the document does. */
class LookUpsTest {

  private static long work(String document) {
    ReaderFindings findings = new ReaderFindings();
    ReadSession session =
        new ReadSession(ReadOptions.none(), new ExpressionCache(Limits.standard()), findings);
    new DocumentReader(session).read(JsonReader.read(Source.text("x", document)).orThrow(), null);
    assertTrue(findings.all().stream().noneMatch(each -> each.ruleId().value().equals("LH0022")));
    return session.budget().workDone();
  }

  private static String list(int size, String format) {
    return IntStream.range(0, size)
        .mapToObj(i -> format.formatted(i))
        .collect(Collectors.joining(", "));
  }

  private static String template(String sections, String name) {
    return """
    {
      "$schema": "https://schema.management.azure.com/schemas/2019-08-01/subscriptionDeploymentTemplate.json#",
      "contentVersion": "1.0.0.0",
      %s,
      "resources": [
        {
          "type": "Microsoft.ManagedServices/registrationDefinitions",
          "apiVersion": "2022-10-01",
          "name": "x",
          "properties": {"registrationDefinitionName": "%s"}
        }
      ]
    }
    """
        .formatted(sections, name);
  }

  /** As many loops as references to what they make, the names of the loops being evaluated. */
  private static String loops(int size) {
    return template(
        "\"variables\": {\"copy\": [%s], \"all\": [%s]}"
            .formatted(
                list(size, "{\"name\": \"[concat('v', '%d')]\", \"count\": 1, \"input\": \"x\"}"),
                list(size, "\"[variables('v%d')]\"")),
        "[string(variables('all'))]");
  }

  /** As many name spaces as calls of a function in the last one. */
  private static String nameSpaces(int size) {
    return template(
        "\"functions\": [%s, {\"namespace\": \"z\", \"members\": {\"f\": {\"output\": {\"value\": \"x\"}}}}]"
                .formatted(list(size, "{\"namespace\": \"n%d\", \"members\": {}}"))
            + ", \"variables\": {\"all\": [%s]}".formatted(list(size, "\"[z.f()]\"")),
        "[string(variables('all'))]");
  }

  @Test
  void theLoopsOfVariablesAreEvaluatedOnce() {
    double growth = (double) work(loops(2_000)) / work(loops(1_000));
    assertTrue(growth < 2.1, () -> "grows by " + growth);
  }

  @Test
  void functionsAreFoundBehindAnyNumberOfNameSpaces() {
    assertEquals(
        work(nameSpaces(2_000)) - work(nameSpaces(1_000)),
        work(nameSpaces(3_000)) - work(nameSpaces(2_000)));
  }
}
