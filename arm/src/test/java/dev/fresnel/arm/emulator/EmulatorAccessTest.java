// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.emulator;

import static dev.fresnel.arm.emulator.EmulatorTexts.ASSIGNMENT;
import static dev.fresnel.arm.emulator.EmulatorTexts.CONTRIBUTOR;
import static dev.fresnel.arm.emulator.EmulatorTexts.CUSTOMER_TENANT;
import static dev.fresnel.arm.emulator.EmulatorTexts.DEFINITION;
import static dev.fresnel.arm.emulator.EmulatorTexts.DEPLOYMENTS_VERSION;
import static dev.fresnel.arm.emulator.EmulatorTexts.GROUP;
import static dev.fresnel.arm.emulator.EmulatorTexts.MANAGING_TENANT;
import static dev.fresnel.arm.emulator.EmulatorTexts.PROVIDER;
import static dev.fresnel.arm.emulator.EmulatorTexts.SUBSCRIPTION;
import static dev.fresnel.arm.emulator.EmulatorTexts.VERSION;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fresnel.arm.emulator.EmulatorClient.Answer;
import dev.fresnel.arm.fixtures.emulator.EmulatedLighthouse;
import dev.fresnel.arm.fixtures.emulator.LighthouseEmulator;
import dev.fresnel.core.id.SubscriptionId;
import dev.fresnel.core.id.TenantId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody whom Contributor is delegated to may deploy, and what not. */
@EmulatedLighthouse(checksAccess = true)
class EmulatorAccessTest {

  private static final String ABOVE = "/providers/Microsoft.Management/managementGroups/contoso";
  private static final String DEPLOYMENT =
      "/providers/Microsoft.Resources/deployments/work" + DEPLOYMENTS_VERSION;
  private static final String SCHEMA =
      "https://schema.management.azure.com/schemas/2018-05-01/subscriptionDeploymentTemplate.json#";
  private static final SubscriptionId OTHER =
      SubscriptionId.parse("0f6e5d4c-1b2a-4938-8765-d4c3b2a19087");

  private EmulatorClient customer;
  private EmulatorClient engineer;

  @BeforeEach
  void delegate(LighthouseEmulator emulator) {
    customer = EmulatorClient.of(emulator);
    customer.post(PROVIDER + "/register" + VERSION, "");
    customer.put(DEFINITION + VERSION, EmulatorTexts.definition("Contoso", CONTRIBUTOR));
    assertEquals(201, customer.put(ASSIGNMENT + VERSION, EmulatorTexts.assignment()).status());
    engineer = customer.signedIn(MANAGING_TENANT, GROUP);
  }

  private static String properties(String resource) {
    return "\"properties\": {\"mode\": \"Incremental\", \"template\": {\"$schema\": \""
        + SCHEMA
        + "\", \"contentVersion\": \"1.0.0.0\", \"resources\": ["
        + resource
        + "]}}";
  }

  private static String body(String resource) {
    return "{\"location\": \"westeurope\", " + properties(resource) + "}";
  }

  private static String resource(String type) {
    return "{\"type\": \""
        + type
        + "\", \"apiVersion\": \"2022-04-01\", \"name\": \"made\", \"location\": \"westeurope\","
        + " \"properties\": {}}";
  }

  private static String within(String subscription, String resource) {
    return "{\"type\": \"Microsoft.Resources/deployments\", \"apiVersion\": \"2022-09-01\","
        + " \"name\": \"inner\", \"location\": \"westeurope\", \"subscriptionId\": \""
        + subscription
        + "\", "
        + properties(resource)
        + "}";
  }

  private void assertRefused(Answer refused, String action) {
    assertEquals(403, refused.status(), refused.response()::body);
    assertEquals("AuthorizationFailed", refused.code());
    assertTrue(refused.message().contains("perform action '" + action + "'"), refused::message);
  }

  @Test
  void whatTheRolePermitsIsDeployed() {
    for (String type :
        new String[] {"Contoso.Monitoring/rules", "Microsoft.Resources/resourceGroups"}) {
      Answer done = engineer.put(SUBSCRIPTION + DEPLOYMENT, body(resource(type)));
      assertEquals("Succeeded", done.text("/properties/provisioningState"), done.response()::body);
    }
  }

  @Test
  void aTemplateMakesNothingThatARequestCouldNotMake() {
    String type = "Microsoft.Authorization/roleAssignments";
    assertRefused(
        engineer.put(
            SUBSCRIPTION + "/providers/" + type + "/made" + DEPLOYMENTS_VERSION,
            "{\"properties\": {}}"),
        type + "/write");
    String inner = within(SUBSCRIPTION.substring("/subscriptions/".length()), resource(type));
    for (String written : new String[] {resource(type), inner}) {
      assertRefused(engineer.put(SUBSCRIPTION + DEPLOYMENT, body(written)), type + "/write");
      for (String question : new String[] {"/validate?", "/whatIf?"}) {
        assertRefused(
            engineer.post(SUBSCRIPTION + DEPLOYMENT.replace("?", question), body(written)),
            type + "/write");
      }
    }
    assertEquals(
        0,
        customer
            .get(SUBSCRIPTION + "/providers/" + type + DEPLOYMENTS_VERSION)
            .json()
            .get("value")
            .size());
    assertEquals(
        201, customer.put(SUBSCRIPTION + DEPLOYMENT, body(resource(type))).status(), "may do all");
  }

  @Test
  void aTemplateReachesNoSubscriptionThatIsNotDelegated(LighthouseEmulator emulator) {
    emulator.state().addSubscription(TenantId.parse(CUSTOMER_TENANT), OTHER);
    Answer refused =
        engineer.put(
            SUBSCRIPTION + DEPLOYMENT,
            body(within(OTHER.value(), resource("Contoso.Monitoring/rules"))));
    assertEquals(404, refused.status());
    assertEquals("SubscriptionNotFound", refused.code());
    assertTrue(refused.message().contains(OTHER.value()), refused::message);
  }

  @Test
  void aboveSubscriptionsAProviderMayDoNothing() {
    String type = "Microsoft.Authorization/policyDefinitions";
    String policy = ABOVE + "/providers/" + type + "/made" + DEPLOYMENTS_VERSION;
    assertRefused(engineer.put(policy, "{\"properties\": {}}"), type + "/write");
    assertRefused(
        engineer.put(ABOVE + DEPLOYMENT, body(resource(type))),
        "Microsoft.Resources/deployments/write");
    EmulatorClient member = customer.signedIn(CUSTOMER_TENANT, GROUP);
    assertEquals(201, member.put(policy, "{\"properties\": {}}").status());
    assertEquals(200, engineer.get("/subscriptions" + VERSION).status());
  }
}
