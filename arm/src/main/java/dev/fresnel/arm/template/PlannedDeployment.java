// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.template;

import dev.fresnel.core.Scope;
import java.util.List;
import java.util.Objects;

/**
 * A template, and the scope that it is to be deployed to: what there will be afterwards is known
 * before.
 */
public final class PlannedDeployment {

  private final DeploymentTemplate template;
  private final TemplateSource source;
  private final Scope scope;

  PlannedDeployment(DeploymentTemplate template, TemplateSource source, Scope scope) {
    this.template = template;
    this.source = source;
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
   * What the deployment is called: the same for the same offer, so that a later one takes the place
   * of an earlier one in the scope's history.
   */
  public String name() {
    return source.deploymentName(scope);
  }

  /**
   * Every resource that the deployment creates or updates, in the order of creation; deployments
   * within resource groups included.
   */
  public List<DeployedResource> resources() {
    return source.resources(scope);
  }

  /**
   * The command lines that deploy, check and remove.
   *
   * @throws IllegalArgumentException if a parameters file is given and the template has none, or
   *     the other way round; or if the id of a subscription, management group, definition or
   *     assignment is such that no command could name it
   */
  public DeploymentCommands commands(CommandShell shell, DeploymentFiles files) {
    Objects.requireNonNull(shell, "shell");
    Objects.requireNonNull(files, "files");
    if (files.parametersFile().isPresent() != source.hasParametersFile()) {
      throw new IllegalArgumentException(
          source.hasParametersFile()
              ? "files must name a parameters file, since the template has one"
              : "files must not name a parameters file, since the template has none");
    }
    CommandWriter writer =
        switch (shell) {
          case AZURE_CLI -> new AzureCliCommands(this, files);
          case POWERSHELL -> new PowerShellCommands(this, files);
        };
    return writer.commands();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PlannedDeployment that
        && source.equals(that.source)
        && scope.equals(that.scope);
  }

  @Override
  public int hashCode() {
    return Objects.hash(source, scope);
  }

  /** The name and the scope. */
  @Override
  public String toString() {
    return name() + " at " + scope.resourceId();
  }
}
