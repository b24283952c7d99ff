// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.template;

import java.util.Objects;

/**
 * A resource that a deployment creates or updates.
 *
 * @param scope the resource id of the scope that it is in
 * @param type its type, such as {@code Microsoft.ManagedServices/registrationDefinitions}
 * @param name its name within the scope
 * @param apiVersion the version of the interface that the template makes it with
 */
public record DeployedResource(String scope, String type, String name, String apiVersion) {

  /** A resource that a deployment creates or updates. */
  public DeployedResource {
    Objects.requireNonNull(scope, "scope");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(apiVersion, "apiVersion");
  }

  /** Its resource id. */
  public String id() {
    return scope + "/providers/" + type + "/" + name;
  }
}
