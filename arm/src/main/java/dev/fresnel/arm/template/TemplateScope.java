// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.template;

import dev.fresnel.core.id.ResourceGroupName;
import dev.fresnel.core.id.Text;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What one deployment delegates: the subscription that it is deployed to, or resource groups of it.
 *
 * <p>Which subscription that is, is said when the template is deployed. Either way the registration
 * definition is made at the subscription, the only scope that can hold it.
 */
public sealed interface TemplateScope {

  /** The whole subscription that the template is deployed to. */
  static TemplateScope subscription() {
    return new Subscription();
  }

  /**
   * Resource groups of the subscription that the template is deployed to; they must exist by then.
   *
   * @throws IllegalArgumentException if there are none, or a name is there twice
   */
  static TemplateScope resourceGroups(ResourceGroupName... resourceGroups) {
    return resourceGroups(Arrays.asList(resourceGroups));
  }

  /**
   * Resource groups of the subscription that the template is deployed to; they must exist by then.
   *
   * @throws IllegalArgumentException if there are none, or a name is there twice
   */
  static TemplateScope resourceGroups(List<ResourceGroupName> resourceGroups) {
    return new ResourceGroups(resourceGroups);
  }

  /** The whole subscription that the template is deployed to. */
  record Subscription() implements TemplateScope {}

  /**
   * Resource groups of the subscription that the template is deployed to.
   *
   * @param names their names; one or more, each once, whatever its case
   */
  record ResourceGroups(List<ResourceGroupName> names) implements TemplateScope {

    /**
     * Resource groups of one subscription.
     *
     * @throws IllegalArgumentException if there are none, or a name is there twice
     */
    public ResourceGroups {
      names = List.copyOf(Objects.requireNonNull(names, "resourceGroups"));
      if (names.isEmpty()) {
        throw new IllegalArgumentException("resourceGroups must be one or more, not empty");
      }
      Set<ResourceGroupName> seen = new HashSet<>();
      for (ResourceGroupName name : names) {
        if (!seen.add(name)) {
          throw new IllegalArgumentException(
              "resourceGroups must be named once each, but "
                  + Text.quote(name.value())
                  + " is there twice");
        }
      }
    }
  }
}
