// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.template;

import dev.fresnel.core.internal.codec.domain.ResourceTypes;

/**
 * A resource that there is after a deployment.
 *
 * @param scope the resource id of the scope that it is in
 * @param type its type, such as {@code Microsoft.ManagedServices/registrationDefinitions}
 * @param name its name within the scope
 * @param apiVersion the version of the interface that makes it
 */
public record PlannedResource(String scope, String type, String name, String apiVersion) {

  /** Its resource id. */
  public String id() {
    return ResourceTypes.resourceId(scope, type, name);
  }
}
