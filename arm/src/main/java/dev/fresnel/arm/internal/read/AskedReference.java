// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read;

import java.util.Objects;

/**
 * What an expression refers to by {@code reference()} or {@code references()}.
 *
 * @param deploymentId the resource id of the deployment whose template has the expression, in lower
 *     case
 * @param target the name, symbolic name or resource id of what is referred to
 * @param apiVersion the version of the interface that is asked; empty if none is named
 * @param isFull whether all of the resource is asked for, and not its properties alone
 * @param isCollection whether the resources of a collection are asked for, by its symbolic name
 */
public record AskedReference(
    String deploymentId, String target, String apiVersion, boolean isFull, boolean isCollection) {

  /** A reference. */
  public AskedReference {
    Objects.requireNonNull(deploymentId, "deploymentId");
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(apiVersion, "apiVersion");
  }

  /** Whether it can refer to a resource of a deployment. */
  public boolean isWithin(String deployment) {
    return target.startsWith("/") || deploymentId.equals(deployment);
  }
}
