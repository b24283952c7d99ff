// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.template;

import dev.fresnel.arm.internal.template.DeploymentDescription;
import dev.fresnel.arm.internal.template.PlannedResource;
import dev.fresnel.arm.internal.template.commands.AzureCliCommands;
import dev.fresnel.arm.internal.template.commands.CommandWriter;
import dev.fresnel.arm.internal.template.commands.PowerShellCommands;
import dev.fresnel.arm.internal.template.terraform.TerraformDelegation;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.Scope;
import dev.fresnel.core.internal.codec.domain.ResourceTypes;
import dev.fresnel.validation.customer.AssignmentResourceId;
import dev.fresnel.validation.customer.DefinitionResourceId;
import dev.fresnel.validation.customer.Deployment;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A template and the scope that it is to be deployed to: the resources after the deployment are
 * known before it.
 */
public final class PlannedDeployment {

  private final DeploymentTemplate template;
  private final DeploymentDescription description;
  private final Scope scope;

  PlannedDeployment(DeploymentTemplate template, DeploymentDescription description, Scope scope) {
    this.template = template;
    this.description = description;
    this.scope = scope;
  }

  /** The template. */
  public DeploymentTemplate template() {
    return template;
  }

  /** The subscription or management group that it is deployed to. */
  public Scope scope() {
    return scope;
  }

  /**
   * The name of the deployment: the same for the same offer, so that a later one takes the place of
   * an earlier one in the scope's history.
   */
  public String name() {
    return description.deploymentName(scope);
  }

  /**
   * Every resource that the deployment creates or updates, in the order of creation; deployments
   * within resource groups included.
   */
  public List<DeployedResource> resources() {
    return description.resources(scope).stream()
        .map(
            each -> new DeployedResource(each.scope(), each.type(), each.name(), each.apiVersion()))
        .toList();
  }

  /**
   * What the deployment does to a customer, step by step; nothing for a policy, which does it
   * later.
   */
  public Deployment deployment() {
    Deployment.Builder deployment = Deployment.builder().byTemplate();
    RegistrationDefinition definition = description.definition().orElse(null);
    if (definition == null) {
      return deployment.build();
    }
    List<PlannedResource> resources = description.resources(scope);
    DefinitionResourceId id = DefinitionResourceId.parse(resources.get(0).id());
    deployment.putDefinition(id, definition);
    for (PlannedResource each : resources) {
      AssignmentResourceId.tryParse(each.id())
          .ifPresent(assignment -> deployment.putAssignment(assignment, id));
    }
    return deployment.build();
  }

  /**
   * The same delegation for Terraform, with the names that the deployment gives; empty for a
   * policy, which delegates only later.
   */
  public Optional<TerraformFile> toTerraform() {
    List<PlannedResource> resources = description.resources(scope);
    return description
        .definition()
        .map(
            definition ->
                new TerraformFile(
                    new TerraformDelegation(
                        definition,
                        resources.get(0),
                        resources.stream()
                            .filter(each -> each.type().equals(ResourceTypes.ASSIGNMENTS))
                            .toList(),
                        false)));
  }

  /**
   * The command lines that deploy, check and remove.
   *
   * @throws IllegalArgumentException if a parameters file is given and the template has none, or
   *     the other way round; or if the id of a subscription, management group, definition or
   *     assignment is such that no command line could name it, as one with a control character
   */
  public DeploymentCommands commands(CommandShell shell, DeploymentFiles files) {
    Objects.requireNonNull(shell, "shell");
    Objects.requireNonNull(files, "files");
    if (files.parametersFile().isPresent() != description.hasParametersFile()) {
      throw new IllegalArgumentException(
          description.hasParametersFile()
              ? "files must name a parameters file, since the template has one"
              : "files must not name a parameters file, since the template has none");
    }
    List<PlannedResource> resources = description.resources(scope);
    CommandWriter writer =
        switch (shell) {
          case AZURE_CLI -> new AzureCliCommands(scope, resources);
          case POWERSHELL -> new PowerShellCommands(scope, resources);
        };
    return new DeploymentCommands(
        writer.deploy(name(), files.location(), files.templateFile(), files.parametersFile()),
        writer.check(),
        writer.remove());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PlannedDeployment that
        && template.equals(that.template)
        && scope.equals(that.scope);
  }

  @Override
  public int hashCode() {
    return Objects.hash(template, scope);
  }

  /** The name and the scope. */
  @Override
  public String toString() {
    return name() + " at " + scope.resourceId();
  }
}
