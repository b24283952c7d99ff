// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.template;

import dev.fresnel.core.RegistrationAssignment;
import dev.fresnel.core.ResourceGroupScope;
import dev.fresnel.core.Scope;
import dev.fresnel.core.id.RegistrationAssignmentId;
import dev.fresnel.core.id.ResourceGroupName;
import dev.fresnel.core.text.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The scope that one deployment delegates: the subscription that it is deployed to, resource groups
 * of it, or every subscription below a management group.
 *
 * <p>The deployment names the subscription or management group, the template does not. The
 * registration definition is always made at the subscription, the only scope that can hold it.
 */
public sealed interface TemplateScope {

  /** The whole subscription that the template is deployed to. */
  static TemplateScope subscription() {
    return new WithinSubscription(List.of(new Target(Optional.empty(), Optional.empty())));
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
    Objects.requireNonNull(resourceGroups, "resourceGroups");
    List<Target> targets = new ArrayList<>(resourceGroups.size());
    for (ResourceGroupName name : resourceGroups) {
      targets.add(new Target(Optional.of(name), Optional.empty()));
    }
    return new WithinSubscription(targets);
  }

  /**
   * The scopes of assignments; each assignment keeps its name.
   *
   * @throws IllegalArgumentException if there are none, a scope is there twice, they are not all in
   *     one subscription, or one is at a management group, which cannot be delegated
   */
  static TemplateScope of(List<RegistrationAssignment> assignments) {
    Objects.requireNonNull(assignments, "assignments");
    List<Target> targets = new ArrayList<>(assignments.size());
    for (RegistrationAssignment assignment : assignments) {
      requireSameSubscription(assignments.get(0).scope(), assignment.scope());
      targets.add(new Target(resourceGroup(assignment.scope()), assignment.id()));
    }
    return new WithinSubscription(targets);
  }

  /**
   * Every subscription below the management group that the template is deployed to, those that are
   * added later included: a policy delegates each one. Those that are there already need a
   * remediation task besides; {@link dev.fresnel.arm.onboarding.OnboardingPlan#forManagementGroup}
   * has all the steps.
   */
  static TemplateScope managementGroup() {
    return new ManagementGroup();
  }

  private static void requireSameSubscription(Scope first, Scope scope) {
    if (scope.subscription().isEmpty() || !scope.subscription().equals(first.subscription())) {
      throw new IllegalArgumentException(
          "assignments must be at one subscription or resource groups of it, but "
              + Text.quote(scope.resourceId())
              + " is among them");
    }
  }

  private static Optional<ResourceGroupName> resourceGroup(Scope scope) {
    return scope instanceof ResourceGroupScope group
        ? Optional.of(group.resourceGroupName())
        : Optional.empty();
  }

  /**
   * The subscription that the template is deployed to, resource groups of it, or both.
   *
   * @param targets what is delegated; one or more, each once
   */
  record WithinSubscription(List<Target> targets) implements TemplateScope {

    /**
     * One or more targets within one subscription.
     *
     * @throws IllegalArgumentException if there is none, or two are the same
     */
    public WithinSubscription {
      targets = List.copyOf(Objects.requireNonNull(targets, "targets"));
      if (targets.isEmpty()) {
        throw new IllegalArgumentException("what is delegated must be one or more, not nothing");
      }
      Set<Optional<ResourceGroupName>> seen = new HashSet<>();
      for (Target target : targets) {
        if (!seen.add(target.resourceGroup())) {
          throw new IllegalArgumentException(
              "what is delegated must be named once each, but "
                  + target
                      .resourceGroup()
                      .map(name -> "resource group " + Text.quote(name.value()))
                      .orElse("the subscription")
                  + " is there twice");
        }
      }
    }
  }

  /**
   * The target of one assignment.
   *
   * @param resourceGroup the resource group; the whole subscription, if absent
   * @param assignmentId the name of the assignment; derived, if absent
   */
  record Target(
      Optional<ResourceGroupName> resourceGroup, Optional<RegistrationAssignmentId> assignmentId) {

    /** The target of one assignment. */
    public Target {
      Objects.requireNonNull(resourceGroup, "resourceGroup");
      Objects.requireNonNull(assignmentId, "assignmentId");
    }
  }

  /** Every subscription below the management group that the template is deployed to. */
  record ManagementGroup() implements TemplateScope {}
}
