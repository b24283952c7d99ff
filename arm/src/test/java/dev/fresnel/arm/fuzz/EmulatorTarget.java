// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fresnel.arm.Lighthouse;
import dev.fresnel.arm.fixtures.emulator.LighthouseEmulator;
import dev.fresnel.arm.fixtures.emulator.api.ArmApi;
import dev.fresnel.arm.fixtures.emulator.http.ArmException;
import dev.fresnel.arm.fixtures.emulator.http.ArmRequest;
import dev.fresnel.arm.fixtures.emulator.http.ArmResponse;
import dev.fresnel.arm.fixtures.emulator.http.Json;
import dev.fresnel.arm.fixtures.emulator.signin.SignIn;
import dev.fresnel.arm.fixtures.emulator.state.AccessControl;
import dev.fresnel.arm.fixtures.emulator.state.AsyncOperations;
import dev.fresnel.arm.fixtures.emulator.state.Azure;
import dev.fresnel.arm.fixtures.emulator.state.StateFile;
import dev.fresnel.core.CustomerSubscription;
import dev.fresnel.core.id.ResourceGroupName;
import dev.fresnel.validation.customer.CustomerEvent;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/**
 * Requests to the emulator, one after the other: the first line of each is the method and the
 * address, the rest is the body. Each gets an answer, and what is refused an error with a code.
 */
public final class EmulatorTarget {

  /** What divides requests. */
  static final String DIVIDER = "\n====\n";

  private static final URI BASE = URI.create("https://localhost/");
  private static final Instant NOW = Instant.parse("2026-11-26T12:00:00Z");

  private EmulatorTarget() {}

  /** What the fuzzer calls. */
  public static void fuzzerTestOneInput(byte[] input) {
    TimeBound.check(input.length, 4, () -> run(new String(input, UTF_8)));
  }

  private static void run(String input) {
    ArmApi api = api();
    for (String each : input.split(DIVIDER, -1)) {
      int end = each.indexOf('\n');
      String line = end < 0 ? each : each.substring(0, end);
      int space = line.indexOf(' ');
      check(
          each,
          answer(
              api,
              space < 0 ? "GET" : line.substring(0, space),
              line.substring(space + 1),
              end < 0 ? "" : each.substring(end + 1)));
    }
  }

  private static ArmApi api() {
    Azure azure =
        new Azure(
            Lighthouse::standard,
            Clock.fixed(NOW, ZoneOffset.UTC),
            1000,
            Map.of(),
            StateFile.none());
    azure.apply(
        azure.customer(LighthouseEmulator.CUSTOMER_TENANT),
        List.of(
            new CustomerEvent.SubscriptionChanged(
                CustomerSubscription.of(LighthouseEmulator.SUBSCRIPTION)
                    .withResourceProviderRegistered(true)
                    .withResourceGroups(List.of(ResourceGroupName.parse("web"))))));
    return new ArmApi(
        azure,
        new SignIn(Map.of(), Clock.fixed(NOW, ZoneOffset.UTC)),
        new AccessControl(azure, false),
        new AsyncOperations(false));
  }

  private static ArmResponse answer(ArmApi api, String method, String target, String body) {
    try {
      return api.handle(ArmRequest.of(method, target, "Bearer any", body.getBytes(UTF_8), BASE));
    } catch (ArmException e) {
      return e.response();
    }
  }

  private static void check(String request, ArmResponse response) {
    JsonNode body = response.body().orElseGet(Json::object);
    Json.bytes(body);
    boolean isHead = request.regionMatches(true, 0, "HEAD ", 0, 5);
    boolean isRefused = response.status() >= 400 && !isHead;
    JsonNode error = body.path("error");
    if (response.status() < 200
        || response.status() >= 500
        || (isRefused
            && (error.path("code").asText().isEmpty()
                || error.path("message").asText().isEmpty()))) {
      throw new AssertionError(response + " to " + request);
    }
  }
}
