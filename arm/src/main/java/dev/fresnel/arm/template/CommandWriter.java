// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.template;

import dev.fresnel.arm.internal.output.ShellStrings;
import dev.fresnel.core.ManagementGroupScope;
import dev.fresnel.core.Scope;
import dev.fresnel.core.text.Text;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Writes command lines.
 *
 * <p>What is there is asked for by resource id and API version, since the commands made for Azure
 * Lighthouse speak an older version that knows no eligible authorizations. Those remove, however,
 * and wait until what they remove is gone, without which the definition could not follow.
 */
abstract class CommandWriter {

  private static final HexFormat HEX = HexFormat.of().withUpperCase();
  private static final int LONGEST_MANAGEMENT_GROUP_ID = 90;

  private final PlannedDeployment deployment;
  private final DeploymentFiles files;

  CommandWriter(PlannedDeployment deployment, DeploymentFiles files) {
    this.deployment = deployment;
    this.files = files;
  }

  DeploymentCommands commands() {
    Scope scope = deployment.scope();
    requireNameable(scope);
    List<DeployedResource> resources =
        deployment.resources().stream()
            .filter(each -> !each.type().equals(SubscriptionDelegation.DEPLOYMENTS))
            .toList();
    resources.forEach(each -> requirePossible(each.id()));
    List<String> check = new ArrayList<>(select(scope));
    resources.forEach(each -> check.add(show(scope, each)));
    List<DeployedResource> reversed = new ArrayList<>(resources);
    Collections.reverse(reversed);
    List<String> remove = new ArrayList<>(select(scope));
    reversed.forEach(each -> remove.add(remove(scope, each)));
    List<String> deploy = new ArrayList<>(select(scope));
    deploy.add(deploy(scope, deployment.name(), files));
    return new DeploymentCommands(deploy, check, remove);
  }

  /** What comes before all else, so that the right subscription is spoken to. */
  abstract List<String> select(Scope scope);

  abstract String deploy(Scope scope, String name, DeploymentFiles files);

  abstract String show(Scope scope, DeployedResource resource);

  abstract String remove(Scope scope, DeployedResource resource);

  /** The subscription's id; empty if the scope is a management group. */
  static Optional<String> subscription(Scope scope) {
    return scope.subscription().map(id -> id.value());
  }

  static String managementGroup(Scope scope) {
    return ((ManagementGroupScope) scope).managementGroupId();
  }

  /** Where a resource is, relative to the host of Azure Resource Manager. */
  static String url(DeployedResource resource) {
    StringBuilder url = new StringBuilder();
    for (byte each : resource.id().getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (each & 0xff);
      boolean unreserved =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9')
              || "-._~/()".indexOf(c) >= 0;
      if (unreserved) {
        url.append(c);
      } else {
        url.append('%').append(HEX.toHexDigits(each));
      }
    }
    return url.append("?api-version=").append(resource.apiVersion()).toString();
  }

  private static void requireNameable(Scope scope) {
    boolean nameable =
        scope instanceof ManagementGroupScope group
            ? isManagementGroupId(group.managementGroupId())
            : scope.subscription().orElseThrow().isWellFormed();
    if (!nameable) {
      throw new IllegalArgumentException(
          "scope must be one that a command can name, not " + Text.quote(scope.resourceId()));
    }
  }

  private static boolean isManagementGroupId(String id) {
    return !id.isEmpty()
        && id.length() <= LONGEST_MANAGEMENT_GROUP_ID
        && id.charAt(0) != '-'
        && id.chars()
            .allMatch(
                c ->
                    (c >= 'a' && c <= 'z')
                        || (c >= 'A' && c <= 'Z')
                        || (c >= '0' && c <= '9')
                        || "-_.()".indexOf(c) >= 0);
  }

  private static void requirePossible(String id) {
    if (!ShellStrings.isPossible(id)) {
      throw new IllegalArgumentException(
          "id must be one that a command can name, not " + Text.quote(id));
    }
  }
}
