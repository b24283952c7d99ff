// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.template;

import java.util.List;

/** How the assignments of a definition stand in a template. */
enum AssignmentShape {
  /** One, at the subscription. */
  SUBSCRIPTION,
  /** One, in a resource group. */
  RESOURCE_GROUP,
  /** A loop over resource groups, since all assignments are named alike. */
  RESOURCE_GROUPS,
  /** One after the other, since they are at the subscription as well, or named in their own way. */
  LISTED;

  static AssignmentShape of(List<TemplateScope.Target> targets) {
    TemplateScope.Target first = targets.get(0);
    if (targets.size() == 1) {
      return first.resourceGroup().isPresent() ? RESOURCE_GROUP : SUBSCRIPTION;
    }
    return targets.stream()
            .allMatch(t -> t.resourceGroup().isPresent() && t.assignmentId().isEmpty())
        ? RESOURCE_GROUPS
        : LISTED;
  }
}
