// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.template.commands;

import static dev.fresnel.arm.internal.template.commands.ShellStrings.powerShell;

import dev.fresnel.arm.internal.template.PlannedResource;
import dev.fresnel.core.Scope;
import dev.fresnel.core.internal.codec.domain.ResourceTypes;
import java.util.List;
import java.util.Optional;

/** Writes command lines for the Az module of PowerShell. */
public final class PowerShellCommands extends CommandWriter {

  /**
   * For a deployment to a scope.
   *
   * @throws IllegalArgumentException if no command could name the scope or a resource
   */
  public PowerShellCommands(Scope scope, List<PlannedResource> resources) {
    super(scope, resources);
  }

  @Override
  List<String> select() {
    return subscription()
        .map(id -> List.of("Set-AzContext -Subscription " + powerShell(id)))
        .orElse(List.of());
  }

  @Override
  String deploymentLine(
      String name, String location, String templateFile, Optional<String> parametersFile) {
    return (subscription().isPresent()
            ? "New-AzSubscriptionDeployment"
            : "New-AzManagementGroupDeployment -ManagementGroupId " + powerShell(managementGroup()))
        + " -Name "
        + powerShell(name)
        + " -Location "
        + powerShell(location)
        + " -TemplateFile "
        + powerShell(templateFile)
        + parametersFile.map(file -> " -TemplateParameterFile " + powerShell(file)).orElse("");
  }

  @Override
  String show(PlannedResource resource) {
    return "Invoke-AzRestMethod -Method GET -Path " + powerShell(CommandNames.url(resource));
  }

  @Override
  String remove(PlannedResource resource) {
    return switch (resource.type()) {
      case ResourceTypes.ASSIGNMENTS ->
          "Remove-AzManagedServicesAssignment" + nameAndPlace(resource);
      case ResourceTypes.DEFINITIONS ->
          "Remove-AzManagedServicesDefinition" + nameAndPlace(resource);
      default ->
          "Invoke-AzRestMethod -Method DELETE -Path " + powerShell(CommandNames.url(resource));
    };
  }

  private static String nameAndPlace(PlannedResource resource) {
    return " -Name " + powerShell(resource.name()) + " -Scope " + powerShell(resource.scope());
  }
}
