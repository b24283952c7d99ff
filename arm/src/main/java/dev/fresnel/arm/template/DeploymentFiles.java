// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.template;

import dev.fresnel.arm.internal.template.commands.ShellStrings;
import dev.fresnel.core.text.Text;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The files of a deployment, and the region in which Azure keeps the record of it: what the command
 * that deploys a template names.
 */
public final class DeploymentFiles {

  private final String location;
  private final String templateFile;
  private final @Nullable String parametersFile;

  private DeploymentFiles(String location, String templateFile, @Nullable String parametersFile) {
    this.location = requireRegion(location);
    this.templateFile = requireFileName("templateFile", templateFile);
    this.parametersFile =
        parametersFile == null ? null : requireFileName("parametersFile", parametersFile);
  }

  /**
   * A template that has no parameters file.
   *
   * @param location an Azure region, such as {@code westeurope}; not where anything is delegated
   * @param templateFile the name of the template's file, which is ARM JSON or Bicep
   * @throws IllegalArgumentException if the location is not the name of a region, or the file name
   *     is empty or has a control character, a line end or a mark of direction
   */
  public static DeploymentFiles of(String location, String templateFile) {
    return new DeploymentFiles(location, templateFile, null);
  }

  /**
   * A template and its parameters file, as {@link #of(String, String)}.
   *
   * @param parametersFile the name of the parameters file
   */
  public static DeploymentFiles of(String location, String templateFile, String parametersFile) {
    return new DeploymentFiles(
        location, templateFile, Objects.requireNonNull(parametersFile, "parametersFile"));
  }

  /** The region in which Azure keeps the record of the deployment. */
  public String location() {
    return location;
  }

  /** The name of the template's file. */
  public String templateFile() {
    return templateFile;
  }

  /** The name of the parameters file, if the template has one. */
  public Optional<String> parametersFile() {
    return Optional.ofNullable(parametersFile);
  }

  private static String requireRegion(String location) {
    Objects.requireNonNull(location, "location");
    if (location.isBlank() || !location.chars().allMatch(DeploymentFiles::isInRegion)) {
      throw new IllegalArgumentException(
          "location must be an Azure region, such as westeurope, not " + Text.quote(location));
    }
    return location;
  }

  private static boolean isInRegion(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == ' ';
  }

  private static String requireFileName(String parameter, String name) {
    Objects.requireNonNull(name, parameter);
    if (name.isEmpty() || !ShellStrings.isPossible(name)) {
      throw new IllegalArgumentException(
          parameter
              + " must be a file name that a command line can show, without control characters,"
              + " not "
              + Text.quote(name));
    }
    return name;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DeploymentFiles that
        && location.equals(that.location)
        && templateFile.equals(that.templateFile)
        && Objects.equals(parametersFile, that.parametersFile);
  }

  @Override
  public int hashCode() {
    return Objects.hash(location, templateFile, parametersFile);
  }

  /** The names of the files and the region. */
  @Override
  public String toString() {
    String files = parametersFile == null ? templateFile : templateFile + ", " + parametersFile;
    return files + " in " + location;
  }
}
