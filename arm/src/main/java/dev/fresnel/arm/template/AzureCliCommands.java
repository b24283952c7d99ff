// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.template;

import static dev.fresnel.arm.internal.output.ShellStrings.bash;

import dev.fresnel.core.Scope;
import java.util.List;

/** Writes command lines for the Azure CLI. */
final class AzureCliCommands extends CommandWriter {

  AzureCliCommands(PlannedDeployment deployment, DeploymentFiles files) {
    super(deployment, files);
  }

  @Override
  List<String> select(Scope scope) {
    return List.of();
  }

  @Override
  String deploy(Scope scope, String name, DeploymentFiles files) {
    String parameters =
        files.parametersFile().map(file -> " --parameters " + bash("@" + file)).orElse("");
    return (subscription(scope).isPresent()
            ? "az deployment sub create" + inSubscription(scope)
            : "az deployment mg create --management-group-id " + bash(managementGroup(scope)))
        + " --name "
        + bash(name)
        + " --location "
        + bash(files.location())
        + " --template-file "
        + bash(file(files.templateFile()))
        + parameters;
  }

  @Override
  String show(Scope scope, DeployedResource resource) {
    return "az rest --method get" + inSubscription(scope) + " --url " + bash(url(resource));
  }

  @Override
  String remove(Scope scope, DeployedResource resource) {
    return switch (resource.type()) {
      case SubscriptionDelegation.ASSIGNMENTS ->
          "az managedservices assignment delete"
              + inSubscription(scope)
              + " --assignment "
              + bash(resource.id());
      case SubscriptionDelegation.DEFINITIONS ->
          "az managedservices definition delete"
              + inSubscription(scope)
              + " --definition "
              + bash(resource.id());
      default ->
          "az rest --method delete" + inSubscription(scope) + " --url " + bash(url(resource));
    };
  }

  private static String inSubscription(Scope scope) {
    return subscription(scope).map(id -> " --subscription " + bash(id)).orElse("");
  }

  /** A file name that is not taken for an option, nor for a file to read the name from. */
  private static String file(String name) {
    return name.startsWith("-") || name.startsWith("@") ? "./" + name : name;
  }
}
