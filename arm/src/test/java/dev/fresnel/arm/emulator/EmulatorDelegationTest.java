// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.emulator;

import static dev.fresnel.arm.emulator.EmulatorTexts.ASSIGNMENT;
import static dev.fresnel.arm.emulator.EmulatorTexts.CONTRIBUTOR;
import static dev.fresnel.arm.emulator.EmulatorTexts.CUSTOMER_TENANT;
import static dev.fresnel.arm.emulator.EmulatorTexts.DEFINITION;
import static dev.fresnel.arm.emulator.EmulatorTexts.MANAGING_TENANT;
import static dev.fresnel.arm.emulator.EmulatorTexts.OWNER;
import static dev.fresnel.arm.emulator.EmulatorTexts.PROVIDER;
import static dev.fresnel.arm.emulator.EmulatorTexts.READER;
import static dev.fresnel.arm.emulator.EmulatorTexts.SUBSCRIPTION;
import static dev.fresnel.arm.emulator.EmulatorTexts.VERSION;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fresnel.arm.emulator.EmulatorClient.Answer;
import dev.fresnel.arm.fixtures.emulator.LighthouseEmulator;
import dev.fresnel.core.Delegation;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EmulatorDelegationTest {

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

  private void register() {
    assertEquals(200, client.post(PROVIDER + "/register" + VERSION, "").status());
  }

  private void delegate() {
    register();
    assertEquals(
        201,
        client.put(DEFINITION + VERSION, EmulatorTexts.definition("Contoso", READER)).status());
    assertEquals(201, client.put(ASSIGNMENT + VERSION, EmulatorTexts.assignment()).status());
  }

  @Test
  void aProviderIsRegisteredOnRequest() {
    assertEquals("NotRegistered", client.get(PROVIDER + VERSION).text("/registrationState"));
    Answer refused = client.put(DEFINITION + VERSION, EmulatorTexts.definition("Contoso", READER));
    assertEquals(409, refused.status());
    assertEquals("MissingSubscriptionRegistration", refused.code());
    register();
    assertEquals("Registered", client.get(PROVIDER + VERSION).text("/registrationState"));
    assertEquals(
        201,
        client.put(DEFINITION + VERSION, EmulatorTexts.definition("Contoso", READER)).status());
  }

  @Test
  void aDefinitionIsMadeChangedListedAndRemoved() {
    register();
    Answer made = client.put(DEFINITION + VERSION, EmulatorTexts.definition("Contoso", READER));
    assertEquals(201, made.status());
    assertEquals("Succeeded", made.text("/properties/provisioningState"));
    assertEquals(CUSTOMER_TENANT, made.text("/properties/manageeTenantId"));
    assertEquals("Tenant " + MANAGING_TENANT, made.text("/properties/managedByTenantName"));
    assertEquals(DEFINITION, made.text("/id"));
    assertEquals(READER, made.text("/properties/authorizations/0/roleDefinitionId"));
    Answer changed =
        client.put(DEFINITION + VERSION, EmulatorTexts.definition("Contoso", CONTRIBUTOR));
    assertEquals(200, changed.status());
    Answer list = client.get(PROVIDER + "/registrationDefinitions/" + VERSION);
    assertEquals(1, list.json().get("value").size());
    assertEquals(CONTRIBUTOR, list.text("/value/0/properties/authorizations/0/roleDefinitionId"));
    assertEquals(204, client.send("HEAD", DEFINITION + VERSION, "").status());
    assertEquals(200, client.delete(DEFINITION + VERSION).status());
    assertEquals(204, client.delete(DEFINITION + VERSION).status());
    Answer gone = client.get(DEFINITION + VERSION);
    assertEquals(404, gone.status());
    assertEquals("RegistrationDefinitionNotFound", gone.code());
  }

  @Test
  void whatAzureRefusesIsRefusedWithItsCodeAndTheValue() {
    register();
    Answer owner = client.put(DEFINITION + VERSION, EmulatorTexts.definition("Contoso", OWNER));
    assertEquals(400, owner.status());
    assertEquals("InvalidRegistrationDefinitionCreateRequest", owner.code());
    assertTrue(owner.message().contains("Owner"), owner::message);
    Answer name =
        client.put(
            PROVIDER + "/registrationDefinitions/mine" + VERSION,
            EmulatorTexts.definition("Contoso", READER));
    assertEquals(400, name.status());
    assertTrue(name.message().contains("\"mine\""), name::message);
    assertEquals(List.of(), emulator.state().of(LighthouseEmulator.SUBSCRIPTION).definitions());
  }

  @Test
  void assignmentsPutDefinitionsIntoForce() {
    delegate();
    Answer assignment = client.get(ASSIGNMENT + VERSION + "&$expandRegistrationDefinition=true");
    assertEquals(DEFINITION, assignment.text("/properties/registrationDefinitionId"));
    assertEquals(
        "Contoso",
        assignment.text(
            "/properties/registrationDefinition/properties/registrationDefinitionName"));
    Answer refused = client.delete(DEFINITION + VERSION);
    assertEquals(400, refused.status());
    assertEquals("InvalidRegistrationDefinitionDeleteRequest", refused.code());
    List<Delegation> held = emulator.state().of(LighthouseEmulator.SUBSCRIPTION).accessGiven();
    assertEquals(1, held.size());
    assertEquals(200, client.delete(ASSIGNMENT + VERSION).status());
    assertEquals(204, client.delete(ASSIGNMENT + VERSION).status());
    assertEquals(200, client.delete(DEFINITION + VERSION).status());
  }

  @Test
  void aSubscriptionListsTheAssignmentsOfItsResourceGroups() {
    delegate();
    String group = SUBSCRIPTION + "/resourcegroups/app-rg";
    assertEquals(
        404,
        client
            .put(
                group
                    + "/providers/Microsoft.ManagedServices//registrationAssignments/e2bb1133-4d5e-4f60-8172-93a4b5c6d7e8"
                    + VERSION,
                EmulatorTexts.assignment())
            .status());
    assertEquals(201, client.put(group + VERSION, "{\"location\": \"westeurope\"}").status());
    assertEquals(200, client.delete(ASSIGNMENT + VERSION).status());
    assertEquals(
        201,
        client
            .put(
                group
                    + "/providers/Microsoft.ManagedServices//registrationAssignments/e2bb1133-4d5e-4f60-8172-93a4b5c6d7e8"
                    + VERSION,
                EmulatorTexts.assignment())
            .status());
    Answer list = client.get(PROVIDER + "/registrationAssignments" + VERSION);
    assertEquals(1, list.json().get("value").size());
    assertEquals(
        1,
        client
            .get(group + "/providers/Microsoft.ManagedServices/registrationAssignments" + VERSION)
            .json()
            .get("value")
            .size());
    assertEquals(
        0,
        client
            .get(
                PROVIDER
                    + "/registrationAssignments"
                    + VERSION
                    + "&$filter=managedByTenantId%20eq%20'"
                    + CUSTOMER_TENANT
                    + "'")
            .json()
            .get("value")
            .size());
    assertEquals(200, client.delete(group + VERSION).status());
    assertEquals(
        0, client.get(PROVIDER + "/registrationAssignments" + VERSION).json().get("value").size());
  }

  @Test
  void anAssignmentNamesItsDefinitionByAResourceId() {
    register();
    Answer refused =
        client.put(
            ASSIGNMENT + VERSION, "{\"properties\": {\"registrationDefinitionId\": \"c0ffee\"}}");
    assertEquals(400, refused.status());
    assertEquals("LinkedInvalidPropertyId", refused.code());
    assertTrue(refused.message().contains("'c0ffee'"), refused::message);
    Answer elsewhere = client.put(ASSIGNMENT + VERSION, EmulatorTexts.assignment());
    assertEquals(400, elsewhere.status());
    assertEquals("InvalidRegistrationAssignmentCreateRequest", elsewhere.code());
  }

  @Test
  void whatOnlyHurtsIsAcceptedAndFound() {
    register();
    assertEquals(
        201,
        client.put(DEFINITION + VERSION, EmulatorTexts.definition("Contoso", READER)).status());
    assertEquals(
        List.of("LH4013", "LH2010"),
        emulator.state().findings().stream().map(each -> each.ruleId().value()).toList());
  }
}
