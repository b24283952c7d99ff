// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.template;

import java.util.List;
import java.util.Objects;

/**
 * Command lines for one deployment, to be run in order, each of them one line.
 *
 * @param deploy make or update what the template describes
 * @param check show what there is of it
 * @param remove take it away again; removing the deployment itself would not
 */
public record DeploymentCommands(List<String> deploy, List<String> check, List<String> remove) {

  /** Command lines for one deployment. */
  public DeploymentCommands {
    deploy = List.copyOf(Objects.requireNonNull(deploy, "deploy"));
    check = List.copyOf(Objects.requireNonNull(check, "check"));
    remove = List.copyOf(Objects.requireNonNull(remove, "remove"));
  }
}
