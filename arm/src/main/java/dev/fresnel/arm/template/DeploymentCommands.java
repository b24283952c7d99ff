// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.template;

import java.util.List;
import java.util.Objects;

/**
 * Command lines for one deployment, each of them one line, in the order in which they are run.
 *
 * @param deploy lines that make or update the resources of the template
 * @param check lines that show each of these resources
 * @param remove lines that remove these resources; removing the deployment itself would not
 */
public record DeploymentCommands(List<String> deploy, List<String> check, List<String> remove) {

  /** Command lines for one deployment. */
  public DeploymentCommands {
    deploy = List.copyOf(Objects.requireNonNull(deploy, "deploy"));
    check = List.copyOf(Objects.requireNonNull(check, "check"));
    remove = List.copyOf(Objects.requireNonNull(remove, "remove"));
  }
}
