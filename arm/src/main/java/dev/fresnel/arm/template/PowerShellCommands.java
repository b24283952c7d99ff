// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.template;

import static dev.fresnel.arm.internal.output.ShellStrings.powerShell;

import dev.fresnel.core.Scope;
import java.util.List;

/** Writes command lines for the Az module of PowerShell. */
final class PowerShellCommands extends CommandWriter {

  PowerShellCommands(PlannedDeployment deployment, DeploymentFiles files) {
    super(deployment, files);
  }

  @Override
  List<String> select(Scope scope) {
    return subscription(scope)
        .map(id -> List.of("Set-AzContext -Subscription " + powerShell(id)))
        .orElse(List.of());
  }

  @Override
  String deploy(Scope scope, String name, DeploymentFiles files) {
    return (subscription(scope).isPresent()
            ? "New-AzSubscriptionDeployment"
            : "New-AzManagementGroupDeployment -ManagementGroupId "
                + powerShell(managementGroup(scope)))
        + " -Name "
        + powerShell(name)
        + " -Location "
        + powerShell(files.location())
        + " -TemplateFile "
        + powerShell(files.templateFile())
        + files
            .parametersFile()
            .map(file -> " -TemplateParameterFile " + powerShell(file))
            .orElse("");
  }

  @Override
  String show(Scope scope, DeployedResource resource) {
    return "Invoke-AzRestMethod -Method GET -Path " + powerShell(url(resource));
  }

  @Override
  String remove(Scope scope, DeployedResource resource) {
    return switch (resource.type()) {
      case SubscriptionDelegation.ASSIGNMENTS ->
          "Remove-AzManagedServicesAssignment" + nameAndPlace(resource);
      case SubscriptionDelegation.DEFINITIONS ->
          "Remove-AzManagedServicesDefinition" + nameAndPlace(resource);
      default -> "Invoke-AzRestMethod -Method DELETE -Path " + powerShell(url(resource));
    };
  }

  private static String nameAndPlace(DeployedResource resource) {
    return " -Name " + powerShell(resource.name()) + " -Scope " + powerShell(resource.scope());
  }
}
