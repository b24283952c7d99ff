// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.emulator;

import static dev.fresnel.arm.emulator.EmulatorTexts.DEFINITION;
import static dev.fresnel.arm.emulator.EmulatorTexts.DEPLOYMENTS_VERSION;
import static dev.fresnel.arm.emulator.EmulatorTexts.OWNER;
import static dev.fresnel.arm.emulator.EmulatorTexts.READER;
import static dev.fresnel.arm.emulator.EmulatorTexts.SUBSCRIPTION;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fresnel.arm.emulator.EmulatorClient.Answer;
import dev.fresnel.arm.fixtures.emulator.LighthouseEmulator;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EmulatorDeploymentTest {

  private static final String DEPLOYMENTS =
      SUBSCRIPTION + "/providers/Microsoft.Resources/deployments";
  private static final String DEPLOYMENT = DEPLOYMENTS + "/onboarding";

  /** A definition, a resource group, and an assignment there by a nested deployment. */
  private static final String TEMPLATE =
      """
      {
        // What the customer delegates.
        "$schema": "https://schema.management.azure.com/schemas/2019-08-01/subscriptionDeploymentTemplate.json#",
        "contentVersion": "1.0.0.0",
        "parameters": {"role": {"type": "string"}, "group": {"type": "string", "defaultValue": "app-rg"}},
        "resources": [
          {
            "type": "Microsoft.Resources/deployments",
            "apiVersion": "2022-09-01",
            "name": "delegate",
            "resourceGroup": "[parameters('group')]",
            "dependsOn": [
              "[subscriptionResourceId('Microsoft.ManagedServices/registrationDefinitions', 'c0ffee11-2b3c-4d5e-8f60-718293a4b5c6')]",
              "[subscriptionResourceId('Microsoft.Resources/resourceGroups', parameters('group'))]"
            ],
            "properties": {
              "mode": "Incremental",
              "expressionEvaluationOptions": {"scope": "inner"},
              "parameters": {},
              "template": {
                "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
                "contentVersion": "1.0.0.0",
                "resources": [
                  {
                    "type": "Microsoft.ManagedServices/registrationAssignments",
                    "apiVersion": "2022-10-01",
                    "name": "e2bb1133-4d5e-4f60-8172-93a4b5c6d7e8",
                    "properties": {
                      "registrationDefinitionId": "[subscriptionResourceId('Microsoft.ManagedServices/registrationDefinitions', 'c0ffee11-2b3c-4d5e-8f60-718293a4b5c6')]"
                    }
                  }
                ]
              }
            }
          },
          {
            "type": "Microsoft.Resources/resourceGroups",
            "apiVersion": "2022-09-01",
            "name": "[parameters('group')]",
            "location": "[deployment().location]"
          },
          {
            "type": "Microsoft.ManagedServices/registrationDefinitions",
            "apiVersion": "2022-10-01",
            "name": "c0ffee11-2b3c-4d5e-8f60-718293a4b5c6",
            "properties": {
              "registrationDefinitionName": "Contoso",
              "managedByTenantId": "7c1e3c06-6a0e-4c2b-9a5e-2f0c4f6b8d10",
              "authorizations": [
                {"principalId": "1a9d4e52-0b7c-4f38-8c61-5d2e9f3a7b01", "principalIdDisplayName": "Tier 1", "roleDefinitionId": "[parameters('role')]"}
              ]
            }
          },
          {
            "type": "Contoso.Monitoring/rules",
            "apiVersion": "2020-01-01",
            "name": "[concat('rule-', copyIndex())]",
            "copy": {"name": "rules", "count": 2},
            "condition": "[equals(parameters('group'), 'app-rg')]",
            "properties": {"deployedBy": "[deployment().name]"}
          }
        ],
        "outputs": {"definition": {"type": "string", "value": "[subscriptionResourceId('Microsoft.ManagedServices/registrationDefinitions', 'c0ffee11-2b3c-4d5e-8f60-718293a4b5c6')]"}}
      }
      """;

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

  /** The body of a request as the Azure CLI writes it, which is no JSON. */
  private static String body(String role) {
    return "{\"location\": \"westeurope\", \"properties\": {\"parameters\": {\"role\": {\"value\":"
        + " \""
        + role
        + "\"}}, \"mode\": \"Incremental\", template:"
        + TEMPLATE
        + "}}";
  }

  @Test
  void aTemplateIsReallyDeployed() {
    Answer done = client.put(DEPLOYMENT + DEPLOYMENTS_VERSION, body(READER));
    assertEquals(201, done.status(), done.response()::body);
    assertEquals("Succeeded", done.text("/properties/provisioningState"));
    assertEquals(DEFINITION, done.text("/properties/outputs/definition/value"));
    assertEquals("string", done.text("/properties/parameters/role/type"));
    assertEquals(READER, done.text("/properties/parameters/role/value"));
    assertEquals(1, emulator.state().of(LighthouseEmulator.SUBSCRIPTION).accessGiven().size());
    assertEquals(
        "westeurope",
        client
            .get(SUBSCRIPTION + "/resourceGroups/app-rg" + DEPLOYMENTS_VERSION)
            .text("/location"));
    Answer rule =
        client.get(
            SUBSCRIPTION + "/providers/Contoso.Monitoring/rules/rule-1" + DEPLOYMENTS_VERSION);
    assertEquals("onboarding", rule.text("/properties/deployedBy"));
    assertEquals("true", rule.header("x-ms-fresnel-inert"));
    assertEquals(200, client.put(DEPLOYMENT + DEPLOYMENTS_VERSION, body(READER)).status());
  }

  @Test
  void operationsAreListedInTheOrderOfDependencies() {
    client.put(DEPLOYMENT + DEPLOYMENTS_VERSION, body(READER));
    List<String> names =
        client
            .get(DEPLOYMENT + "/operations" + DEPLOYMENTS_VERSION)
            .json()
            .get("value")
            .findValues("targetResource")
            .stream()
            .map(each -> each.get("resourceName").asText())
            .toList();
    assertEquals(
        List.of("app-rg", "c0ffee11-2b3c-4d5e-8f60-718293a4b5c6", "rule-0", "rule-1", "delegate"),
        names);
    Answer nested =
        client.get(
            SUBSCRIPTION
                + "/resourcegroups/app-rg/deployments/delegate/operations"
                + DEPLOYMENTS_VERSION);
    assertEquals(1, nested.json().get("value").size());
    assertEquals("Succeeded", nested.text("/value/0/properties/provisioningState"));
  }

  @Test
  void whatRulesRefuseFailsWhileTheClientWaits() {
    Answer accepted = client.put(DEPLOYMENT + DEPLOYMENTS_VERSION, body(OWNER));
    assertEquals(201, accepted.status(), accepted.response()::body);
    assertEquals("Accepted", accepted.text("/properties/provisioningState"));
    assertEquals("1", accepted.header("Retry-After"));
    String asked = accepted.header("Azure-AsyncOperation");
    Answer failed = client.get(asked.substring(emulator.baseUri().toString().length() - 1));
    assertEquals("Failed", failed.text("/status"));
    assertEquals("DeploymentFailed", failed.code());
    assertEquals(
        "InvalidRegistrationDefinitionCreateRequest", failed.text("/error/details/0/code"));
    assertTrue(failed.text("/error/details/0/message").contains("Owner"));
    assertEquals(
        "Failed",
        client.get(DEPLOYMENT + DEPLOYMENTS_VERSION).text("/properties/provisioningState"));
    assertEquals(List.of(), emulator.state().of(LighthouseEmulator.SUBSCRIPTION).accessGiven());
  }

  @Test
  void aTypeThatIsNoNamespaceAndTypeFailsWithAnErrorObject() {
    String body = body(READER).replace("Contoso.Monitoring/rules", "Contoso.Monitoring\u044frules");
    client.put(DEPLOYMENT + DEPLOYMENTS_VERSION, body);
    Answer failed = client.get(DEPLOYMENT + DEPLOYMENTS_VERSION);
    assertEquals("Failed", failed.text("/properties/provisioningState"));
    assertEquals("InvalidTemplate", failed.text("/properties/error/details/0/code"));
    assertTrue(
        failed
            .text("/properties/error/details/0/message")
            .contains("Contoso.Monitoring\u044frules"));
  }

  @Test
  void validateTellsWhatWouldBeRefusedAndChangesNothing() {
    Answer fine = client.post(DEPLOYMENT + "/validate" + DEPLOYMENTS_VERSION, body(READER));
    assertEquals(200, fine.status(), fine.response()::body);
    assertEquals(5, fine.json().at("/properties/validatedResources").size());
    Answer refused = client.post(DEPLOYMENT + "/validate" + DEPLOYMENTS_VERSION, body(OWNER));
    assertEquals(400, refused.status());
    assertEquals("InvalidTemplateDeployment", refused.code());
    assertEquals(
        "InvalidRegistrationDefinitionCreateRequest", refused.text("/error/details/0/code"));
    assertEquals(List.of(), emulator.state().of(LighthouseEmulator.SUBSCRIPTION).definitions());
    assertEquals(404, client.get(DEPLOYMENT + DEPLOYMENTS_VERSION).status());
  }

  @Test
  void whatIfTellsWhatWouldChange() {
    Answer before = client.post(DEPLOYMENT + "/whatIf" + DEPLOYMENTS_VERSION, body(READER));
    assertEquals("Succeeded", before.text("/status"), before.response()::body);
    assertEquals(
        List.of("Create", "Create", "Create", "Create", "Create"),
        before.json().findValuesAsText("changeType"));
    client.put(DEPLOYMENT + DEPLOYMENTS_VERSION, body(READER));
    Answer again = client.post(DEPLOYMENT + "/whatIf" + DEPLOYMENTS_VERSION, body(READER));
    assertEquals(
        List.of("Deploy", "NoChange", "Deploy", "Deploy", "NoChange"),
        again.json().findValuesAsText("changeType"));
  }

  @Test
  void aTemplateAtFaultIsRefusedAtOnce() {
    Answer missing =
        client.put(
            DEPLOYMENT + DEPLOYMENTS_VERSION,
            "{\"location\": \"westeurope\", \"properties\": {\"mode\": \"Incremental\","
                + " \"template\": "
                + TEMPLATE
                + "}}");
    assertEquals(400, missing.status());
    assertEquals("InvalidTemplate", missing.code());
    assertTrue(missing.message().contains("\"role\""), missing::message);
    assertEquals(
        "InvalidDeployment",
        client
            .put(
                DEPLOYMENT + DEPLOYMENTS_VERSION,
                body(READER).replace("\"location\": \"westeurope\", ", ""))
            .code());
    assertEquals(
        "InvalidRequestContent",
        client.put(DEPLOYMENT + DEPLOYMENTS_VERSION, "{\"properties\": {").code());
  }
}
