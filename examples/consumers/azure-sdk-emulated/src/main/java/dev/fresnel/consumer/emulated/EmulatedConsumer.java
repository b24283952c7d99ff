// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.consumer.emulated;

import com.azure.core.management.Region;
import com.azure.core.management.exception.ManagementError;
import com.azure.core.management.exception.ManagementException;
import com.azure.resourcemanager.resources.ResourceManager;
import com.azure.resourcemanager.resources.fluent.models.GenericResourceInner;
import dev.fresnel.arm.Lighthouse;
import dev.fresnel.arm.Onboarding;
import dev.fresnel.arm.fixtures.emulator.LighthouseEmulator;
import dev.fresnel.arm.template.TemplateScope;
import dev.fresnel.core.Principal;
import dev.fresnel.core.id.PrincipalId;
import dev.fresnel.core.id.ResourceGroupName;
import dev.fresnel.core.id.TenantId;
import dev.fresnel.core.role.Roles;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Does with the Azure SDK what a provider does, and prints what comes of it, a line each. */
public final class EmulatedConsumer {

  private static final String VERSION = "2022-10-01";
  private static final String MANAGING_TENANT = "0d3b6f0e-3a57-4d0c-8f0b-6f2f6a0c7e21";
  private static final String GROUP = "f5c3d3b7-9f55-4a33-9c5f-3f1d2c6a0b11";
  private static final String PROVIDER =
      "/subscriptions/" + LighthouseEmulator.SUBSCRIPTION + "/providers/Microsoft.ManagedServices/";
  private static final String DEFINITION =
      PROVIDER + "registrationDefinitions/3c1f5f0a-6a1d-4d0e-9a77-5a4f2f1b7c10";
  private static final String ASSIGNMENT =
      PROVIDER + "registrationAssignments/4d2a6b1b-7b2e-4e1f-8b88-6b5a3a2c8d21";

  private static final String EMPTY =
      """
      {
        "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
        "contentVersion": "1.0.0.0",
        "resources": []
      }
      """;

  private final LighthouseEmulator emulator;
  private final ResourceManager azure;

  private EmulatedConsumer(LighthouseEmulator emulator, ResourceManager azure) {
    this.emulator = emulator;
    this.azure = azure;
  }

  /** Speaks to two emulators, by HTTPS and by HTTP; the argument {@code slow} has both slow. */
  public static void main(String[] arguments) throws IOException {
    LighthouseEmulator.Builder secure = LighthouseEmulator.builder();
    LighthouseEmulator.Builder plain = LighthouseEmulator.builder().plainHttp();
    if (List.of(arguments).contains("slow")) {
      secure.slow();
      plain.slow();
    }
    try (LighthouseEmulator emulator = secure.start()) {
      new EmulatedConsumer(emulator, AzureSession.secure(emulator)).run();
    }
    try (LighthouseEmulator emulator = plain.start()) {
      new EmulatedConsumer(emulator, AzureSession.plain(emulator)).run();
    }
  }

  private void run() throws IOException {
    print("connection", emulator.baseUri().getScheme());
    print("subscriptions", azure.subscriptions().list().stream().count());
    print(
        "registered", azure.providers().register("Microsoft.ManagedServices").registrationState());
    resourceGroups();
    definitions();
    deployments();
  }

  private static void print(String what, Object value) {
    System.out.println(what + ": " + value);
  }

  private void resourceGroups() {
    print("group there", azure.resourceGroups().contain("web"));
    print(
        "group",
        azure.resourceGroups().define("web").withRegion(Region.EUROPE_WEST).create().name());
    print("group there", azure.resourceGroups().contain("web"));
    azure.resourceGroups().define("old").withRegion(Region.EUROPE_WEST).create();
    print("groups", azure.resourceGroups().list().stream().map(each -> each.name()).toList());
    azure.resourceGroups().deleteByName("old");
    print("groups", azure.resourceGroups().list().stream().map(each -> each.name()).toList());
  }

  private void definitions() {
    var resources = azure.serviceClient().getResources();
    var definition =
        new GenericResourceInner()
            .withProperties(
                Map.of(
                    "registrationDefinitionName",
                    "Contoso",
                    "managedByTenantId",
                    MANAGING_TENANT,
                    "authorizations",
                    List.of(
                        Map.of("principalId", GROUP, "roleDefinitionId", Roles.READER.value()))));
    print("definition", resources.createOrUpdateById(DEFINITION, VERSION, definition).type());
    var assignment =
        new GenericResourceInner().withProperties(Map.of("registrationDefinitionId", DEFINITION));
    print("assignment", resources.createOrUpdateById(ASSIGNMENT, VERSION, assignment).type());
    print(
        "access given", emulator.state().of(LighthouseEmulator.SUBSCRIPTION).accessGiven().size());
    print("definition there", resources.checkExistenceById(DEFINITION, VERSION));
    print("removed while assigned", refusal(() -> resources.deleteById(DEFINITION, VERSION)));
    resources.deleteById(ASSIGNMENT, VERSION);
    resources.deleteById(DEFINITION, VERSION);
    print("definition gone", refusal(() -> resources.getById(DEFINITION, VERSION)));
  }

  private void deployments() throws IOException {
    var deployment = new SdkDeployment(azure);
    Onboarding onboarding =
        Lighthouse.standard()
            .onboard("Contoso operations")
            .managedBy(TenantId.parse(MANAGING_TENANT))
            .authorize(Principal.group(PrincipalId.parse(GROUP), "Tier 1"), Roles.READER);
    deployment
        .whatIf(onboarding.render())
        .forEach(each -> print("would", each.changeType() + " " + type(each.resourceId())));
    print("deployed", deployment.toSubscription(onboarding.render()));
    deployment
        .whatIf(onboarding.render())
        .forEach(each -> print("would", each.changeType() + " " + type(each.resourceId())));
    print("deployments", azure.deploymentClient().getDeployments().list().stream().count());
    Onboarding group = onboarding.at(TemplateScope.resourceGroups(ResourceGroupName.parse("web")));
    print("deployed", deployment.toSubscription(group.render()));
    print("deployed", deployment.toResourceGroup("web", EMPTY));
    print(
        "access given", emulator.state().of(LighthouseEmulator.SUBSCRIPTION).accessGiven().size());
    Onboarding owner =
        onboarding.authorize(Principal.group(PrincipalId.parse(GROUP), "Tier 1"), Roles.OWNER);
    print("refused", refusal(() -> deployment.toSubscription(owner.renderEvenIfRefused())));
  }

  /** What may fail. */
  private interface Attempt {
    void run() throws IOException;
  }

  private static String refusal(Attempt attempt) {
    try {
      attempt.run();
      return "not refused";
    } catch (ManagementException e) {
      List<? extends ManagementError> details = e.getValue().getDetails();
      return details == null || details.isEmpty()
          ? e.getValue().getCode()
          : e.getValue().getCode() + ", " + details.get(0).getCode();
    } catch (IOException e) {
      return e.toString();
    }
  }

  private static String type(String resourceId) {
    String[] parts = resourceId.split("/");
    return parts[parts.length - 2];
  }
}
