// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.fresnel.arm.internal.expression.ArmGuid;
import dev.fresnel.core.Delegation;
import dev.fresnel.core.ManagementGroupScope;
import dev.fresnel.core.RegistrationAssignment;
import dev.fresnel.core.ResourceGroupScope;
import dev.fresnel.core.SubscriptionScope;
import dev.fresnel.core.id.SubscriptionId;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlannedDeploymentTest {

  private static final SubscriptionId OTHER =
      SubscriptionId.parse("4a7e5d2f-9b63-4c80-8d1e-f2b3c4d5e6f7");
  private static final String GUID = "39d242cb-8f56-59af-ac85-9a03fe0aeeb9";

  private final DeploymentTemplate template =
      RenderCases.named("resource-groups/2022-10-01/plain-inline");

  @Test
  void knowsEveryResourceBeforehand() {
    String subscription = "/subscriptions/" + RenderCases.SUBSCRIPTION;
    assertEquals(
        List.of(
            subscription + "/providers/Microsoft.ManagedServices/registrationDefinitions/" + GUID,
            in("rg-web", "Microsoft.Resources/deployments/lighthouse-" + GUID + "-0"),
            in("rg-web", "Microsoft.ManagedServices/registrationAssignments/" + GUID),
            in("RG_Data.(1)", "Microsoft.Resources/deployments/lighthouse-" + GUID + "-1"),
            in("RG_Data.(1)", "Microsoft.ManagedServices/registrationAssignments/" + GUID),
            in("größe", "Microsoft.Resources/deployments/lighthouse-" + GUID + "-2"),
            in("größe", "Microsoft.ManagedServices/registrationAssignments/" + GUID)),
        template.at(RenderCases.SUBSCRIPTION).resources().stream()
            .map(DeployedResource::id)
            .toList());
  }

  private static String in(String group, String rest) {
    return "/subscriptions/"
        + RenderCases.SUBSCRIPTION
        + "/resourceGroups/"
        + group
        + "/providers/"
        + rest;
  }

  @Test
  void isNamedAfterTheDefinition() {
    assertEquals("lighthouse-" + GUID, template.at(OTHER).name());
    assertEquals(
        "lighthouse-" + ArmGuid.of("Fabrikam Managed Operations", OTHER.value()),
        RenderCases.named("seed/subscription/offer-name-and-subscription-inline").at(OTHER).name());
  }

  @Test
  void refusesAScopeOfAnotherKind() {
    ManagementGroupScope group = new ManagementGroupScope("Customers");
    assertEquals(
        "scope must be a subscription for this template, not"
            + " \"/providers/Microsoft.Management/managementGroups/Customers\"",
        assertThrows(IllegalArgumentException.class, () -> template.at(group)).getMessage());
    DeploymentTemplate policy = RenderCases.named("management-group/2022-10-01/plain-inline");
    assertEquals(
        "scope must be a management group for this template, not \"/subscriptions/" + OTHER + "\"",
        assertThrows(IllegalArgumentException.class, () -> policy.at(OTHER)).getMessage());
    assertEquals(group, policy.at(group).scope());
  }

  @Test
  void rendersADelegationAsOneDeploymentForEachSubscription() {
    Delegation delegation =
        Delegation.builder()
            .definition(Definitions.operations())
            .addAssignment(RegistrationAssignment.of(new SubscriptionScope(OTHER)))
            .addAllAssignments(RenderCases.listedAssignments())
            .addAssignment(
                RegistrationAssignment.of(
                    new ResourceGroupScope(OTHER, RenderCases.group("rg-web"))))
            .build();
    List<PlannedDeployment> deployments =
        TemplateRenderer.render(delegation, RenderOptions.defaults());
    assertEquals(
        List.of(new SubscriptionScope(OTHER), new SubscriptionScope(RenderCases.SUBSCRIPTION)),
        deployments.stream().map(PlannedDeployment::scope).toList());
    assertEquals(
        RenderCases.named("named/listed-derived-inline").at(RenderCases.SUBSCRIPTION),
        deployments.get(1));
    assertEquals(
        List.of(
            "/subscriptions/" + OTHER,
            "/subscriptions/" + OTHER,
            "/subscriptions/" + OTHER + "/resourceGroups/rg-web",
            "/subscriptions/" + OTHER + "/resourceGroups/rg-web"),
        deployments.get(0).resources().stream().map(DeployedResource::scope).toList());
  }

  @Test
  void rendersADelegationThatIsNotAssignedAsNothing() {
    assertEquals(
        List.of(),
        TemplateRenderer.render(Delegation.of(Definitions.operations()), RenderOptions.defaults()));
  }

  @Test
  void refusesADelegationOfAManagementGroup() {
    Delegation delegation =
        Delegation.of(Definitions.operations(), new ManagementGroupScope("Customers"));
    assertEquals(
        "scope must be a subscription or resource group, not"
            + " \"/providers/Microsoft.Management/managementGroups/Customers\"",
        assertThrows(
                IllegalArgumentException.class,
                () -> TemplateRenderer.render(delegation, RenderOptions.defaults()))
            .getMessage());
  }

  @Test
  void refusesAssignmentsThatNoTemplateCanMake() {
    RegistrationAssignment here = RenderCases.namedAssignment();
    RegistrationAssignment there = RegistrationAssignment.of(new SubscriptionScope(OTHER));
    assertEquals(
        "assignments must be at one subscription or resource groups of it, but"
            + " \"/subscriptions/"
            + OTHER
            + "\" is among them",
        assertThrows(IllegalArgumentException.class, () -> TemplateScope.of(List.of(here, there)))
            .getMessage());
    assertEquals(
        "what is delegated must be named once each, but the subscription is there twice",
        assertThrows(IllegalArgumentException.class, () -> TemplateScope.of(List.of(here, here)))
            .getMessage());
    assertThrows(IllegalArgumentException.class, () -> TemplateScope.of(List.of()));
  }

  @Test
  void isAValue() {
    PlannedDeployment planned = template.at(OTHER);
    assertEquals(planned, template.at(OTHER));
    assertEquals(planned.hashCode(), template.at(OTHER).hashCode());
    assertNotEquals(planned, template.at(RenderCases.SUBSCRIPTION));
    assertEquals(template, planned.template());
    assertEquals("lighthouse-" + GUID + " at /subscriptions/" + OTHER, planned.toString());
  }
}
