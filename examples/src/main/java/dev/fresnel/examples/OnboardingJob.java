// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fresnel.arm.Onboarding;
import dev.fresnel.core.id.SubscriptionId;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;

/**
 * Delegates a customer's subscription with nothing but the JDK's HTTP client: registers the
 * resource provider, deploys the template, and waits until the deployment has succeeded.
 */
public final class OnboardingJob {

  private static final String VERSION = "?api-version=2021-04-01";

  private final ObjectMapper json = new ObjectMapper();
  private final URI resourceManager;
  private final HttpClient client;
  private final Supplier<String> token;

  /**
   * A job.
   *
   * @param resourceManager the endpoint of the resource manager, with a slash at its end
   * @param trust whom to trust: {@code SSLContext.getDefault()} for Azure itself
   * @param token gives tokens for the customer's tenant
   */
  public OnboardingJob(URI resourceManager, SSLContext trust, Supplier<String> token) {
    this.resourceManager = resourceManager;
    this.client = HttpClient.newBuilder().sslContext(trust).build();
    this.token = token;
  }

  /**
   * Delegates a subscription.
   *
   * @throws IOException if Azure refuses it, with Azure's code and message, or is not reached
   */
  public void delegate(SubscriptionId subscription, Onboarding onboarding)
      throws IOException, InterruptedException {
    String providers = "subscriptions/" + subscription + "/providers/";
    send("POST", providers + "Microsoft.ManagedServices/register" + VERSION, "");
    ObjectNode deployment = json.createObjectNode().put("location", "westeurope");
    deployment
        .putObject("properties")
        .put("mode", "Incremental")
        .set("template", json.readTree(onboarding.render().toJson()));
    String path = providers + "Microsoft.Resources/deployments/onboarding" + VERSION;
    Optional<String> operation =
        send("PUT", path, deployment.toString()).headers().firstValue("Azure-AsyncOperation");
    if (operation.isPresent()) {
      await(operation.get());
    }
  }

  private void await(String operation) throws IOException, InterruptedException {
    while (true) {
      HttpResponse<String> response = send("GET", operation, "");
      JsonNode body = json.readTree(response.body());
      switch (body.path("status").asText()) {
        case "Succeeded" -> {
          return;
        }
        case "Failed", "Canceled" -> throw new IOException(body.path("error").toString());
        default ->
            Thread.sleep(1000L * response.headers().firstValueAsLong("Retry-After").orElse(5));
      }
    }
  }

  private HttpResponse<String> send(String method, String path, String body)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(resourceManager.resolve(path))
            .header("Authorization", "Bearer " + token.get())
            .header("Content-Type", "application/json")
            .method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
            .build();
    HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
    if (response.statusCode() >= 400) {
      throw new IOException(response.statusCode() + " " + response.body());
    }
    return response;
  }
}
