// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.template.subscription;

import dev.fresnel.core.id.GuidIdentifier;
import dev.fresnel.core.id.ResourceGroupName;
import java.util.List;
import java.util.Optional;

/**
 * What the assignments of a template delegate.
 *
 * @param list one or more
 */
public record AssignmentTargets(List<AssignmentTarget> list) {

  AssignmentShape shape() {
    if (list.size() == 1) {
      return list.get(0).resourceGroup().isPresent()
          ? AssignmentShape.RESOURCE_GROUP
          : AssignmentShape.SUBSCRIPTION;
    }
    return list.stream()
            .allMatch(each -> each.resourceGroup().isPresent() && each.assignmentId().isEmpty())
        ? AssignmentShape.RESOURCE_GROUPS
        : AssignmentShape.LISTED;
  }

  List<ResourceGroupName> resourceGroups() {
    return list.stream().flatMap(each -> each.resourceGroup().stream()).toList();
  }

  /** The name that was given to the one assignment. */
  Optional<String> givenName() {
    return list.get(0).assignmentId().map(GuidIdentifier::value);
  }
}
