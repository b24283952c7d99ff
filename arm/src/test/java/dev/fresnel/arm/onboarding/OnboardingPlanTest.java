// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.onboarding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fresnel.arm.template.CommandShell;
import dev.fresnel.arm.template.DeploymentFiles;
import dev.fresnel.arm.template.PlannedDeployment;
import dev.fresnel.arm.template.RenderOptions;
import dev.fresnel.arm.template.TemplateRenderer;
import dev.fresnel.arm.template.TemplateScope;
import dev.fresnel.core.Authorization;
import dev.fresnel.core.CustomerSubscription;
import dev.fresnel.core.ManagementGroupScope;
import dev.fresnel.core.Principal;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.id.PrincipalId;
import dev.fresnel.core.id.SubscriptionId;
import dev.fresnel.core.id.TenantId;
import dev.fresnel.core.role.Roles;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Plans of onboarding, word for word. */
class OnboardingPlanTest {

  private static final SubscriptionId SUBSCRIPTION =
      SubscriptionId.parse("22222222-aaaa-4bbb-8ccc-000000000002");
  private static final SubscriptionId SECOND =
      SubscriptionId.parse("22222222-aaaa-4bbb-8ccc-000000000003");
  private static final ManagementGroupScope GROUP = new ManagementGroupScope("contoso");
  private static final DeploymentFiles FILES = DeploymentFiles.of("westeurope", "delegation.json");
  private static final RegistrationDefinition DEFINITION =
      RegistrationDefinition.builder()
          .name("Operations")
          .managedByTenantId(TenantId.parse("11111111-aaaa-4bbb-8ccc-000000000001"))
          .addAuthorization(
              Authorization.of(
                  Principal.group(
                      PrincipalId.parse("33333333-aaaa-4bbb-8ccc-000000000003"), "Support"),
                  Roles.READER))
          .build();

  private static PlannedDeployment planned() {
    return TemplateRenderer.render(
            DEFINITION, TemplateScope.subscription(), RenderOptions.defaults())
        .at(SUBSCRIPTION);
  }

  @Test
  void aSubscriptionIsOnboardedInOrder() {
    OnboardingPlan plan =
        OnboardingPlan.forSubscription(
            planned(), CustomerSubscription.of(SUBSCRIPTION), CommandShell.AZURE_CLI, FILES);
    String name = planned().resources().get(0).name();
    String base = "/subscriptions/" + SUBSCRIPTION + "/providers/Microsoft.ManagedServices/";
    assertEquals(
        """
        1. Provider: Give the customer delegation.json.
        2. Customer: Register the resource provider Microsoft.ManagedServices, where it is not registered.
           Needs: Microsoft.ManagedServices/register/action, as in Contributor or Owner.
             az provider register --namespace Microsoft.ManagedServices --subscription SUBSCRIPTION --wait
        3. Customer: Deploy delegation.json to subscription SUBSCRIPTION.
           Needs: Microsoft.Authorization/roleAssignments/write, /delete and /read, as in Owner.
             az deployment sub create --subscription SUBSCRIPTION --name lighthouse-NAME --location westeurope --template-file delegation.json
        4. Customer: See that definition and assignments are there.
           Needs: Reader.
             az rest --method get --subscription SUBSCRIPTION --url 'BASEregistrationDefinitions/NAME?api-version=2022-10-01'
             az rest --method get --subscription SUBSCRIPTION --url 'BASEregistrationAssignments/NAME?api-version=2022-10-01'
        5. Provider: See the customer under My customers in the managing tenant, after up to 15 minutes.
           Needs: a role of the delegation that includes read access, such as Reader.
        """
            .replace("BASE", base)
            .replace("NAME", name)
            .replace("SUBSCRIPTION", SUBSCRIPTION.value()),
        plan.toText());
  }

  @Test
  void aProviderThatIsRegisteredIsNotRegisteredAgain() {
    OnboardingPlan plan =
        OnboardingPlan.forSubscription(
            planned(),
            CustomerSubscription.of(SUBSCRIPTION).withResourceProviderRegistered(true),
            CommandShell.POWERSHELL,
            FILES);
    assertEquals(4, plan.steps().size());
    OnboardingPlan unknown =
        OnboardingPlan.forSubscription(
            planned(), CustomerSubscription.of(SUBSCRIPTION), CommandShell.POWERSHELL, FILES);
    assertEquals(
        List.of(
            "Set-AzContext -Subscription '" + SUBSCRIPTION + "'",
            "Register-AzResourceProvider -ProviderNamespace 'Microsoft.ManagedServices'"),
        unknown.steps().get(1).commands());
  }

  @Test
  void aManagementGroupNeedsThePolicyAndTheTaskForWhatIsThere() {
    OnboardingPlan plan =
        OnboardingPlan.forManagementGroup(
            DEFINITION,
            RenderOptions.defaults(),
            GROUP,
            List.of(SUBSCRIPTION, SECOND),
            CommandShell.AZURE_CLI,
            DeploymentFiles.of("westeurope", "policy.json"),
            DeploymentFiles.of("westeurope", "remediation.json"));
    assertEquals(6, plan.steps().size());
    assertEquals(2, plan.steps().get(1).commands().size());
    assertTrue(
        plan.steps().get(2).commands().get(0).endsWith("--template-file policy.json"),
        plan::toText);
    assertTrue(
        plan.steps().get(3).commands().get(0).endsWith("--template-file remediation.json"),
        plan::toText);
    assertEquals(4, plan.steps().get(4).commands().size());
    OnboardingPlan later =
        OnboardingPlan.forManagementGroup(
            DEFINITION,
            RenderOptions.defaults(),
            GROUP,
            List.of(),
            CommandShell.AZURE_CLI,
            DeploymentFiles.of("westeurope", "policy.json"),
            DeploymentFiles.of("westeurope", "remediation.json"));
    assertEquals(3, later.steps().size());
  }

  @Test
  void endingAManagementGroupRemovesTheDelegationsToo() {
    OnboardingPlan plan =
        OnboardingPlan.endManagementGroup(
            DEFINITION,
            RenderOptions.defaults(),
            GROUP,
            List.of(SUBSCRIPTION, SECOND),
            CommandShell.AZURE_CLI);
    assertEquals(2, plan.steps().size());
    assertEquals(3, plan.steps().get(0).commands().size());
    List<String> removals = plan.steps().get(1).commands();
    assertEquals(4, removals.size());
    assertTrue(removals.get(0).startsWith("az managedservices assignment delete"), plan::toText);
    assertTrue(removals.get(1).startsWith("az managedservices definition delete"), plan::toText);
    assertTrue(removals.get(2).contains(SECOND.value()), plan::toText);
  }

  @Test
  void aSubscriptionThatCannotBeNamedIsRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            OnboardingPlan.forSubscription(
                planned(),
                CustomerSubscription.of(SubscriptionId.asWritten("'; rm")),
                CommandShell.AZURE_CLI,
                FILES));
  }
}
