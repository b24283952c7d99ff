// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.consumer.spring;

import dev.fresnel.arm.jackson.FresnelModule;
import dev.fresnel.core.Plan;
import dev.fresnel.core.id.SubscriptionId;
import dev.fresnel.core.id.TenantId;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Starts a server, and asks it: plans as bodies, identifiers in paths and in configuration. */
public final class SpringConsumer {

  private SpringConsumer() {}

  /** Takes no arguments. */
  public static void main(String[] args) throws IOException, InterruptedException {
    SpringApplication application = new SpringApplication(Application.class);
    application.setBannerMode(org.springframework.boot.Banner.Mode.OFF);
    application.setLogStartupInfo(false);
    try (ConfigurableApplicationContext context =
        application.run(
            "--server.port=0",
            "--server.address=127.0.0.1",
            "--logging.level.root=ERROR",
            "--provider.tenant=0d3b6f0e-3a57-4d0c-8f0b-6f2f6a0c7e21")) {
      int port = ((ServletWebServerApplicationContext) context).getWebServer().getPort();
      String plan =
          "{\"id\":\"gold\",\"manifest\":{\"version\":\"1.0.0\","
              + "\"managedByTenantId\":\"0d3b6f0e-3a57-4d0c-8f0b-6f2f6a0c7e21\"}}";
      print(port, "3f6d4c1e-8a52-4b7f-9c3d-2e1f0a9b8c7d", plan);
      print(port, "nonsense", plan);
      print(port, "3f6d4c1e-8a52-4b7f-9c3d-2e1f0a9b8c7d", "{\"id\": 5}");
    }
  }

  private static void print(int port, String subscription, String body)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/plans/" + subscription))
            .header("Content-Type", MediaType.APPLICATION_JSON_VALUE)
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    HttpResponse<String> response =
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    boolean isFine = response.statusCode() == 200;
    System.out.println(response.statusCode() + (isFine ? " " + response.body() : ""));
  }

  /** The application. */
  @Configuration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  @EnableConfigurationProperties(Provider.class)
  public static class Application {

    /** Spring Boot adds each module that is a bean to its mapper. */
    @Bean
    FresnelModule fresnelModule() {
      return new FresnelModule();
    }

    @Bean
    Plans plans(Provider provider) {
      return new Plans(provider);
    }
  }

  /**
   * What is configured.
   *
   * @param tenant the managing tenant
   */
  @ConfigurationProperties("provider")
  public record Provider(TenantId tenant) {}

  /** Makes a plan private. */
  @RestController
  public static class Plans {

    private final Provider provider;

    Plans(Provider provider) {
      this.provider = provider;
    }

    /** The plan, for one subscription alone. */
    @PostMapping("/plans/{subscription}")
    public Plan onlyFor(
        @PathVariable("subscription") SubscriptionId subscription, @RequestBody Plan plan) {
      return plan.withPrivateAudience(subscription)
          .withManifest(plan.manifest().withManagedByTenantId(provider.tenant()));
    }
  }
}
