// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.template;

import dev.fresnel.arm.internal.expression.DeploymentLevel;
import dev.fresnel.arm.internal.output.Output;
import dev.fresnel.arm.internal.output.TemplateExpression;
import dev.fresnel.core.MarketplacePlan;
import dev.fresnel.core.RegistrationDefinition;
import java.io.IOException;

/**
 * What a template can be told about a definition when it is deployed, under the names that
 * Microsoft's samples have for it: one for subscriptions, another for management groups.
 */
public enum TemplateParameter {
  OFFER_NAME(
      "mspOfferName",
      "managedByName",
      "string",
      "Name of the offer, as customers see it. Resource names derive from it: keep it to update,"
          + " change it to delegate anew."),
  OFFER_DESCRIPTION(
      "mspOfferDescription",
      "managedByDescription",
      "string",
      "What the offer is about, as customers see it."),
  MANAGING_TENANT(
      "managedByTenantId", "managedByTenantId", "string", "Tenant of the service provider."),
  AUTHORIZATIONS(
      "authorizations",
      "managedByAuthorizations",
      "array",
      "Who of the managing tenant holds which built-in role: objects with principalId,"
          + " principalIdDisplayName, roleDefinitionId and, for User Access Administrator,"
          + " delegatedRoleDefinitionIds."),
  ELIGIBLE_AUTHORIZATIONS(
      "eligibleAuthorizations",
      "managedByEligibleAuthorizations",
      "array",
      "Who of the managing tenant can activate which built-in role just in time: objects with"
          + " principalId, principalIdDisplayName, roleDefinitionId and justInTimeAccessPolicy."),
  MARKETPLACE_OFFER(
      "marketplaceOffer",
      "",
      "string",
      "Yes if the definition belongs to a plan in the marketplace, else No."),
  PUBLISHER("marketplacePublisherId", "", "string", "Publisher of the marketplace offer."),
  OFFER("marketplaceOfferId", "", "string", "Id of the marketplace offer."),
  PLAN("marketplacePlanId", "", "string", "Id of the plan within the marketplace offer."),
  PLAN_VERSION("marketplacePlanVersion", "", "string", "Version of the plan's manifest."),
  MARKETPLACE_PLAN(
      "",
      "marketplacePlan",
      "object",
      "Plan in the marketplace that the definition belongs to: name, product, publisher, version.");

  private final String forSubscription;
  private final String forManagementGroup;
  private final String type;
  private final String description;

  TemplateParameter(
      String forSubscription, String forManagementGroup, String type, String description) {
    this.forSubscription = forSubscription;
    this.forManagementGroup = forManagementGroup;
    this.type = type;
    this.description = description;
  }

  /** The name in templates for a kind of scope. */
  public String nameFor(DeploymentLevel level) {
    return level == DeploymentLevel.SUBSCRIPTION ? forSubscription : forManagementGroup;
  }

  /** Its value, in templates for a kind of scope that declare it. */
  public TemplateExpression valueFor(DeploymentLevel level) {
    return TemplateExpression.parameter(nameFor(level));
  }

  /** Its type, as templates for subscriptions and management groups name it. */
  public String type() {
    return type;
  }

  /** What it is, for the people who fill it in. */
  public String description() {
    return description;
  }

  /** Whether templates for a kind of scope have it, and a definition has something to say here. */
  public boolean isPresentIn(RegistrationDefinition definition, DeploymentLevel level) {
    return !nameFor(level).isEmpty()
        && switch (this) {
          case OFFER_NAME, MANAGING_TENANT, AUTHORIZATIONS -> true;
          case OFFER_DESCRIPTION -> definition.description().isPresent();
          case ELIGIBLE_AUTHORIZATIONS -> !definition.eligibleAuthorizations().isEmpty();
          case MARKETPLACE_OFFER, PUBLISHER, OFFER, PLAN, PLAN_VERSION, MARKETPLACE_PLAN ->
              definition.marketplacePlan().isPresent();
        };
  }

  /** Writes the value that a definition has for it, provided that it is present. */
  public void write(Output out, RegistrationDefinition definition) throws IOException {
    switch (this) {
      case OFFER_NAME -> out.data(definition.name());
      case OFFER_DESCRIPTION -> out.data(definition.description().orElseThrow());
      case MANAGING_TENANT -> out.data(definition.managedByTenantId());
      case AUTHORIZATIONS -> ValueWriter.authorizations(out, definition.authorizations());
      case ELIGIBLE_AUTHORIZATIONS ->
          ValueWriter.eligibleAuthorizations(out, definition.eligibleAuthorizations());
      case MARKETPLACE_OFFER -> out.constant("Yes");
      case PUBLISHER -> out.data(plan(definition).publisherId());
      case OFFER -> out.data(plan(definition).offerId());
      case PLAN -> out.data(plan(definition).planId());
      case PLAN_VERSION -> out.data(plan(definition).version());
      case MARKETPLACE_PLAN -> ValueWriter.marketplacePlan(out, plan(definition));
    }
  }

  private static MarketplacePlan plan(RegistrationDefinition definition) {
    return definition.marketplacePlan().orElseThrow();
  }
}
