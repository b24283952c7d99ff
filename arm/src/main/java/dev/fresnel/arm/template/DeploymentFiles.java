// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.template;

import dev.fresnel.arm.internal.output.ShellStrings;
import dev.fresnel.core.text.Text;
import java.util.Objects;
import java.util.Optional;

/**
 * What the command that deploys a template has to be told: where the files are, and where Azure
 * keeps the record of the deployment.
 *
 * @param location an Azure region, such as {@code westeurope}; not where anything is delegated
 * @param templateFile the template, as ARM JSON or Bicep
 * @param parametersFile the parameters file, if the template has one
 */
public record DeploymentFiles(
    String location, String templateFile, Optional<String> parametersFile) {

  /**
   * What the command has to be told.
   *
   * @throws IllegalArgumentException if the location is not the name of a region, or a file name is
   *     empty or cannot be given to a shell
   */
  public DeploymentFiles {
    Objects.requireNonNull(location, "location");
    Objects.requireNonNull(templateFile, "templateFile");
    Objects.requireNonNull(parametersFile, "parametersFile");
    if (location.isBlank() || !location.chars().allMatch(DeploymentFiles::isInRegion)) {
      throw new IllegalArgumentException(
          "location must be an Azure region, such as westeurope, not " + Text.quote(location));
    }
    requireFileName("templateFile", templateFile);
    parametersFile.ifPresent(name -> requireFileName("parametersFile", name));
  }

  /** A template that has no parameters file. */
  public static DeploymentFiles of(String location, String templateFile) {
    return new DeploymentFiles(location, templateFile, Optional.empty());
  }

  /** A template and its parameters file. */
  public static DeploymentFiles of(String location, String templateFile, String parametersFile) {
    return new DeploymentFiles(
        location,
        templateFile,
        Optional.of(Objects.requireNonNull(parametersFile, "parametersFile")));
  }

  private static boolean isInRegion(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == ' ';
  }

  private static void requireFileName(String parameter, String name) {
    if (name.isEmpty() || !ShellStrings.isPossible(name)) {
      throw new IllegalArgumentException(
          parameter + " must be a file name that a shell can take, not " + Text.quote(name));
    }
  }
}
