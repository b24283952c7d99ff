// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules;

import dev.fresnel.core.AccessGrant;
import dev.fresnel.core.Authorization;
import dev.fresnel.core.CustomerSubscription;
import dev.fresnel.core.CustomerTenant;
import dev.fresnel.core.Delegation;
import dev.fresnel.core.EligibleAuthorization;
import dev.fresnel.core.JustInTimeAccessPolicy;
import dev.fresnel.core.Manifest;
import dev.fresnel.core.MarketplacePlan;
import dev.fresnel.core.Offer;
import dev.fresnel.core.Plan;
import dev.fresnel.core.Principal;
import dev.fresnel.core.RegistrationAssignment;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.ResourceGroupScope;
import dev.fresnel.core.Scope;
import dev.fresnel.core.SubscriptionScope;
import dev.fresnel.core.id.Identifier;
import dev.fresnel.core.path.Located;
import dev.fresnel.validation.LighthouseModel;
import java.util.function.Consumer;

/** Walks every identifier in a model, each with its path. */
final class Identifiers {

  private final Consumer<Located<? extends Identifier>> visitor;

  private Identifiers(Consumer<Located<? extends Identifier>> visitor) {
    this.visitor = visitor;
  }

  /** Shows each identifier in the model to the visitor, once. */
  static void each(LighthouseModel model, Consumer<Located<? extends Identifier>> visitor) {
    Identifiers walk = new Identifiers(visitor);
    model.offers().forEach(walk::offer);
    model.plans().forEach(walk::plan);
    model.grants().forEach(walk::grant);
    model.definitions().forEach(walk::definition);
    model.delegations().forEach(walk::delegation);
    model.customers().forEach(walk::customer);
  }

  private void offer(Located<Offer> offer) {
    visitor.accept(offer.property("publisherId", Offer::publisherId));
    visitor.accept(offer.property("id", Offer::id));
    offer.each("previewAudience", Offer::previewAudience).forEach(visitor);
  }

  private void plan(Located<Plan> plan) {
    visitor.accept(plan.property("id", Plan::id));
    plan.each("privateAudience", Plan::privateAudience).forEach(visitor);
    visitor.accept(
        plan.property("manifest", Plan::manifest).property("version", Manifest::version));
  }

  private void grant(Located<AccessGrant> grant) {
    visitor.accept(grant.property("managedByTenantId", AccessGrant::managedByTenantId));
    LighthouseModel.authorizationsOf(grant).forEach(this::authorization);
    LighthouseModel.eligibleAuthorizationsOf(grant).forEach(this::eligibleAuthorization);
  }

  private void authorization(Located<Authorization> authorization) {
    principal(authorization.property("principal", Authorization::principal));
    visitor.accept(authorization.property("roleDefinitionId", Authorization::roleDefinitionId));
    authorization
        .each("delegatedRoleDefinitionIds", Authorization::delegatedRoleDefinitionIds)
        .forEach(visitor);
  }

  private void eligibleAuthorization(Located<EligibleAuthorization> eligible) {
    principal(eligible.property("principal", EligibleAuthorization::principal));
    visitor.accept(eligible.property("roleDefinitionId", EligibleAuthorization::roleDefinitionId));
    eligible
        .each("delegatedRoleDefinitionIds", EligibleAuthorization::delegatedRoleDefinitionIds)
        .forEach(visitor);
    eligible
        .<JustInTimeAccessPolicy>optional(
            "justInTimeAccessPolicy", EligibleAuthorization::justInTimeAccessPolicy)
        .ifPresent(
            policy ->
                policy
                    .<Principal>each(
                        "managedByTenantApprovers",
                        JustInTimeAccessPolicy::managedByTenantApprovers)
                    .forEach(this::principal));
  }

  private void principal(Located<Principal> principal) {
    visitor.accept(principal.property("id", Principal::id));
  }

  private void definition(Located<RegistrationDefinition> definition) {
    definition.optional("id", RegistrationDefinition::id).ifPresent(visitor);
    definition
        .<MarketplacePlan>optional("marketplacePlan", RegistrationDefinition::marketplacePlan)
        .ifPresent(this::marketplacePlan);
  }

  private void marketplacePlan(Located<MarketplacePlan> plan) {
    visitor.accept(plan.property("publisherId", MarketplacePlan::publisherId));
    visitor.accept(plan.property("offerId", MarketplacePlan::offerId));
    visitor.accept(plan.property("planId", MarketplacePlan::planId));
    visitor.accept(plan.property("version", MarketplacePlan::version));
  }

  private void delegation(Located<Delegation> delegation) {
    for (Located<RegistrationAssignment> assignment :
        delegation.<RegistrationAssignment>each("assignments", Delegation::assignments)) {
      assignment.optional("id", RegistrationAssignment::id).ifPresent(visitor);
      scope(assignment.property("scope", RegistrationAssignment::scope));
    }
  }

  private void scope(Located<Scope> scope) {
    if (scope.value() instanceof SubscriptionScope subscription) {
      visitor.accept(scope.property("subscriptionId", s -> subscription.subscriptionId()));
    } else if (scope.value() instanceof ResourceGroupScope group) {
      visitor.accept(scope.property("subscriptionId", s -> group.subscriptionId()));
      visitor.accept(scope.property("resourceGroupName", s -> group.resourceGroupName()));
    }
  }

  private void customer(Located<CustomerTenant> customer) {
    visitor.accept(customer.property("id", CustomerTenant::id));
    customer
        .<CustomerSubscription>each("subscriptions", CustomerTenant::subscriptions)
        .forEach(s -> visitor.accept(s.property("id", CustomerSubscription::id)));
  }
}
