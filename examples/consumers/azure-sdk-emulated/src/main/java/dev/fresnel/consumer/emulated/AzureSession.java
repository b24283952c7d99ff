// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.consumer.emulated;

import com.azure.core.http.HttpClient;
import com.azure.core.http.HttpHeaderName;
import com.azure.core.http.HttpPipelineBuilder;
import com.azure.core.http.jdk.httpclient.JdkHttpClientBuilder;
import com.azure.core.management.AzureEnvironment;
import com.azure.core.management.profile.AzureProfile;
import com.azure.identity.ClientSecretCredentialBuilder;
import com.azure.resourcemanager.resources.ResourceManager;
import dev.fresnel.arm.fixtures.emulator.LighthouseEmulator;
import java.util.Map;

/** Signs in to an emulator with the Azure SDK. */
final class AzureSession {

  private static final String TENANT = LighthouseEmulator.CUSTOMER_TENANT.value();
  private static final String SUBSCRIPTION = LighthouseEmulator.SUBSCRIPTION.value();

  private AzureSession() {}

  /** By HTTPS, with the secret of a service principal, as in Azure. */
  static ResourceManager secure(LighthouseEmulator emulator) {
    String base = emulator.baseUri().toString();
    HttpClient client =
        new JdkHttpClientBuilder(
                java.net.http.HttpClient.newBuilder().sslContext(emulator.sslContext()))
            .build();
    var credential =
        new ClientSecretCredentialBuilder()
            .tenantId(TENANT)
            .clientId("6b1f2c9e-4d73-4a08-b5e1-90c7d8a3f264")
            .clientSecret("any")
            .authorityHost(base)
            .disableInstanceDiscovery()
            .httpClient(client)
            .build();
    return ResourceManager.configure()
        .withHttpClient(client)
        .authenticate(credential, profile(base))
        .withSubscription(SUBSCRIPTION);
  }

  /** By plain HTTP: the SDK's own credentials refuse that, so the header is set. */
  static ResourceManager plain(LighthouseEmulator emulator) {
    var pipeline =
        new HttpPipelineBuilder()
            .httpClient(new JdkHttpClientBuilder().build())
            .policies(
                (context, next) -> {
                  context.getHttpRequest().setHeader(HttpHeaderName.AUTHORIZATION, "Bearer any");
                  return next.process();
                })
            .build();
    return ResourceManager.authenticate(pipeline, profile(emulator.baseUri().toString()))
        .withSubscription(SUBSCRIPTION);
  }

  private static AzureProfile profile(String base) {
    return new AzureProfile(
        TENANT,
        SUBSCRIPTION,
        new AzureEnvironment(
            Map.of(
                "resourceManagerEndpointUrl", base,
                "managementEndpointUrl", base,
                "activeDirectoryEndpointUrl", base)));
  }
}
