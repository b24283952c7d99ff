// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.emulator;

import static dev.fresnel.arm.emulator.EmulatorTexts.DEPLOYMENTS_VERSION;
import static dev.fresnel.arm.emulator.EmulatorTexts.GROUP;
import static dev.fresnel.arm.emulator.EmulatorTexts.SUBSCRIPTION;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.fresnel.arm.emulator.EmulatorClient.Answer;
import dev.fresnel.arm.fixtures.emulator.LighthouseEmulator;
import dev.fresnel.core.id.SubscriptionId;
import dev.fresnel.core.id.TenantId;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Deployments elsewhere than to one subscription, and what else can be asked of deployments. */
class EmulatorScopesTest {

  private static final String DEPLOYMENTS = "/providers/Microsoft.Resources/deployments/";

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

  private static String body(String location, String resources) {
    return """
    {"location": %s, "properties": {"mode": "Incremental", "template": {
      "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
      "contentVersion": "1.0.0.0",
      "resources": [%s]
    }}}
    """
        .formatted(location, resources);
  }

  private static String rule(String name) {
    return "{\"type\": \"Contoso.Monitoring/rules\", \"apiVersion\": \"2020-01-01\", \"name\": \""
        + name
        + "\", \"properties\": {}}";
  }

  @Test
  void aResourceGroupIsDeployedToOnceItIsThere() {
    String path =
        SUBSCRIPTION + "/resourceGroups/web" + DEPLOYMENTS + "rules" + DEPLOYMENTS_VERSION;
    String body = body("null", rule("one"));
    assertEquals("ResourceGroupNotFound", client.put(path, body).code());
    client.put(
        SUBSCRIPTION + "/resourceGroups/web" + DEPLOYMENTS_VERSION,
        "{\"location\": \"westeurope\"}");
    Answer done = client.put(path, body);
    assertEquals(201, done.status(), done.response()::body);
    assertEquals(
        SUBSCRIPTION + "/resourceGroups/web/providers/Contoso.Monitoring/rules/one",
        done.text("/properties/outputResources/0/id"));
    assertEquals(400, client.put(path, body("\"westeurope\"", rule("one"))).status());
  }

  @Test
  void managementGroupsAndTenantsAreDeployedTo() {
    String group = "/providers/Microsoft.Management/managementGroups/contoso";
    Answer done =
        client.put(
            group + DEPLOYMENTS + "rules" + DEPLOYMENTS_VERSION,
            body("\"westeurope\"", rule("one")));
    assertEquals(201, done.status(), done.response()::body);
    assertEquals(
        group + "/providers/Contoso.Monitoring/rules/one",
        done.text("/properties/outputResources/0/id"));
    Answer tenant =
        client.put(
            DEPLOYMENTS + "rules" + DEPLOYMENTS_VERSION, body("\"westeurope\"", rule("two")));
    assertEquals(201, tenant.status(), tenant.response()::body);
    assertEquals(
        "/providers/Contoso.Monitoring/rules/two", tenant.text("/properties/outputResources/0/id"));
    assertEquals("rules", client.get(DEPLOYMENTS + DEPLOYMENTS_VERSION).text("/value/0/name"));
  }

  @Test
  void aDeploymentIsExportedAndDeletedAndCannotBeCancelled() {
    String path = SUBSCRIPTION + DEPLOYMENTS + "rules";
    client.put(path + DEPLOYMENTS_VERSION, body("\"westeurope\"", rule("one")));
    assertEquals(
        "one",
        client
            .post(path + "/exportTemplate" + DEPLOYMENTS_VERSION, "")
            .text("/template/resources/0/name"));
    Answer cancelled = client.post(path + "/cancel" + DEPLOYMENTS_VERSION, "");
    assertEquals(409, cancelled.status());
    assertEquals("DeploymentCannotBeCancelled", cancelled.code());
    assertEquals(204, client.send("HEAD", path + DEPLOYMENTS_VERSION, "").status());
    assertEquals(204, client.delete(path + DEPLOYMENTS_VERSION).status());
    assertEquals("DeploymentNotFound", client.get(path + DEPLOYMENTS_VERSION).code());
    assertEquals(404, client.send("HEAD", path + DEPLOYMENTS_VERSION, "").status());
  }

  @Test
  void aTemplateElsewhereAndOneThatIsAStringAreRefused() {
    String path = SUBSCRIPTION + DEPLOYMENTS + "elsewhere" + DEPLOYMENTS_VERSION;
    Answer linked =
        client.put(
            path,
            "{\"location\": \"westeurope\", \"properties\": {\"mode\": \"Incremental\","
                + " \"templateLink\": {\"uri\": \"https://contoso.example/t.json\"}}}");
    assertEquals(400, linked.status());
    assertEquals("InvalidContentLink", linked.code());
    Answer quoted =
        client.put(
            path,
            "{\"location\": \"westeurope\", \"properties\": {\"mode\": \"Incremental\","
                + " \"template\": \"{}\"}}");
    assertEquals(400, quoted.status());
    assertEquals("InvalidRequestContent", quoted.code());
  }

  @Test
  void customersOfSeveralTenantsSeeTheirOwn() {
    TenantId tenant = TenantId.parse("a41c7d60-3b9e-4f15-86d2-7e5f0c8b9a31");
    SubscriptionId other = SubscriptionId.parse("0f6e5d4c-1b2a-4938-8765-d4c3b2a19087");
    emulator.state().addSubscription(tenant, other);
    EmulatorClient own = client.signedIn(tenant.value(), GROUP);
    Answer seen = own.get("/subscriptions" + DEPLOYMENTS_VERSION);
    assertEquals(1, seen.json().get("value").size());
    assertEquals(other.value(), seen.text("/value/0/subscriptionId"));
    assertEquals("SubscriptionNotFound", own.get(SUBSCRIPTION + DEPLOYMENTS_VERSION).code());
    assertEquals(2, client.get("/subscriptions" + DEPLOYMENTS_VERSION).json().get("value").size());
  }
}
