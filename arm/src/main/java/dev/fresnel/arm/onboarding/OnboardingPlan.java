// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.onboarding;

import dev.fresnel.arm.template.CommandShell;
import dev.fresnel.arm.template.DeploymentCommands;
import dev.fresnel.arm.template.DeploymentFiles;
import dev.fresnel.arm.template.ParameterPlacement;
import dev.fresnel.arm.template.PlannedDeployment;
import dev.fresnel.arm.template.PolicyRenderer;
import dev.fresnel.arm.template.RenderOptions;
import dev.fresnel.arm.template.TemplateRenderer;
import dev.fresnel.arm.template.TemplateScope;
import dev.fresnel.core.CustomerSubscription;
import dev.fresnel.core.ManagementGroupScope;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.id.SubscriptionId;
import dev.fresnel.core.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

/**
 * The steps by which a customer is onboarded, or by which what was delegated ends, in order: as
 * data, and as a text to hand on.
 *
 * <p>Sources: <a
 * href="https://learn.microsoft.com/en-us/azure/lighthouse/how-to/onboard-customer">onboard a
 * customer</a>, <a
 * href="https://learn.microsoft.com/en-us/azure/lighthouse/how-to/onboard-management-group">onboard
 * a management group</a>.
 *
 * @param steps what is done, one after the other
 */
public record OnboardingPlan(List<OnboardingStep> steps) {

  private static final String ASSIGNS_ROLES =
      "Microsoft.Authorization/roleAssignments/write, /delete and /read, as in Owner";
  private static final String REGISTERS =
      "Microsoft.ManagedServices/register/action, as in Contributor or Owner";
  private static final String READS = "Reader";

  /** These steps. */
  public OnboardingPlan {
    steps = List.copyOf(steps);
  }

  /**
   * Onboards one subscription, or resource groups in it, by a template.
   *
   * @param subscription what is known of the subscription; a resource provider that is known to be
   *     registered is not registered again
   * @throws IllegalArgumentException as {@link PlannedDeployment#commands}; or if the id of the
   *     subscription is not well formed
   */
  public static OnboardingPlan forSubscription(
      PlannedDeployment deployment,
      CustomerSubscription subscription,
      CommandShell shell,
      DeploymentFiles files) {
    requireWellFormed(subscription.id());
    List<OnboardingStep> steps = new ArrayList<>();
    steps.add(handOver(files));
    if (!subscription.resourceProviderRegistered().orElse(false)) {
      steps.add(register(List.of(subscription.id()), shell));
    }
    steps.add(
        new OnboardingStep(
            OnboardingParty.CUSTOMER,
            "Deploy " + files.templateFile() + " to subscription " + subscription.id(),
            ASSIGNS_ROLES,
            deployment.commands(shell, files).deploy()));
    steps.add(
        new OnboardingStep(
            OnboardingParty.CUSTOMER,
            "See that definition and assignments are there",
            READS,
            deployment.commands(shell, files).check()));
    steps.add(seeCustomer());
    return new OnboardingPlan(steps);
  }

  /**
   * Onboards all subscriptions below a management group by a policy: those that are added later by
   * the policy itself, those that are there already by a remediation task.
   *
   * @param subscriptions those that are there already
   * @param policy the files of the policy that {@link PolicyRenderer#delegateSubscriptions} renders
   * @param remediation the file of the task that {@link PolicyRenderer#remediateSubscriptions}
   *     renders
   * @throws IllegalArgumentException as {@link PlannedDeployment#commands}; or if the id of a
   *     subscription is not well formed
   */
  public static OnboardingPlan forManagementGroup(
      RegistrationDefinition definition,
      RenderOptions options,
      ManagementGroupScope group,
      List<SubscriptionId> subscriptions,
      CommandShell shell,
      DeploymentFiles policy,
      DeploymentFiles remediation) {
    subscriptions.forEach(OnboardingPlan::requireWellFormed);
    List<OnboardingStep> steps = new ArrayList<>();
    steps.add(handOver(policy));
    if (!subscriptions.isEmpty()) {
      steps.add(register(subscriptions, shell));
    }
    steps.add(
        new OnboardingStep(
            OnboardingParty.CUSTOMER,
            "Deploy the policy "
                + policy.templateFile()
                + " to management group "
                + group.managementGroupId(),
            "Owner of the management group",
            PolicyRenderer.delegateSubscriptions(definition, options)
                .at(group)
                .commands(shell, policy)
                .deploy()));
    if (!subscriptions.isEmpty()) {
      steps.add(
          new OnboardingStep(
              OnboardingParty.CUSTOMER,
              "Wait about half an hour until Azure has found out which subscriptions do not comply,"
                  + " then start the remediation task "
                  + remediation.templateFile()
                  + ", which delegates the subscriptions that were there before the policy",
              "Microsoft.PolicyInsights/remediations/write, as in Owner or Resource Policy"
                  + " Contributor",
              PolicyRenderer.remediateSubscriptions(definition, options)
                  .at(group)
                  .commands(shell, remediation)
                  .deploy()));
      steps.add(
          new OnboardingStep(
              OnboardingParty.CUSTOMER,
              "See that definition and assignment are in each subscription",
              READS,
              inEach(definition, options, subscriptions, shell, DeploymentCommands::check)));
    }
    steps.add(seeCustomer());
    return new OnboardingPlan(steps);
  }

  /**
   * Ends what {@link #forManagementGroup} onboarded: the policy first, which would delegate again,
   * then the delegations, which would stay without it.
   */
  public static OnboardingPlan endManagementGroup(
      RegistrationDefinition definition,
      RenderOptions options,
      ManagementGroupScope group,
      List<SubscriptionId> subscriptions,
      CommandShell shell) {
    subscriptions.forEach(OnboardingPlan::requireWellFormed);
    PlannedDeployment policy = PolicyRenderer.delegateSubscriptions(definition, options).at(group);
    List<OnboardingStep> steps = new ArrayList<>();
    steps.add(
        new OnboardingStep(
            OnboardingParty.CUSTOMER,
            "Remove the policy from management group "
                + group.managementGroupId()
                + ", so that it delegates no more",
            "Owner of the management group",
            policy.commands(shell, files(options)).remove()));
    if (!subscriptions.isEmpty()) {
      steps.add(
          new OnboardingStep(
              OnboardingParty.CUSTOMER,
              "Remove assignment and definition from each subscription: they stay without the"
                  + " policy",
              ASSIGNS_ROLES,
              inEach(definition, options, subscriptions, shell, DeploymentCommands::remove)));
    }
    return new OnboardingPlan(steps);
  }

  private static List<String> inEach(
      RegistrationDefinition definition,
      RenderOptions options,
      List<SubscriptionId> subscriptions,
      CommandShell shell,
      Function<DeploymentCommands, List<String>> wanted) {
    List<String> lines = new ArrayList<>();
    for (SubscriptionId each : subscriptions) {
      lines.addAll(
          wanted.apply(
              TemplateRenderer.render(definition, TemplateScope.subscription(), options)
                  .at(each)
                  .commands(shell, files(options))));
    }
    return lines;
  }

  /** Stands for files: no line that checks or removes resources names a file. */
  private static DeploymentFiles files(RenderOptions options) {
    return options.parameters() == ParameterPlacement.FILE
        ? DeploymentFiles.of("westeurope", "template.json", "template.parameters.json")
        : DeploymentFiles.of("westeurope", "template.json");
  }

  private static OnboardingStep handOver(DeploymentFiles files) {
    return new OnboardingStep(
        OnboardingParty.PROVIDER,
        "Give the customer "
            + files.templateFile()
            + files.parametersFile().map(file -> " and " + file).orElse(""),
        "",
        List.of());
  }

  private static OnboardingStep register(List<SubscriptionId> subscriptions, CommandShell shell) {
    List<String> lines = new ArrayList<>();
    for (SubscriptionId each : subscriptions) {
      switch (shell) {
        case AZURE_CLI ->
            lines.add(
                "az provider register --namespace Microsoft.ManagedServices --subscription "
                    + each
                    + " --wait");
        case POWERSHELL -> {
          lines.add("Set-AzContext -Subscription '" + each + "'");
          lines.add("Register-AzResourceProvider -ProviderNamespace 'Microsoft.ManagedServices'");
        }
      }
    }
    return new OnboardingStep(
        OnboardingParty.CUSTOMER,
        "Register the resource provider Microsoft.ManagedServices, where it is not registered",
        REGISTERS,
        lines);
  }

  private static OnboardingStep seeCustomer() {
    return new OnboardingStep(
        OnboardingParty.PROVIDER,
        "See the customer under My customers in the managing tenant, after up to 15 minutes",
        "a role of the delegation that includes read access, such as Reader",
        List.of());
  }

  private static void requireWellFormed(SubscriptionId subscription) {
    if (!Objects.requireNonNull(subscription, "subscription").isWellFormed()) {
      throw new IllegalArgumentException(
          "subscription must be a GUID, not " + Text.quote(subscription.value()));
    }
  }

  /** The steps as text: numbered, each with who, what, by which permission, and its commands. */
  public String toText() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < steps.size(); i++) {
      OnboardingStep step = steps.get(i);
      String party = step.party().name();
      text.append(i + 1)
          .append(". ")
          .append(party.charAt(0))
          .append(party.substring(1).toLowerCase(Locale.ROOT))
          .append(": ")
          .append(Text.printable(step.task()))
          .append(".\n");
      if (!step.permission().isEmpty()) {
        text.append("   Needs: ").append(step.permission()).append(".\n");
      }
      step.commands().forEach(line -> text.append("     ").append(line).append('\n'));
    }
    return text.toString();
  }
}
