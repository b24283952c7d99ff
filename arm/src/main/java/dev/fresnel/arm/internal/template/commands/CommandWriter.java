// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.template.commands;

import dev.fresnel.arm.internal.template.PlannedResource;
import dev.fresnel.core.ManagementGroupScope;
import dev.fresnel.core.Scope;
import dev.fresnel.core.internal.codec.domain.ResourceTypes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Writes command lines for one deployment.
 *
 * <p>Existing resources are asked for by resource id and API version, since the commands made for
 * Azure Lighthouse speak an older version that knows no eligible authorizations. Those commands
 * remove, however, and wait until the assignment is gone, without which the definition could not
 * follow.
 */
public abstract class CommandWriter {

  private final Scope scope;
  private final List<PlannedResource> resources;

  /**
   * For a deployment to a scope.
   *
   * @param resources what there is after the deployment, in order of creation
   * @throws IllegalArgumentException if no command could name the scope or a resource
   */
  CommandWriter(Scope scope, List<PlannedResource> resources) {
    CommandNames.requireNameable(scope);
    this.scope = scope;
    this.resources =
        resources.stream().filter(each -> !each.type().equals(ResourceTypes.DEPLOYMENTS)).toList();
    this.resources.forEach(CommandNames::requireNameable);
  }

  /** The lines that make or update what the template describes. */
  public final List<String> deploy(
      String name, String location, String templateFile, Optional<String> parametersFile) {
    List<String> lines = new ArrayList<>(select());
    lines.add(deploymentLine(name, location, templateFile, parametersFile));
    return lines;
  }

  /** The lines that show each resource. */
  public final List<String> check() {
    List<String> lines = new ArrayList<>(select());
    resources.forEach(each -> lines.add(show(each)));
    return lines;
  }

  /** The lines that remove each resource, the last one first. */
  public final List<String> remove() {
    List<PlannedResource> reversed = new ArrayList<>(resources);
    Collections.reverse(reversed);
    List<String> lines = new ArrayList<>(select());
    reversed.forEach(each -> lines.add(remove(each)));
    return lines;
  }

  /** The lines by which all later ones are about the right subscription. */
  abstract List<String> select();

  abstract String deploymentLine(
      String name, String location, String templateFile, Optional<String> parametersFile);

  abstract String show(PlannedResource resource);

  abstract String remove(PlannedResource resource);

  /** The subscription's id; empty if the scope is a management group. */
  final Optional<String> subscription() {
    return scope.subscription().map(id -> id.value());
  }

  /** The id of the management group, which the scope is. */
  final String managementGroup() {
    return ((ManagementGroupScope) scope).managementGroupId();
  }
}
