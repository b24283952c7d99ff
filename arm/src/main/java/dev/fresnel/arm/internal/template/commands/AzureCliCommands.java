// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.template.commands;

import static dev.fresnel.arm.internal.template.commands.ShellStrings.posix;

import dev.fresnel.arm.internal.template.PlannedResource;
import dev.fresnel.core.Scope;
import dev.fresnel.core.internal.codec.domain.ResourceTypes;
import java.util.List;
import java.util.Optional;

/** Writes command lines for the Azure CLI in any shell that quotes as POSIX has it. */
public final class AzureCliCommands extends CommandWriter {

  /**
   * For a deployment to a scope.
   *
   * @throws IllegalArgumentException if no command could name the scope or a resource
   */
  public AzureCliCommands(Scope scope, List<PlannedResource> resources) {
    super(scope, resources);
  }

  @Override
  List<String> select() {
    return List.of();
  }

  @Override
  String deploymentLine(
      String name, String location, String templateFile, Optional<String> parametersFile) {
    String parameters = parametersFile.map(file -> " --parameters " + posix("@" + file)).orElse("");
    return (subscription().isPresent()
            ? "az deployment sub create" + inSubscription()
            : "az deployment mg create --management-group-id " + posix(managementGroup()))
        + " --name "
        + posix(name)
        + " --location "
        + posix(location)
        + " --template-file "
        + posix(file(templateFile))
        + parameters;
  }

  @Override
  String show(PlannedResource resource) {
    return "az rest --method get"
        + inSubscription()
        + " --url "
        + posix(CommandNames.url(resource));
  }

  @Override
  String remove(PlannedResource resource) {
    return switch (resource.type()) {
      case ResourceTypes.ASSIGNMENTS ->
          "az managedservices assignment delete"
              + inSubscription()
              + " --assignment "
              + posix(resource.id());
      case ResourceTypes.DEFINITIONS ->
          "az managedservices definition delete"
              + inSubscription()
              + " --definition "
              + posix(resource.id());
      default ->
          "az rest --method delete"
              + inSubscription()
              + " --url "
              + posix(CommandNames.url(resource));
    };
  }

  private String inSubscription() {
    return subscription().map(id -> " --subscription " + posix(id)).orElse("");
  }

  /** A file name that is not taken for an option, nor for a file to read the name from. */
  private static String file(String name) {
    return name.startsWith("-") || name.startsWith("@") ? "./" + name : name;
  }
}
