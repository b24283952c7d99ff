// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.customer;

import dev.fresnel.core.ApiVersion;
import dev.fresnel.core.DefinitionChange;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.finding.RuleCategory;
import dev.fresnel.core.finding.RuleId;
import dev.fresnel.core.id.SubscriptionId;
import dev.fresnel.core.id.TenantId;
import dev.fresnel.core.path.ModelPath;
import dev.fresnel.validation.Validator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Has the rules look at what a deployment would leave behind, and at what it changes. */
final class DeploymentCheck {

  /** The one rule about delegations that looks at changes too. */
  private static final RuleId PLANS_SHARE_DEFINITION = RuleId.parse("LH4040");

  private static final ModelPath NEXT = ModelPath.root().property("next");

  private final Validator validator;
  private final CustomerState before;
  private final Deployment deployment;
  private final Transition transition;
  private final DeployedResources deployed;

  DeploymentCheck(
      Validator validator, CustomerState before, Deployment deployment, Transition transition) {
    this.validator = validator;
    this.before = before;
    this.deployment = deployment;
    this.transition = transition;
    this.deployed = new DeployedResources(deployment);
  }

  /** Hands over what the rules find that concerns the deployment. */
  void run(Consumer<? super Finding> found) {
    if (deployed.isEmpty()) {
      return;
    }
    transition.replaced().forEach((put, live) -> change(put, live, found));
    for (Set<SubscriptionId> together : byHomeTenant().values()) {
      for (Optional<ApiVersion> version : versions()) {
        leaves(together, version, found);
      }
    }
  }

  private void change(
      DeploymentStep.PutDefinition put, HeldDefinition live, Consumer<? super Finding> found) {
    validator.check(
        DefinitionChange.of(live.definition(), put.definition()),
        finding -> {
          boolean isAboutChange =
              finding.ruleId().category() == RuleCategory.CHANGE
                  || finding.ruleId().equals(PLANS_SHARE_DEFINITION);
          if (isAboutChange && finding.path().startsWith(NEXT)) {
            found.accept(finding.withPath(put.path().append(finding.path().below(NEXT))));
          }
        });
  }

  private Map<Optional<TenantId>, Set<SubscriptionId>> byHomeTenant() {
    Map<Optional<TenantId>, Set<SubscriptionId>> byTenant = new LinkedHashMap<>();
    for (SubscriptionId each : deployed.subscriptions()) {
      byTenant
          .computeIfAbsent(before.homeTenantId(each), tenant -> new LinkedHashSet<>())
          .add(each);
    }
    return byTenant;
  }

  /** By which versions of the interface definitions are made: one, in nearly all deployments. */
  private Set<Optional<ApiVersion>> versions() {
    Optional<ApiVersion> told = validator.circumstances().apiVersion();
    Set<Optional<ApiVersion>> versions = new LinkedHashSet<>();
    for (DeploymentStep each : deployment.steps()) {
      if (each instanceof DeploymentStep.PutDefinition put) {
        versions.add(told.or(put::apiVersion));
      }
    }
    return versions.isEmpty() ? Set.of(told) : versions;
  }

  private void leaves(
      Set<SubscriptionId> together, Optional<ApiVersion> version, Consumer<? super Finding> found) {
    Validator byVersion =
        validator.withCircumstances(validator.circumstances().withApiVersion(version));
    StateModel model = StateModel.of(transition.next(), together, deployed);
    ResourceIdMessages messages = model.messages();
    FindingPlaces places = new FindingPlaces(model, messages, deployed);
    Set<Finding> elsewhere = new LinkedHashSet<>();
    byVersion.check(
        model.customer(),
        model.paths(),
        finding -> {
          if (!places.isOfVersion(finding.path(), version)) {
            return;
          }
          if (places.isElsewhere(finding.path())) {
            elsewhere.add(finding);
          } else {
            places.of(finding).forEach(found);
          }
        });
    if (!elsewhere.isEmpty()) {
      StateModel former = StateModel.of(before, together, deployed);
      Set<Finding> known = new HashSet<>();
      byVersion.check(former.customer(), former.paths(), known::add);
      elsewhere.stream()
          .filter(each -> !known.contains(each))
          .map(each -> each.withMessage(messages.named(each.message())))
          .forEach(found);
    }
  }
}
