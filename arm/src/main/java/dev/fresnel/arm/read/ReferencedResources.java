// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.read;

import java.util.Optional;

/**
 * Knows the resources that a template refers to by {@code reference()} and {@code references()}
 * while it is deployed.
 *
 * <p>Used while one template is evaluated, by one thread.
 */
@FunctionalInterface
public interface ReferencedResources {

  /**
   * What is referred to, as the JSON of an object, or of an array of objects for a collection;
   * empty if it is not known.
   */
  Optional<String> find(ResourceReference reference);
}
