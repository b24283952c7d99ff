// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.emulator;

import static dev.fresnel.arm.emulator.EmulatorTexts.DEPLOYMENTS_VERSION;
import static dev.fresnel.arm.emulator.EmulatorTexts.READER;
import static dev.fresnel.arm.emulator.EmulatorTexts.SUBSCRIPTION;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fresnel.arm.emulator.EmulatorClient.Answer;
import dev.fresnel.arm.fixtures.emulator.LighthouseEmulator;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EmulatorReferenceTest {

  private static final String DEPLOYMENT =
      SUBSCRIPTION + "/providers/Microsoft.Resources/deployments/outer" + DEPLOYMENTS_VERSION;
  private static final String TENANT = "7c1e3c06-6a0e-4c2b-9a5e-2f0c4f6b8d10";
  private static final String RULE = SUBSCRIPTION + "/providers/Contoso.Monitoring/rules/gold";
  private static final String DEFINITION_ID =
      "subscriptionResourceId('Microsoft.ManagedServices/registrationDefinitions',"
          + " 'c0ffee11-2b3c-4d5e-8f60-718293a4b5c6')";

  private LighthouseEmulator emulator;
  private EmulatorClient client;

  @BeforeEach
  void start() throws IOException {
    emulator = LighthouseEmulator.builder().start();
    client = EmulatorClient.of(emulator);
  }

  @AfterEach
  void stop() throws IOException {
    emulator.close();
  }

  private Answer deploy(String outputs, String... resources) {
    return deployAs("", "[" + String.join(", ", resources) + "]", outputs);
  }

  private Answer deployAs(String further, String resources, String outputs) {
    return client.put(
        DEPLOYMENT,
        "{\"location\": \"westeurope\", \"properties\": {\"mode\": \"Incremental\", \"template\":"
            + " {\"$schema\":"
            + " \"https://schema.management.azure.com/schemas/2018-05-01/subscriptionDeploymentTemplate.json#\","
            + " \"contentVersion\": \"1.0.0.0\", "
            + further
            + "\"resources\": "
            + resources
            + ", \"outputs\": {"
            + outputs
            + "}}}}");
  }

  private static String output(String name, String expression) {
    return "\"" + name + "\": {\"type\": \"string\", \"value\": \"" + expression + "\"}";
  }

  /** A deployment that is nested, whose only output is told. */
  private static String nested(String name, String parameter, String expression) {
    return "{\"type\": \"Microsoft.Resources/deployments\", \"apiVersion\": \"2022-09-01\","
        + " \"name\": \""
        + name
        + "\", \"location\": \"westeurope\", \"properties\": {\"mode\": \"Incremental\","
        + " \"expressionEvaluationOptions\": {\"scope\": \"inner\"}, \"parameters\": {\"given\":"
        + " {\"value\": \""
        + parameter
        + "\"}}, \"template\": {\"$schema\":"
        + " \"https://schema.management.azure.com/schemas/2018-05-01/subscriptionDeploymentTemplate.json#\","
        + " \"contentVersion\": \"1.0.0.0\", \"parameters\": {\"given\": {\"type\": \"string\"}},"
        + " \"resources\": [], \"outputs\": {"
        + output("made", expression)
        + "}}}}";
  }

  private static String definition(String tenant) {
    return "{\"type\": \"Microsoft.ManagedServices/registrationDefinitions\", \"apiVersion\":"
        + " \"2022-10-01\", \"name\": \"c0ffee11-2b3c-4d5e-8f60-718293a4b5c6\", \"properties\":"
        + " {\"registrationDefinitionName\": \"Contoso\", \"managedByTenantId\": \""
        + tenant
        + "\", \"authorizations\": [{\"principalId\": \"1a9d4e52-0b7c-4f38-8c61-5d2e9f3a7b01\","
        + " \"principalIdDisplayName\": \"Tier 1\", \"roleDefinitionId\": \""
        + READER
        + "\"}]}}";
  }

  private static String rule(String name, String tier) {
    return "{\"type\": \"Contoso.Monitoring/rules\", \"apiVersion\": \"2020-01-01\", \"name\": \""
        + name
        + "\", \"location\": \"westeurope\", \"properties\": {\"tier\": \""
        + tier
        + "\"}}";
  }

  private String delegatedTo() {
    return emulator
        .state()
        .of(LighthouseEmulator.SUBSCRIPTION)
        .definitionsIn(LighthouseEmulator.SUBSCRIPTION)
        .stream()
        .map(each -> each.definition().managedByTenantId().value())
        .collect(Collectors.joining(" "));
  }

  /** The error of a deployment that failed while the client waited. */
  private String failure(Answer accepted) {
    assertEquals(2, accepted.status() / 100, accepted.response()::body);
    String operation = accepted.header("Azure-AsyncOperation");
    Answer done = client.get(operation.substring(operation.indexOf("/subscriptions")));
    assertEquals("Failed", done.text("/status"));
    assertEquals("DeploymentFailed", done.text("/error/code"));
    assertEquals(
        "Failed", client.get(DEPLOYMENT).text("/properties/provisioningState"), "as it is kept");
    return done.text("/error/details/0/code") + ": " + done.text("/error/details/0/message");
  }

  @Test
  void whatANestedDeploymentGivesIsUsedByItsNameOrItsId() {
    String nested = nested("lookup", TENANT, "[parameters('given')]");
    Answer byName = deploy("", definition("[reference('lookup').outputs.made.value]"), nested);
    assertEquals("Succeeded", byName.text("/properties/provisioningState"), byName::toString);
    assertEquals(TENANT, delegatedTo());
    Answer byId =
        deploy(
            output(
                "tenant",
                "[reference(subscriptionResourceId('Microsoft.Resources/deployments', 'lookup'),"
                    + " '2022-09-01').outputs.made.value]"),
            nested);
    assertEquals(TENANT, byId.text("/properties/outputs/tenant/value"));
  }

  @Test
  void deploymentsCanFollowFromOneAnother() {
    String[] chain =
        IntStream.rangeClosed(0, 12)
            .mapToObj(
                i ->
                    nested(
                        "d" + i,
                        i == 12 ? "a" : "[reference('d" + (i + 1) + "').outputs.made.value]",
                        "[concat(parameters('given'), '" + i % 10 + "')]"))
            .toArray(String[]::new);
    Answer done = deploy(output("all", "[reference('d0').outputs.made.value]"), chain);
    assertEquals("a2109876543210", done.text("/properties/outputs/all/value"), done::toString);
    assertEquals(
        "d12",
        client
            .get(DEPLOYMENT.replace("?", "/operations?"))
            .text("/value/0/properties/targetResource/resourceName"),
        "what is referred to comes first");
  }

  @Test
  void whatIsThereIsAskedForItsPropertiesOrForAll() {
    client.put(RULE + "?api-version=2020-01-01", rule("gold", "5"));
    Answer done =
        deploy(
            output("tier", "[reference('" + RULE + "', '2020-01-01').tier]")
                + ", "
                + output("place", "[reference('" + RULE + "', '2020-01-01', 'full').location]")
                + ", "
                + output("id", "[reference('" + RULE + "', '2020-01-01', 'Full').resourceId]"));
    assertEquals("5", done.text("/properties/outputs/tier/value"), done::toString);
    assertEquals("westeurope", done.text("/properties/outputs/place/value"));
    assertEquals("Contoso.Monitoring/rules/gold", done.text("/properties/outputs/id/value"));
    Answer role =
        deploy(
            output(
                "role",
                "[reference(subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '"
                    + READER
                    + "'), '2022-04-01').roleName]"));
    assertEquals("Reader", role.text("/properties/outputs/role/value"));
  }

  @Test
  void whatTheTemplateMakesCountsAndNotWhatWasThereBefore() {
    client.put(RULE + "?api-version=2020-01-01", rule("gold", "before"));
    client.post(
        SUBSCRIPTION + "/providers/Microsoft.ManagedServices/register" + DEPLOYMENTS_VERSION, "");
    Answer done =
        deploy(
            output("tier", "[reference('gold').tier]")
                + ", "
                + output("state", "[reference(" + DEFINITION_ID + ").provisioningState]")
                + ", "
                + output("name", "[reference(" + DEFINITION_ID + ").registrationDefinitionName]"),
            rule("gold", "after"),
            definition(TENANT));
    assertEquals("after", done.text("/properties/outputs/tier/value"), done::toString);
    assertEquals("Contoso", done.text("/properties/outputs/name/value"));
    assertEquals("Succeeded", done.text("/properties/outputs/state/value"));
  }

  @Test
  void whatRefersToWhatIsNotThereFailsAndTheRestIsDeployed() {
    Answer accepted =
        deploy(
            "",
            rule("silver", "1"),
            rule("bronze", "[reference('" + RULE + "', '2020-01-01').tier]"));
    assertEquals(
        "ResourceNotFound: The Resource 'Contoso.Monitoring/rules/gold' was not found.",
        failure(accepted));
    assertEquals(
        200, client.get(RULE.replace("gold", "silver") + "?api-version=2020-01-01").status());
    assertEquals(
        404, client.get(RULE.replace("gold", "bronze") + "?api-version=2020-01-01").status());
    assertEquals(
        "DeploymentNotFound: Deployment 'lookup' could not be found.",
        failure(
            deploy(
                "",
                definition(
                    "[reference(subscriptionResourceId('Microsoft.Resources/deployments',"
                        + " 'lookup'), '2022-09-01').outputs.made.value]"))));
    assertEquals("", delegatedTo());
    String template = output("x", "[reference('" + RULE + "', '2020-01-01').tier]");
    assertTrue(failure(deploy(template)).startsWith("ResourceNotFound"), "in an output");
  }

  @Test
  void whatNoTemplateCanReferToIsRefusedAtOnce() {
    Answer named = deploy(output("x", "[reference('nowhere').tier]"));
    assertEquals(400, named.status());
    assertEquals("InvalidTemplate", named.code());
    assertTrue(named.message().contains("The template reference 'nowhere' is not valid"));
    Answer unversioned = deploy(output("x", "[reference('" + RULE + "').tier]"));
    assertEquals("InvalidTemplate", unversioned.code());
    assertTrue(unversioned.message().contains(RULE), unversioned::message);
    Answer circle =
        deploy("", rule("one", "[reference('two').tier]"), rule("two", "[reference('one').tier]"));
    assertEquals("InvalidTemplate", circle.code());
    assertTrue(circle.message().contains("Circular dependency"), circle::message);
  }

  @Test
  void symbolicNamesAreReferredToWhetherDeployedOrExisting() {
    client.put(RULE + "?api-version=2020-01-01", rule("gold", "5"));
    Answer done =
        deployAs(
            "\"languageVersion\": \"2.0\", ",
            "{\"there\": {\"existing\": true, \"type\": \"Contoso.Monitoring/rules\","
                + " \"apiVersion\": \"2020-01-01\", \"name\": \"gold\"}, \"made\": "
                + rule("silver", "[reference('there').tier]")
                + "}",
            output("tier", "[reference('made').tier]"));
    assertEquals("5", done.text("/properties/outputs/tier/value"), done::toString);
  }

  @Test
  void anIdentityOfTheSystemHasAPrincipal() {
    String identified =
        rule("gold", "5")
            .replace(
                "\"properties\"", "\"identity\": {\"type\": \"SystemAssigned\"}, \"properties\"");
    Answer done =
        deploy(
            output("id", "[reference('gold', '2020-01-01', 'Full').identity.principalId]"),
            identified);
    String principal = done.text("/properties/outputs/id/value");
    assertEquals(36, principal.length(), done::toString);
    assertEquals(
        principal, client.get(RULE + "?api-version=2020-01-01").text("/identity/principalId"));
  }

  @Test
  void whatIsNotAskedIsNotMissed() {
    Answer done =
        deploy(output("x", "[if(false(), reference('" + RULE + "', '2020-01-01').tier, 'none')]"));
    assertEquals("none", done.text("/properties/outputs/x/value"), done::toString);
    Answer keys = deploy(output("x", "[listKeys('" + RULE + "', '2020-01-01').key1]"));
    assertEquals(
        "[listKeys('" + RULE + "', '2020-01-01').key1]", keys.text("/properties/outputs/x/value"));
  }

  @Test
  void aDefinitionThatWaitsForWhatFailedIsNotMade() {
    String waiting =
        definition(TENANT)
            .replace(
                "\"properties\"",
                "\"dependsOn\": [\"[subscriptionResourceId('Contoso.Monitoring/rules',"
                    + " 'bronze')]\"], \"properties\"");
    failure(deploy("", waiting, rule("bronze", "[reference('" + RULE + "', '2020-01-01').tier]")));
    assertEquals("", delegatedTo());
  }

  @Test
  void whatIfAndValidateSeeWhatIsReferredTo() {
    String body =
        "{\"location\": \"westeurope\", \"properties\": {\"mode\": \"Incremental\", \"template\":"
            + " {\"$schema\":"
            + " \"https://schema.management.azure.com/schemas/2018-05-01/subscriptionDeploymentTemplate.json#\","
            + " \"contentVersion\": \"1.0.0.0\", \"resources\": ["
            + rule("one", "1")
            + ", "
            + rule("two", "[reference('one').tier]")
            + "]}}}";
    Answer tried = client.post(DEPLOYMENT.replace("?", "/whatIf?"), body);
    assertEquals("1", tried.text("/properties/changes/1/after/properties/tier"), tried::toString);
    Answer refused =
        client.post(
            DEPLOYMENT.replace("?", "/validate?"),
            body.replace("reference('one')", "reference('" + RULE + "', '2020-01-01')"));
    assertEquals(400, refused.status());
    assertEquals("ResourceNotFound", refused.text("/error/details/0/code"));
  }
}
