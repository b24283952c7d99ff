// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.template.commands;

import dev.fresnel.arm.internal.template.PlannedResource;
import dev.fresnel.core.ManagementGroupScope;
import dev.fresnel.core.Scope;
import dev.fresnel.core.text.Text;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** The names of scopes and resources in command lines. */
final class CommandNames {

  private static final HexFormat HEX = HexFormat.of().withUpperCase();
  private static final int LONGEST_MANAGEMENT_GROUP_ID = 90;

  private CommandNames() {}

  /** The address of a resource, relative to the host of Azure Resource Manager. */
  static String url(PlannedResource resource) {
    StringBuilder url = new StringBuilder();
    for (byte each : resource.id().getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (each & 0xff);
      if (isLetterOrDigit(c) || "-._~/()".indexOf(c) >= 0) {
        url.append(c);
      } else {
        url.append('%').append(HEX.toHexDigits(each));
      }
    }
    return url.append("?api-version=").append(resource.apiVersion()).toString();
  }

  static void requireNameable(Scope scope) {
    boolean nameable =
        scope instanceof ManagementGroupScope group
            ? isManagementGroupId(group.managementGroupId())
            : scope.subscription().orElseThrow().isWellFormed();
    if (!nameable) {
      throw new IllegalArgumentException(
          "scope must be one that a command can name, not " + Text.quote(scope.resourceId()));
    }
  }

  static void requireNameable(PlannedResource resource) {
    if (!ShellStrings.isPossible(resource.id())) {
      throw new IllegalArgumentException(
          "id must be one that a command can name, not " + Text.quote(resource.id()));
    }
  }

  private static boolean isManagementGroupId(String id) {
    return !id.isEmpty()
        && id.length() <= LONGEST_MANAGEMENT_GROUP_ID
        && id.charAt(0) != '-'
        && id.chars().allMatch(c -> isLetterOrDigit(c) || "-_.()".indexOf(c) >= 0);
  }

  private static boolean isLetterOrDigit(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }
}
