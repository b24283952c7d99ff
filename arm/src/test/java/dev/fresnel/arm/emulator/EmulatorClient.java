// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.emulator;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.fresnel.arm.fixtures.emulator.LighthouseEmulator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Base64;

/** A client that sends to an emulator what a test says, letter by letter. */
final class EmulatorClient {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final URI base;
  private final HttpClient client;
  private final String token;

  private EmulatorClient(URI base, HttpClient client, String token) {
    this.base = base;
    this.client = client;
    this.token = token;
  }

  /** Somebody with a token that says nothing. */
  static EmulatorClient of(LighthouseEmulator emulator) {
    return new EmulatorClient(
        emulator.baseUri(),
        HttpClient.newBuilder()
            .sslContext(emulator.sslContext())
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build(),
        "any");
  }

  /** A principal that is signed in to a tenant. */
  EmulatorClient signedIn(String tenant, String principal) {
    String claims = "{\"tid\":\"" + tenant + "\",\"oid\":\"" + principal + "\"}";
    return new EmulatorClient(
        base,
        client,
        "e30." + Base64.getUrlEncoder().encodeToString(claims.getBytes(UTF_8)) + ".x");
  }

  Answer send(String method, String path, String body) {
    return send(method, path, body, token);
  }

  /** Sends a request; a token that is empty is not sent. */
  Answer send(String method, String path, String body, String bearer) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(base.toString().replaceAll("/$", "") + path))
            .timeout(Duration.ofSeconds(30))
            .method(
                method,
                body.isEmpty()
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(body));
    if (!bearer.isEmpty()) {
      request.header("Authorization", "Bearer " + bearer);
    }
    try {
      HttpResponse<String> response =
          client.send(request.build(), HttpResponse.BodyHandlers.ofString());
      return new Answer(response);
    } catch (IOException e) {
      throw new UncheckedIOException(method + " " + path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  Answer get(String path) {
    return send("GET", path, "");
  }

  Answer put(String path, String body) {
    return send("PUT", path, body);
  }

  Answer post(String path, String body) {
    return send("POST", path, body);
  }

  Answer delete(String path) {
    return send("DELETE", path, "");
  }

  /** An answer. */
  record Answer(HttpResponse<String> response) {

    int status() {
      return response.statusCode();
    }

    JsonNode json() {
      try {
        return MAPPER.readTree(response.body());
      } catch (IOException e) {
        throw new UncheckedIOException(response.body(), e);
      }
    }

    /** The text at a JSON pointer; empty if there is none. */
    String text(String pointer) {
      return json().at(pointer).asText();
    }

    String code() {
      return text("/error/code");
    }

    String message() {
      return text("/error/message");
    }

    String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }
  }
}
