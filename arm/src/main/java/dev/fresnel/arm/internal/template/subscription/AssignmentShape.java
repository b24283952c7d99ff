// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.template.subscription;

/** How the assignments of a definition stand in a template. */
enum AssignmentShape {
  /** One, at the subscription. */
  SUBSCRIPTION,
  /** One, in a resource group. */
  RESOURCE_GROUP,
  /** A loop over resource groups, since all assignments are named alike. */
  RESOURCE_GROUPS,
  /** One after the other, since they are at the subscription as well, or named in their own way. */
  LISTED
}
