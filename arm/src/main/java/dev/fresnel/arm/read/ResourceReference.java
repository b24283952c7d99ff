// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.read;

import dev.fresnel.arm.internal.read.AskedReference;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * What an expression of a template refers to by {@code reference()}, or by {@code references()}.
 *
 * @param deploymentId the resource id of the deployment whose template has the expression, in lower
 *     case: names are those of its resources
 * @param target the name, symbolic name or resource id of what is referred to
 * @param apiVersion the version of the interface that is asked; empty if none is named
 * @param isFull whether all of the resource is asked for, and not its properties alone
 * @param isCollection whether {@code references()} asks for all resources of a collection, by its
 *     symbolic name, and not for one
 */
public record ResourceReference(
    String deploymentId, String target, String apiVersion, boolean isFull, boolean isCollection) {

  /** A reference. */
  public ResourceReference {
    Objects.requireNonNull(deploymentId, "deploymentId");
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(apiVersion, "apiVersion");
  }

  static ResourceReference of(AskedReference asked) {
    return new ResourceReference(
        asked.deploymentId(),
        asked.target(),
        asked.apiVersion(),
        asked.isFull(),
        asked.isCollection());
  }

  static List<ResourceReference> allOf(Collection<AskedReference> asked) {
    return asked.stream().map(ResourceReference::of).toList();
  }
}
