// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.emulator;

import static dev.fresnel.arm.emulator.EmulatorTexts.DEPLOYMENTS_VERSION;
import static dev.fresnel.arm.emulator.EmulatorTexts.GROUP;
import static dev.fresnel.arm.emulator.EmulatorTexts.MANAGING_TENANT;
import static dev.fresnel.arm.emulator.EmulatorTexts.PROVIDER;
import static dev.fresnel.arm.emulator.EmulatorTexts.READER;
import static dev.fresnel.arm.emulator.EmulatorTexts.SUBSCRIPTION;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fresnel.arm.emulator.EmulatorClient.Answer;
import dev.fresnel.arm.fixtures.emulator.LighthouseEmulator;
import dev.fresnel.arm.template.PolicyRenderer;
import dev.fresnel.arm.template.RenderOptions;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.fixtures.LargeModels;
import dev.fresnel.core.id.SubscriptionId;
import dev.fresnel.core.id.TenantId;
import java.io.IOException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Policies with a deployment in them, and the remediations that run it. */
class EmulatorRemediationTest {

  private static final String MANAGEMENT_GROUP =
      "/providers/Microsoft.Management/managementGroups/contoso";
  private static final String DEPLOYMENTS = "/providers/Microsoft.Resources/deployments/";
  private static final String REMEDIATION =
      "/providers/Microsoft.PolicyInsights/remediations/now?api-version=2021-10-01";
  private static final String RULES = SUBSCRIPTION + "/providers/Contoso.Monitoring/rules/";
  private static final String RULES_VERSION = "?api-version=2020-01-01";
  private static final SubscriptionId SECOND =
      SubscriptionId.parse("0f6e5d4c-1b2a-4938-8765-d4c3b2a19087");

  private static final String SUBSCRIPTION_SCHEMA =
      "https://schema.management.azure.com/schemas/2018-05-01/subscriptionDeploymentTemplate.json#";

  private LighthouseEmulator emulator;
  private EmulatorClient client;

  @BeforeEach
  void start() throws IOException {
    emulator =
        LighthouseEmulator.builder()
            .customer(LighthouseEmulator.CUSTOMER_TENANT, LighthouseEmulator.SUBSCRIPTION, SECOND)
            .start();
    client = EmulatorClient.of(emulator);
    client.post(PROVIDER + "/register" + DEPLOYMENTS_VERSION, "");
  }

  @AfterEach
  void stop() throws IOException {
    emulator.close();
  }

  private Answer deployToManagementGroup(String name, String template) {
    return client.put(
        MANAGEMENT_GROUP + DEPLOYMENTS + name + DEPLOYMENTS_VERSION,
        "{\"location\": \"westeurope\", \"properties\": {\"mode\": \"Incremental\", \"template\": "
            + template
            + "}}");
  }

  private static String remediating(String remediated) {
    return "{\"properties\": {\"policyAssignmentId\": \"" + remediated + "\"}}";
  }

  private int delegatedIn(SubscriptionId subscription) {
    return emulator.state().of(subscription).accessGivenIn(subscription).size();
  }

  @Test
  void aPolicyDelegatesASubscriptionWhenItIsRemediated() {
    Answer policy =
        deployToManagementGroup(
            "policy",
            PolicyRenderer.delegateSubscriptions(
                    LargeModels.definition(2), RenderOptions.defaults())
                .toJson());
    assertEquals(201, policy.status(), policy.response()::body);
    String assignment =
        policy.json().at("/properties/outputResources").findValuesAsText("id").stream()
            .filter(each -> each.contains("/policyAssignments/"))
            .findFirst()
            .orElseThrow();
    Answer done = client.put(SUBSCRIPTION + REMEDIATION, remediating(assignment));
    assertEquals(201, done.status(), done.response()::body);
    assertEquals("Succeeded", done.text("/properties/provisioningState"), done.response()::body);
    assertEquals(1, delegatedIn(LighthouseEmulator.SUBSCRIPTION));
    assertEquals(0, delegatedIn(SECOND));
    assertEquals(200, client.put(SUBSCRIPTION + REMEDIATION, remediating(assignment)).status());
  }

  @Test
  void aRemediationThatATemplateHasIsRunForAllSubscriptions() {
    RegistrationDefinition definition = LargeModels.definition(2);
    client.post(
        "/subscriptions/"
            + SECOND
            + "/providers/Microsoft.ManagedServices/register"
            + DEPLOYMENTS_VERSION,
        "");
    deployToManagementGroup(
        "policy",
        PolicyRenderer.delegateSubscriptions(definition, RenderOptions.defaults()).toJson());
    Answer done =
        deployToManagementGroup(
            "remediation",
            PolicyRenderer.remediateSubscriptions(definition, RenderOptions.defaults()).toJson());
    assertEquals(201, done.status(), done.response()::body);
    String task =
        done.json().at("/properties/outputResources").findValuesAsText("id").stream()
            .collect(Collectors.joining());
    Answer kept = client.get(task + "?api-version=2021-10-01");
    assertEquals("Succeeded", kept.text("/properties/provisioningState"), kept.response()::body);
    assertEquals("2", kept.text("/properties/deploymentStatus/successfulDeployments"));
    assertEquals(1, delegatedIn(LighthouseEmulator.SUBSCRIPTION));
    assertEquals(1, delegatedIn(SECOND));
  }

  /** Assigns a policy that deploys resources; gives the id of the assignment. */
  private String assigned(String deploymentScope, String resources) {
    String definition =
        SUBSCRIPTION + "/providers/Microsoft.Authorization/policyDefinitions/deploys";
    String body =
        """
        {"properties": {"policyType": "Custom", "mode": "All",
          "parameters": {"tier": {"type": "String"}},
          "policyRule": {
            "if": {"field": "type", "equals": "Microsoft.Resources/subscriptions"},
            "then": {"effect": "deployIfNotExists", "details": {
              "type": "Contoso.Monitoring/rules", "deploymentScope": "%s",
              "roleDefinitionIds": [],
              "deployment": {"location": "westeurope", "properties": {"mode": "Incremental",
                "parameters": {"tier": {"value": "[parameters('tier')]"}},
                "template": {"$schema": "%s", "contentVersion": "1.0.0.0",
                  "parameters": {"tier": {"type": "string"}}, "resources": [%s]}}}}}}}}
        """
            .formatted(deploymentScope, SUBSCRIPTION_SCHEMA, resources);
    assertEquals(201, client.put(definition + DEPLOYMENTS_VERSION, body).status());
    String assignment =
        SUBSCRIPTION + "/providers/Microsoft.Authorization/policyAssignments/assigned";
    client.put(
        assignment + DEPLOYMENTS_VERSION,
        "{\"properties\": {\"policyDefinitionId\": \""
            + definition
            + "\", \"parameters\": {\"tier\": {\"value\": \"5\"}}}}");
    return assignment;
  }

  private static String rule(String name, String tier) {
    return "{\"type\": \"Contoso.Monitoring/rules\", \"apiVersion\": \"2020-01-01\", \"name\": \""
        + name
        + "\", \"properties\": {\"tier\": \""
        + tier
        + "\"}}";
  }

  private static String definition(String description) {
    return "{\"type\": \"Microsoft.ManagedServices/registrationDefinitions\", \"apiVersion\":"
        + " \"2022-10-01\", \"name\": \"c0ffee11-2b3c-4d5e-8f60-718293a4b5c6\", \"properties\":"
        + " {\"registrationDefinitionName\": \"Contoso\", \"description\": \""
        + description
        + "\", \"managedByTenantId\": \""
        + MANAGING_TENANT
        + "\", \"authorizations\": [{\"principalId\": \""
        + GROUP
        + "\", \"principalIdDisplayName\": \"Tier 1\", \"roleDefinitionId\": \""
        + READER
        + "\"}]}}";
  }

  @Test
  void whatARemediationDeploysMayReferToItsOwnResourcesAndToOthers() {
    client.put(RULES + "there" + RULES_VERSION, rule("there", "found"));
    Answer done =
        client.put(
            SUBSCRIPTION + REMEDIATION,
            remediating(
                assigned(
                    "subscription",
                    rule("own", "[parameters('tier')]")
                        + ", "
                        + rule("refers", "[reference('own').tier]")
                        + ", "
                        + definition("[reference('" + RULES + "there', '2020-01-01').tier]"))));
    assertEquals("Succeeded", done.text("/properties/provisioningState"), done.response()::body);
    assertEquals("5", client.get(RULES + "refers" + RULES_VERSION).text("/properties/tier"));
    assertEquals(
        "found",
        emulator
            .state()
            .of(LighthouseEmulator.SUBSCRIPTION)
            .definitionsIn(LighthouseEmulator.SUBSCRIPTION)
            .get(0)
            .definition()
            .description()
            .orElseThrow());
  }

  @Test
  void whatARemediationCannotDeployIsToldByIt() {
    Answer missing =
        client.put(
            SUBSCRIPTION + REMEDIATION,
            remediating(
                assigned(
                    "subscription",
                    rule("silver", "1")
                        + ", "
                        + rule("bronze", "[reference('" + RULES + "gold', '2020-01-01').tier]"))));
    assertEquals(201, missing.status());
    assertEquals("Failed", missing.text("/properties/provisioningState"));
    assertEquals("RemediationDeploymentFailed", missing.text("/properties/error/code"));
    assertEquals(
        "The Resource 'Contoso.Monitoring/rules/gold' was not found.",
        missing.text("/properties/error/details/0/message"));
    assertEquals("1", missing.text("/properties/deploymentStatus/failedDeployments"));
    assertEquals(200, client.get(RULES + "silver" + RULES_VERSION).status());
    assertEquals(404, client.get(RULES + "bronze" + RULES_VERSION).status());
  }

  @Test
  void aPolicyForResourceGroupsIsRemediatedInOne() {
    String assignment = assigned("resourceGroup", rule("own", "[parameters('tier')]"));
    Answer refused = client.put(SUBSCRIPTION + REMEDIATION, remediating(assignment));
    assertEquals(
        "InvalidCreateRemediationRequest", refused.text("/properties/error/details/0/code"));
    String group = SUBSCRIPTION + "/resourceGroups/web";
    client.put(group + DEPLOYMENTS_VERSION, "{\"location\": \"westeurope\"}");
    Answer done = client.put(group + REMEDIATION, remediating(assignment));
    assertEquals("Succeeded", done.text("/properties/provisioningState"), done.response()::body);
    assertEquals(
        200,
        client.get(group + "/providers/Contoso.Monitoring/rules/own" + RULES_VERSION).status());
  }

  @Test
  void whatCannotBeRemediatedIsRefused() throws IOException {
    Answer unassigned = client.put(SUBSCRIPTION + REMEDIATION, remediating("/nothing/there"));
    assertEquals(404, unassigned.status());
    assertEquals("PolicyAssignmentNotFound", unassigned.code());
    String assignment = assigned("subscription", rule("own", "1"));
    Answer tenant = client.put(REMEDIATION, remediating(assignment));
    assertEquals("InvalidCreateRemediationRequest", tenant.code(), tenant::toString);
    emulator
        .state()
        .addSubscription(
            TenantId.parse("a41c7d60-3b9e-4f15-86d2-7e5f0c8b9a31"),
            SubscriptionId.parse("13579bdf-2468-4ace-9135-f0e1d2c3b4a5"));
    Answer ambiguous = client.put(MANAGEMENT_GROUP + REMEDIATION, remediating(assignment));
    assertEquals("InvalidCreateRemediationRequest", ambiguous.code(), ambiguous::toString);
    assertTrue(ambiguous.message().contains("'contoso'"), ambiguous::message);
  }
}
