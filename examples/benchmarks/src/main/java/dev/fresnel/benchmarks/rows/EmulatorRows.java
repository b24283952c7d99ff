// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.benchmarks.rows;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.fresnel.arm.Lighthouse;
import dev.fresnel.arm.fixtures.emulator.LighthouseEmulator;
import dev.fresnel.arm.fixtures.emulator.api.ArmApi;
import dev.fresnel.arm.fixtures.emulator.http.ArmRequest;
import dev.fresnel.arm.fixtures.emulator.http.ArmResponse;
import dev.fresnel.arm.fixtures.emulator.http.Json;
import dev.fresnel.arm.fixtures.emulator.signin.SignIn;
import dev.fresnel.arm.fixtures.emulator.state.AccessControl;
import dev.fresnel.arm.fixtures.emulator.state.AsyncOperations;
import dev.fresnel.arm.fixtures.emulator.state.Azure;
import dev.fresnel.arm.fixtures.emulator.state.StateFile;
import dev.fresnel.arm.template.RenderOptions;
import dev.fresnel.arm.template.TemplateRenderer;
import dev.fresnel.arm.template.TemplateScope;
import dev.fresnel.benchmarks.measure.Row;
import dev.fresnel.benchmarks.measure.Side;
import dev.fresnel.benchmarks.measure.Sides;
import dev.fresnel.core.CustomerSubscription;
import dev.fresnel.core.fixtures.LargeModels;
import dev.fresnel.core.id.SubscriptionId;
import dev.fresnel.core.id.TenantId;
import dev.fresnel.validation.customer.CustomerEvent;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The emulator: starting it, requests as a client sees them, deployments, many customers. */
final class EmulatorRows {

  private static final int CUSTOMERS = 10_000;
  private static final int HEAP = 200;
  private static final URI BASE = URI.create("https://localhost/");
  private static final String DEFINITION =
      "/providers/Microsoft.ManagedServices/registrationDefinitions/"
          + "3c1f5f0a-6a1d-4d0e-9a77-5a4f2f1b7c10?api-version=2022-10-01";
  private static final String ASSIGNMENT =
      "/providers/Microsoft.ManagedServices/registrationAssignments/"
          + "4d2a6b1b-7b2e-4e1f-8b88-6b5a3a2c8d21?api-version=2022-10-01";
  private static final String DEPLOYMENT =
      "/providers/Microsoft.Resources/deployments/onboarding?api-version=2021-04-01";
  private static final String REGISTER =
      "/providers/Microsoft.ManagedServices/register?api-version=2021-04-01";

  private EmulatorRows() {}

  static List<Row> all(BenchmarkSettings settings) {
    int customers = settings.quick() ? CUSTOMERS / 100 : CUSTOMERS;
    return List.of(
        Row.of(
            "emulator-starts",
            "0.3 s",
            1,
            () -> new Sides(Side.elapsed(EmulatorRows::startAndStop), Side.seconds(0.3))),
        Row.of("emulator-put-definition", "5 ms", 1, EmulatorRows::put),
        Row.of("emulator-deploy-20-authorizations", "2 ms", 1, EmulatorRows::deploy),
        Row.inHeap(
            HEAP,
            "emulator-10000-customers-in-200-MiB",
            "a minute",
            1,
            () -> new Sides(Side.time(() -> hold(customers)), Side.seconds(60))));
  }

  private static URI startAndStop() throws IOException {
    try (LighthouseEmulator emulator = LighthouseEmulator.builder().start()) {
      return emulator.baseUri();
    }
  }

  private static String subscription(SubscriptionId id) {
    return "/subscriptions/" + id;
  }

  private static String definition(int authorizations) {
    return "{\"properties\": " + definitionText(authorizations) + "}";
  }

  /** A definition as a client sends it. */
  private static String definitionText(int authorizations) {
    StringBuilder text =
        new StringBuilder("{\"registrationDefinitionName\": \"Contoso\", ")
            .append("\"managedByTenantId\": \"0d3b6f0e-3a57-4d0c-8f0b-6f2f6a0c7e21\", ")
            .append("\"authorizations\": [");
    for (int i = 0; i < authorizations; i++) {
      text.append(i == 0 ? "" : ", ")
          .append("{\"principalId\": \"")
          .append(new UUID(0x4000L, 0x8000000000000000L + i))
          .append("\", \"principalIdDisplayName\": \"Team ")
          .append(i)
          .append("\", \"roleDefinitionId\": \"acdd72a7-3385-48ef-bd42-f606fba81ae7\"}");
    }
    return text.append("]}").toString();
  }

  /** A definition of 20 authorizations, by HTTPS, at a client in the same process. */
  private static Sides put() throws IOException {
    LighthouseEmulator emulator = LighthouseEmulator.builder().start();
    HttpClient client =
        HttpClient.newBuilder()
            .sslContext(emulator.sslContext())
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    String subscription = subscription(LighthouseEmulator.SUBSCRIPTION);
    require(send(client, request(emulator, "POST", subscription + REGISTER, "")), 200);
    HttpRequest put = request(emulator, "PUT", subscription + DEFINITION, definition(20));
    require(send(client, put), 201);
    return new Sides(
        Side.elapsed(
            () -> {
              HttpResponse<String> response = send(client, put);
              require(response, 200);
              return response.body();
            }),
        Side.seconds(5e-3));
  }

  private static HttpRequest request(
      LighthouseEmulator emulator, String method, String path, String body) {
    return HttpRequest.newBuilder(emulator.baseUri().resolve(path))
        .header("Authorization", "Bearer any")
        .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
        .build();
  }

  private static HttpResponse<String> send(HttpClient client, HttpRequest request)
      throws IOException {
    try {
      return client.send(request, BodyHandlers.ofString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  private static void require(HttpResponse<String> response, int status) {
    if (response.statusCode() != status) {
      throw new IllegalStateException(response.statusCode() + " " + response.body());
    }
  }

  /** Without HTTP, so that all that a deployment takes is done by the measuring thread. */
  private static Sides deploy() {
    ArmApi api = api(1);
    String template =
        TemplateRenderer.render(
                LargeModels.definition(20), TemplateScope.subscription(), RenderOptions.defaults())
            .toJson();
    String body =
        "{\"location\": \"westeurope\", \"properties\": {\"mode\": \"Incremental\", \"template\": "
            + template
            + "}}";
    String path = subscription(LargeModels.subscription(0)) + DEPLOYMENT;
    require(api, "PUT", path, body, 201);
    return new Sides(Side.time(() -> require(api, "PUT", path, body, 200)), Side.seconds(2e-3));
  }

  private static ArmResponse require(
      ArmApi api, String method, String path, String body, int status) {
    ArmResponse response =
        api.handle(ArmRequest.of(method, path, "Bearer any", body.getBytes(UTF_8), BASE));
    boolean isDone =
        response
            .body()
            .map(each -> Json.textOf(Json.objectOf(each, "properties"), "provisioningState"))
            .filter("Succeeded"::equals)
            .isPresent();
    if (response.status() != status || !isDone) {
      throw new IllegalStateException(String.valueOf(response));
    }
    return response;
  }

  /** Customers with a subscription each, whose provider is registered. */
  private static ArmApi api(int customers) {
    Azure azure =
        new Azure(Lighthouse::standard, Clock.systemUTC(), 1_000_000, Map.of(), StateFile.none());
    for (int i = 0; i < customers; i++) {
      azure.apply(
          azure.customer(TenantId.of(new UUID(0x4000L, 0x9000000000000000L + i))),
          List.of(
              new CustomerEvent.SubscriptionChanged(
                  CustomerSubscription.of(LargeModels.subscription(i))
                      .withResourceProviderRegistered(true)
                      .withResourceGroups(List.of()))));
    }
    return new ArmApi(
        azure,
        new SignIn(Map.of(), Clock.systemUTC()),
        new AccessControl(azure, false),
        new AsyncOperations(false));
  }

  /** Each delegates its subscription by a definition of its own. */
  private static ArmApi hold(int customers) {
    ArmApi api = api(customers);
    for (int i = 0; i < customers; i++) {
      String subscription = subscription(LargeModels.subscription(i));
      require(api, "PUT", subscription + DEFINITION, definition(5), 201);
      String definition = subscription + DEFINITION.substring(0, DEFINITION.indexOf('?'));
      require(
          api,
          "PUT",
          subscription + ASSIGNMENT,
          "{\"properties\": {\"registrationDefinitionId\": \"" + definition + "\"}}",
          201);
    }
    return api;
  }
}
