// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.inspection;

import dev.fresnel.core.AccessGrant;
import dev.fresnel.core.CustomerSubscription;
import dev.fresnel.core.CustomerTenant;
import dev.fresnel.core.Delegation;
import dev.fresnel.core.Manifest;
import dev.fresnel.core.MarketplacePlan;
import dev.fresnel.core.Offer;
import dev.fresnel.core.Plan;
import dev.fresnel.core.Principal;
import dev.fresnel.core.RegistrationAssignment;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.ResourceGroupScope;
import dev.fresnel.core.RoleGrant;
import dev.fresnel.core.Scope;
import dev.fresnel.core.SubscriptionScope;
import dev.fresnel.core.id.Identifier;
import dev.fresnel.core.id.RegistrationAssignmentId;
import dev.fresnel.core.path.Located;
import dev.fresnel.validation.rule.LighthouseModel;
import java.util.List;
import java.util.function.Consumer;

/** Finds the identifiers in a model that do not have the form that Azure demands. */
public final class MalformedIdentifiers {

  private final Consumer<Located<? extends Identifier>> visitor;

  private MalformedIdentifiers(Consumer<Located<? extends Identifier>> visitor) {
    this.visitor = visitor;
  }

  /** Hands each identifier of the model that is not well formed to the visitor, once. */
  public static void visit(LighthouseModel model, Consumer<Located<? extends Identifier>> visitor) {
    MalformedIdentifiers walk = new MalformedIdentifiers(visitor);
    for (Located<Offer> each : model.offers()) {
      walk.offer(each);
    }
    for (Located<Plan> each : model.plans()) {
      walk.plan(each);
    }
    for (Located<AccessGrant> each : model.grants()) {
      walk.grant(each);
    }
    if (AuthorizationSurvey.of(model).hasMalformedIdentifiers()) {
      walk.authorizations(model);
    }
    for (Located<RegistrationDefinition> each : model.definitions()) {
      walk.definition(each);
    }
    for (Located<Delegation> each : model.delegations()) {
      walk.delegation(each);
    }
    for (Located<CustomerTenant> each : model.customers()) {
      walk.customer(each);
    }
  }

  /** Locates the identifier only if it is malformed, which few identifiers are. */
  private void check(Located<?> holder, String property, Identifier identifier) {
    if (!identifier.isWellFormed()) {
      visitor.accept(holder.property(property, each -> identifier));
    }
  }

  private void checkEach(
      Located<?> holder, String property, List<? extends Identifier> identifiers) {
    if (identifiers.isEmpty()) {
      return;
    }
    for (Located<Identifier> each : holder.<Identifier>each(property, value -> identifiers)) {
      if (!each.value().isWellFormed()) {
        visitor.accept(each);
      }
    }
  }

  private void offer(Located<Offer> offer) {
    check(offer, "publisherId", offer.value().publisherId());
    check(offer, "id", offer.value().id());
    checkEach(offer, "previewAudience", offer.value().previewAudience());
  }

  private void plan(Located<Plan> plan) {
    check(plan, "id", plan.value().id());
    checkEach(plan, "privateAudience", plan.value().privateAudience());
    Located<Manifest> manifest = plan.property("manifest", Plan::manifest);
    check(manifest, "version", manifest.value().version());
  }

  private void grant(Located<AccessGrant> grant) {
    check(grant, "managedByTenantId", grant.value().managedByTenantId());
  }

  private void authorizations(LighthouseModel model) {
    model.roleGrants().forEach(this::roleGrant);
    Principals.approving(model, each -> !each.id().isWellFormed()).forEach(this::principal);
  }

  private void roleGrant(Located<RoleGrant> roleGrant) {
    if (!roleGrant.value().principal().id().isWellFormed()) {
      principal(roleGrant.property("principal", RoleGrant::principal));
    }
    check(roleGrant, "roleDefinitionId", roleGrant.value().roleDefinitionId());
    checkEach(
        roleGrant, "delegatedRoleDefinitionIds", roleGrant.value().delegatedRoleDefinitionIds());
  }

  private void principal(Located<Principal> principal) {
    visitor.accept(principal.property("id", Principal::id));
  }

  private void definition(Located<RegistrationDefinition> definition) {
    definition.value().id().ifPresent(id -> check(definition, "id", id));
    definition
        .<MarketplacePlan>optional("marketplacePlan", RegistrationDefinition::marketplacePlan)
        .ifPresent(this::marketplacePlan);
  }

  private void marketplacePlan(Located<MarketplacePlan> plan) {
    check(plan, "publisherId", plan.value().publisherId());
    check(plan, "offerId", plan.value().offerId());
    check(plan, "planId", plan.value().planId());
    check(plan, "version", plan.value().version());
  }

  private void delegation(Located<Delegation> delegation) {
    if (areWellFormed(delegation.value().assignments())) {
      return;
    }
    for (Located<RegistrationAssignment> assignment :
        delegation.<RegistrationAssignment>each("assignments", Delegation::assignments)) {
      assignment.value().id().ifPresent(id -> check(assignment, "id", id));
      scope(assignment.property("scope", RegistrationAssignment::scope));
    }
  }

  /** Spares nearly all delegations the places of their assignments. */
  private static boolean areWellFormed(List<RegistrationAssignment> assignments) {
    for (RegistrationAssignment each : assignments) {
      RegistrationAssignmentId id = each.id().orElse(null);
      if ((id != null && !id.isWellFormed()) || !isWellFormed(each.scope())) {
        return false;
      }
    }
    return true;
  }

  private static boolean isWellFormed(Scope scope) {
    if (scope instanceof SubscriptionScope subscription) {
      return subscription.subscriptionId().isWellFormed();
    }
    return !(scope instanceof ResourceGroupScope group)
        || (group.subscriptionId().isWellFormed() && group.resourceGroupName().isWellFormed());
  }

  private void scope(Located<Scope> scope) {
    if (scope.value() instanceof SubscriptionScope subscription) {
      check(scope, "subscriptionId", subscription.subscriptionId());
    } else if (scope.value() instanceof ResourceGroupScope group) {
      check(scope, "subscriptionId", group.subscriptionId());
      check(scope, "resourceGroupName", group.resourceGroupName());
    }
  }

  private void customer(Located<CustomerTenant> customer) {
    check(customer, "id", customer.value().id());
    for (Located<CustomerSubscription> each :
        customer.<CustomerSubscription>each("subscriptions", CustomerTenant::subscriptions)) {
      check(each, "id", each.value().id());
    }
  }
}
