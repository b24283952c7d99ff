// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.fresnel.arm.payload.PayloadReader;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.source.Source;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReadLimitsTest {

  private static final ReadLimits STANDARD = ReadLimits.standard();

  private static String template(String variables, String name) {
    return """
    {
      "$schema": "https://schema.management.azure.com/schemas/2019-08-01/subscriptionDeploymentTemplate.json#",
      "contentVersion": "1.0.0.0",
      "variables": {%s},
      "resources": [
        {
          "type": "Microsoft.ManagedServices/registrationDefinitions",
          "apiVersion": "2022-10-01",
          "name": "44444444-0000-4000-8000-000000000001",
          "properties": {
            "registrationDefinitionName": "%s",
            "managedByTenantId": "11111111-aaaa-4bbb-8ccc-000000000001",
            "authorizations": []
          }
        }
      ]
    }
    """
        .formatted(variables, name);
  }

  /** Variables of which each stands for the next. */
  private static String chain(int length) {
    return IntStream.range(0, length)
            .mapToObj(i -> "\"v" + i + "\": \"[variables('v" + (i + 1) + "')]\", ")
            .collect(Collectors.joining())
        + ("\"v" + length + "\": \"x\"");
  }

  private static List<String> exceeded(ReadLimits limits, String template) {
    return ArmReader.standard()
        .withLimits(limits)
        .read(Source.text("template.json", template))
        .findings()
        .stream()
        .filter(each -> each.ruleId().value().equals("LH0022"))
        .map(Finding::message)
        .toList();
  }

  @Test
  void theLengthOfADocumentIsLimited() {
    String template = template("", "x");
    int length = template.length();
    assertEquals(List.of(), exceeded(STANDARD.withDocumentLength(length), template));
    assertEquals(
        List.of(
            "The document is longer than the " + (length - 1) + " bytes that are read; split it"),
        exceeded(STANDARD.withDocumentLength(length - 1), template));
  }

  @Test
  void payloadsHaveTheSameLimitOfLength() {
    Source payload = Source.text("payload.json", "{\"value\": []}");
    assertEquals(
        List.of(),
        PayloadReader.read(List.of(payload), STANDARD.withDocumentLength(13)).findings());
    assertEquals(
        "LH0022",
        PayloadReader.read(List.of(payload), STANDARD.withDocumentLength(12))
            .findings()
            .get(0)
            .ruleId()
            .value());
  }

  @Test
  void theDepthIsLimited() {
    String template = template(chain(10), "[variables('v0')]");
    int deepest =
        IntStream.rangeClosed(1, 200)
            .filter(depth -> exceeded(STANDARD.withDepth(depth), template).isEmpty())
            .findFirst()
            .orElseThrow();
    assertEquals(1, exceeded(STANDARD.withDepth(deepest - 1), template).size());
    String deeper = template(chain(11), "[variables('v0')]");
    assertEquals(1, exceeded(STANDARD.withDepth(deepest), deeper).size());
  }

  @Test
  void workIsLimited() {
    String template = template(chain(10), "[variables('v0')]");
    assertEquals(List.of(), exceeded(STANDARD.withWork(10_000), template));
    assertEquals(
        List.of(
            "Evaluating this document takes more than 10 steps of work; compute less in"
                + " expressions, or divide the document"),
        exceeded(STANDARD.withWork(10), template));
  }

  @Test
  void memoryIsLimited() {
    String template = template("", "[concat('abc', 'def')]");
    assertEquals(List.of(), exceeded(STANDARD.withMemory(10_000), template));
    assertEquals(
        List.of(
            "The values of this document take more than 10 bytes of memory; compute fewer or"
                + " shorter ones, or divide the document"),
        exceeded(STANDARD.withMemory(10), template));
  }

  @Test
  void findingsOfAKindAreLimitedAndCountedBeyond() {
    String properties =
        IntStream.range(0, 7).mapToObj(i -> "\"a\": " + i).collect(Collectors.joining(", "));
    String template = template(properties, "x");
    assertEquals(List.of(), exceeded(STANDARD.withFindings(6), template));
    List<String> beyond = exceeded(STANDARD.withFindings(4), template);
    assertEquals(1, beyond.size(), beyond::toString);
    assertEquals("2 more findings of LH0021", beyond.get(0).split(" \\(", 2)[0]);
  }

  @Test
  void whatWasToldOfTheDeploymentStays() {
    ArmReader reader = ArmReader.standard();
    assertSame(reader, reader.withLimits(STANDARD));
    ReadLimits less = STANDARD.withWork(1_000);
    assertEquals(less, reader.withLimits(less).deployedTo(DestinationKind.TENANT).limits());
  }

  @Test
  void whatIsOutsideItsRangeIsTheCallersBug() {
    assertRefused(
        "documentLength must be from 1 to 33554432, not 0", () -> STANDARD.withDocumentLength(0));
    assertRefused(
        "documentLength must be from 1 to 33554432, not 33554433",
        () -> STANDARD.withDocumentLength(ReadLimits.LONGEST_DOCUMENT + 1));
    assertRefused("depth must be from 1 to 200, not 201", () -> STANDARD.withDepth(201));
    assertRefused(
        "findings must be from 1 to 10000, not 10001", () -> STANDARD.withFindings(10_001));
    assertRefused(
        "work must be from 1 to 4611686018427387903, not -1", () -> STANDARD.withWork(-1));
    assertRefused(
        "memory must be from 1 to 4611686018427387903, not 0", () -> STANDARD.withMemory(0));
    assertEquals(200, STANDARD.withDepth(200).depth());
  }

  private static void assertRefused(String message, Supplier<ReadLimits> limits) {
    assertEquals(message, assertThrows(IllegalArgumentException.class, limits::get).getMessage());
  }
}
