// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.emulator;

import static dev.fresnel.arm.emulator.EmulatorTexts.DEPLOYMENTS_VERSION;
import static dev.fresnel.arm.emulator.EmulatorTexts.SUBSCRIPTION;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fresnel.arm.emulator.EmulatorClient.Answer;
import dev.fresnel.arm.fixtures.emulator.EmulatedLighthouse;
import dev.fresnel.arm.fixtures.emulator.LighthouseEmulator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Collections of resources with a symbolic name, to which {@code references()} refers. */
@EmulatedLighthouse
class EmulatorCollectionTest {

  private static final String DEPLOYMENT =
      SUBSCRIPTION + "/providers/Microsoft.Resources/deployments/outer" + DEPLOYMENTS_VERSION;
  private static final String RULES = SUBSCRIPTION + "/providers/Contoso.Monitoring/rules/";

  private EmulatorClient client;

  @BeforeEach
  void connect(LighthouseEmulator emulator) {
    client = EmulatorClient.of(emulator);
  }

  private Answer deploy(String resources, String type, String expression) {
    return client.put(
        DEPLOYMENT,
        "{\"location\": \"westeurope\", \"properties\": {\"mode\": \"Incremental\", \"template\":"
            + " {\"$schema\":"
            + " \"https://schema.management.azure.com/schemas/2018-05-01/subscriptionDeploymentTemplate.json#\","
            + " \"contentVersion\": \"1.0.0.0\", \"languageVersion\": \"2.0\", \"resources\": {"
            + resources
            + "}, \"outputs\": {\"x\": {\"type\": \""
            + type
            + "\", \"value\": \""
            + expression
            + "\"}}}}}");
  }

  private static String output(Answer done) {
    return done.json().at("/properties/outputs/x/value").toString();
  }

  /** A loop of rules, whose tiers are what an expression says. */
  private static String rules(String count, String further, String tier) {
    return "\"rules\": {\"type\": \"Contoso.Monitoring/rules\", \"apiVersion\": \"2020-01-01\","
        + " \"copy\": {\"name\": \"rules\", \"count\": "
        + count
        + "}, "
        + further
        + "\"name\": \"[concat('rule', copyIndex())]\", \"properties\": {\"tier\": \""
        + tier
        + "\"}}";
  }

  private static String rule(String symbol, String tier) {
    return "\""
        + symbol
        + "\": {\"type\": \"Contoso.Monitoring/rules\", \"apiVersion\": \"2020-01-01\", \"name\":"
        + " \""
        + symbol
        + "\", \"properties\": {\"tier\": \""
        + tier
        + "\"}}";
  }

  @Test
  void allResourcesOfALoopAreGivenInItsOrder() {
    Answer done =
        deploy(
            rules("12", "", "[string(copyIndex())]"),
            "array",
            "[map(references('rules'), lambda('each', lambdaVariables('each').tier))]");
    assertEquals(
        "[\"0\",\"1\",\"2\",\"3\",\"4\",\"5\",\"6\",\"7\",\"8\",\"9\",\"10\",\"11\"]",
        output(done),
        done::toString);
  }

  @Test
  void allOfTheResourcesIsGivenOnRequest() {
    Answer done =
        deploy(rules("2", "", "a"), "string", "[references('RULES', 'full')[1].resourceId]");
    assertEquals("\"Contoso.Monitoring/rules/rule1\"", output(done), done::toString);
    Answer properties = deploy(rules("1", "", "a"), "array", "[references('rules', 'Properties')]");
    assertEquals(
        "[{\"tier\":\"a\",\"provisioningState\":\"Succeeded\"}]",
        output(properties),
        properties::toString);
  }

  @Test
  void aLoopThatMakesNothingGivesAnEmptyArray() {
    assertEquals("0", output(deploy(rules("0", "", "a"), "int", "[length(references('rules'))]")));
  }

  @Test
  void oneOfALoopIsReferredToByItsIndex() {
    Answer done =
        deploy(
            rules("3", "", "[string(copyIndex())]"),
            "string",
            "[reference(format('rules[{0}]', 2)).tier]");
    assertEquals("\"2\"", output(done), done::toString);
    Answer beyond = deploy(rules("3", "", "a"), "string", "[reference('rules[3]').tier]");
    assertEquals("InvalidTemplate", beyond.code());
    assertTrue(beyond.message().contains("'rules[3]' is not valid"), beyond::message);
  }

  @Test
  void whatRefersToALoopIsDeployedAfterIt() {
    Answer done =
        deploy(
            rule("sum", "[string(length(references('rules')))]") + ", " + rules("3", "", "a"),
            "string",
            "[reference('sum').tier]");
    assertEquals("\"3\"", output(done), done::toString);
    Answer operations = client.get(DEPLOYMENT.replace("?", "/operations?"));
    assertEquals("sum", operations.text("/value/3/properties/targetResource/resourceName"));
  }

  @Test
  void resourcesThatAreThereOrAreNotDeployedAreAskedFor() {
    String there = "{\"properties\": {\"tier\": \"there\"}}";
    client.put(RULES + "rule0?api-version=2020-01-01", there);
    client.put(RULES + "rule1?api-version=2020-01-01", there);
    String tiers = "[map(references('rules'), lambda('each', lambdaVariables('each').tier))]";
    Answer existing = deploy(rules("2", "\"existing\": true, ", "a"), "array", tiers);
    assertEquals("[\"there\",\"there\"]", output(existing), existing::toString);
    Answer some =
        deploy(rules("2", "\"condition\": \"[equals(copyIndex(), 1)]\", ", "made"), "array", tiers);
    assertEquals("[\"there\",\"made\"]", output(some), some::toString);
  }

  @Test
  void whatIsNoLoopIsRefused() {
    for (String name : new String[] {"single", "nowhere", "rule0"}) {
      Answer refused =
          deploy(
              rules("1", "", "a") + ", " + rule("single", "a"),
              "array",
              "[references('" + name + "')]");
      assertEquals(400, refused.status(), name);
      assertEquals("InvalidTemplate", refused.code());
      assertTrue(refused.message().contains("'" + name + "' is not valid"), refused::message);
    }
    Answer circle = deploy(rules("2", "", "[references('rules')[0].tier]"), "string", "x");
    assertEquals("InvalidTemplate", circle.code(), circle::toString);
    assertTrue(circle.message().contains("Circular dependency"), circle::message);
  }
}
