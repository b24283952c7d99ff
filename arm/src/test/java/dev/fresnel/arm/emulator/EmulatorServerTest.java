// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.emulator;

import static dev.fresnel.arm.emulator.EmulatorTexts.ASSIGNMENT;
import static dev.fresnel.arm.emulator.EmulatorTexts.DEFINITION;
import static dev.fresnel.arm.emulator.EmulatorTexts.DEPLOYMENTS_VERSION;
import static dev.fresnel.arm.emulator.EmulatorTexts.GROUP;
import static dev.fresnel.arm.emulator.EmulatorTexts.MANAGING_TENANT;
import static dev.fresnel.arm.emulator.EmulatorTexts.OTHER_GROUP;
import static dev.fresnel.arm.emulator.EmulatorTexts.PROVIDER;
import static dev.fresnel.arm.emulator.EmulatorTexts.READER;
import static dev.fresnel.arm.emulator.EmulatorTexts.SUBSCRIPTION;
import static dev.fresnel.arm.emulator.EmulatorTexts.VERSION;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fresnel.arm.emulator.EmulatorClient.Answer;
import dev.fresnel.arm.fixtures.emulator.EmulatedLighthouse;
import dev.fresnel.arm.fixtures.emulator.LighthouseEmulator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@EmulatedLighthouse(checksAccess = true)
class EmulatorServerTest {

  private static void delegate(EmulatorClient client) {
    client.post(PROVIDER + "/register" + VERSION, "");
    client.put(DEFINITION + VERSION, EmulatorTexts.definition("Contoso", READER));
    assertEquals(201, client.put(ASSIGNMENT + VERSION, EmulatorTexts.assignment()).status());
  }

  @Test
  void aRequestWithoutTokenOrVersionIsRefused(LighthouseEmulator emulator) {
    EmulatorClient client = EmulatorClient.of(emulator);
    Answer unsigned = client.send("GET", "/subscriptions" + VERSION, "", "");
    assertEquals(401, unsigned.status());
    assertEquals("AuthenticationFailed", unsigned.code());
    Answer unversioned = client.get("/subscriptions");
    assertEquals(400, unversioned.status());
    assertEquals("MissingApiVersionParameter", unversioned.code());
  }

  @Test
  void aTokenRequestToAShortPathGetsAnErrorObject(LighthouseEmulator emulator) {
    Answer refused = EmulatorClient.of(emulator).post("/x/token" + VERSION, "client_id=x");
    assertEquals(404, refused.status(), refused.response()::body);
  }

  @Test
  void pathsAreTakenAsClientsSendThem(LighthouseEmulator emulator) {
    EmulatorClient client = EmulatorClient.of(emulator);
    assertEquals(200, client.get("//subscriptions/" + VERSION.replace("/", "")).status());
    delegate(client);
    assertEquals(200, client.get("/" + DEFINITION + VERSION).status());
    assertEquals(
        200,
        client
            .get(
                DEFINITION.replace("/providers/", "//PROVIDERS/").toLowerCase(Locale.ROOT)
                    + "/"
                    + VERSION)
            .status());
  }

  @Test
  void clientsSignIn(LighthouseEmulator emulator) {
    EmulatorClient client = EmulatorClient.of(emulator);
    Answer endpoints = client.send("GET", "//metadata/endpoints?api-version=2015-01-01", "", "");
    assertEquals(emulator.baseUri() + "adfs", endpoints.text("/authentication/loginEndpoint"));
    Answer token =
        client.send(
            "POST",
            "/" + MANAGING_TENANT + "/oauth2/v2.0/token",
            "client_id=" + GROUP + "&client_secret=any",
            "");
    assertEquals("Bearer", token.text("/token_type"));
    assertEquals(
        0,
        client
            .send("GET", "/subscriptions" + VERSION, "", token.text("/access_token"))
            .json()
            .get("value")
            .size());
  }

  @Test
  void aProviderSeesWhatIsDelegatedAndMayDoWhatItsRolesPermit(LighthouseEmulator emulator) {
    EmulatorClient customer = EmulatorClient.of(emulator);
    EmulatorClient engineer = customer.signedIn(MANAGING_TENANT, GROUP);
    assertEquals(404, engineer.get(SUBSCRIPTION + VERSION).status());
    delegate(customer);
    assertEquals(1, engineer.get("/subscriptions" + VERSION).json().get("value").size());
    assertEquals(200, engineer.get(SUBSCRIPTION + "/resourceGroups" + VERSION).status());
    Answer refused =
        engineer.put(
            SUBSCRIPTION + "/resourceGroups/theirs" + VERSION, "{\"location\": \"westeurope\"}");
    assertEquals(403, refused.status());
    assertEquals("AuthorizationFailed", refused.code());
    assertTrue(
        refused.message().contains("Microsoft.Resources/subscriptions/resourceGroups/write"),
        refused::message);
    EmulatorClient stranger = customer.signedIn(MANAGING_TENANT, OTHER_GROUP);
    assertEquals(0, stranger.get("/subscriptions" + VERSION).json().get("value").size());
  }

  @Test
  void whateverIsSentGetsAnErrorObject(LighthouseEmulator emulator) {
    EmulatorClient client = EmulatorClient.of(emulator);
    assertEquals("InvalidRequestContent", client.put(DEFINITION + VERSION, "[{").code());
    assertEquals("HttpMethodNotAllowed", client.send("PATCH", DEFINITION + VERSION, "{}").code());
    assertEquals("InvalidSubscriptionId", client.get("/subscriptions/mine" + VERSION).code());
    assertEquals("InvalidResourceType", client.get("/nothing/there" + VERSION).code());
    assertEquals(
        "InvalidResourceType", client.get(PROVIDER + "/registrationWishes" + VERSION).code());
  }

  @Test
  void aBodyBeyondTheBoundIsRefused() throws IOException {
    try (LighthouseEmulator emulator =
        LighthouseEmulator.builder().plainHttp().mostRequestBytes(1_000).start()) {
      EmulatorClient client = EmulatorClient.of(emulator);
      String group = SUBSCRIPTION + "/resourceGroups/app-rg" + VERSION;
      String body = "{\"location\": \"westeurope\"}";
      assertEquals(201, client.put(group, body + " ".repeat(1_000 - body.length())).status());
      Answer refused = client.put(group, body + " ".repeat(1_001 - body.length()));
      assertEquals(413, refused.status());
      assertEquals("RequestContentTooLarge", refused.code());
    }
  }

  @Test
  void resourcesBeyondTheBoundAreRefused() throws IOException {
    try (LighthouseEmulator emulator = LighthouseEmulator.builder().mostResources(1).start()) {
      EmulatorClient client = EmulatorClient.of(emulator);
      String rules = SUBSCRIPTION + "/providers/Contoso.Monitoring/rules/";
      assertEquals(201, client.put(rules + "a" + VERSION, "{}").status());
      assertEquals(200, client.put(rules + "A" + VERSION, "{}").status());
      Answer refused = client.put(rules + "b" + VERSION, "{}");
      assertEquals(409, refused.status());
      assertEquals("QuotaExceeded", refused.code());
      assertEquals(200, client.delete(rules + "a" + VERSION).status());
      assertEquals(201, client.put(rules + "b" + VERSION, "{}").status());
    }
  }

  @Test
  void inTheSlowModeAnOperationRunsWhenFirstAskedFor() throws IOException {
    try (LighthouseEmulator emulator = LighthouseEmulator.builder().slow().start()) {
      EmulatorClient client = EmulatorClient.of(emulator);
      client.post(PROVIDER + "/register" + VERSION, "");
      Answer made = client.put(DEFINITION + VERSION, EmulatorTexts.definition("Contoso", READER));
      assertEquals("Accepted", made.text("/properties/provisioningState"));
      String asked =
          made.header("Azure-AsyncOperation").substring(emulator.baseUri().toString().length() - 1);
      Answer first = client.get(asked);
      assertEquals("Running", first.text("/status"));
      assertEquals("1", first.header("Retry-After"));
      assertEquals("Succeeded", client.get(asked).text("/status"));
      assertEquals(
          "Succeeded", client.get(DEFINITION + VERSION).text("/properties/provisioningState"));
    }
  }

  @Test
  void aVersionIsADate(LighthouseEmulator emulator) {
    EmulatorClient client = EmulatorClient.of(emulator);
    assertEquals(200, client.get("/subscriptions?api-version=2099-12-31").status());
    assertEquals(200, client.get("/subscriptions?api-version=2020-02-01-preview").status());
    Answer refused = client.get("/subscriptions?api-version=latest");
    assertEquals(400, refused.status());
    assertEquals("InvalidApiVersionParameter", refused.code());
    assertTrue(refused.message().contains("'latest'"));
  }

  @Test
  void ofRequestsForOneResourceAtOneTimeOneMakesIt(LighthouseEmulator emulator) {
    EmulatorClient client = EmulatorClient.of(emulator);
    client.post(PROVIDER + "/register" + DEPLOYMENTS_VERSION, "");
    List<Integer> statuses =
        IntStream.range(0, 24)
            .parallel()
            .mapToObj(
                i ->
                    client
                        .put(DEFINITION + VERSION, EmulatorTexts.definition("Contoso", READER))
                        .status())
            .sorted()
            .toList();
    assertEquals(201, statuses.get(23));
    assertEquals(23, statuses.stream().filter(each -> each == 200).count(), statuses::toString);
  }

  @Test
  void resourceGroupsThatAreMadeAtOneTimeAreAllThere(LighthouseEmulator emulator) {
    EmulatorClient client = EmulatorClient.of(emulator);
    IntStream.range(0, 40)
        .parallel()
        .forEach(
            i ->
                assertEquals(
                    201,
                    client
                        .put(
                            SUBSCRIPTION + "/resourceGroups/g" + i + DEPLOYMENTS_VERSION,
                            "{\"location\": \"westeurope\"}")
                        .status()));
    assertEquals(
        40,
        client
            .get(SUBSCRIPTION + "/resourceGroups" + DEPLOYMENTS_VERSION)
            .json()
            .get("value")
            .size());
  }

  @Test
  void requestsThatWereSeenAreKept(LighthouseEmulator emulator) {
    EmulatorClient.of(emulator).get("/subscriptions" + VERSION);
    assertEquals("GET /subscriptions -> 200", emulator.requests().get(0).toString());
  }
}
