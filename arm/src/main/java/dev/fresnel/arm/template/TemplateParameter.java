// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.template;

/** What a template can be told when it is deployed, under the names of Microsoft's samples. */
enum TemplateParameter {
  OFFER_NAME(
      "mspOfferName",
      "string",
      "Name of the offer, as customers see it. Resource names derive from it: keep it to update,"
          + " change it to delegate anew."),
  OFFER_DESCRIPTION(
      "mspOfferDescription", "string", "What the offer is about, as customers see it."),
  MANAGING_TENANT("managedByTenantId", "string", "Tenant of the service provider."),
  AUTHORIZATIONS(
      "authorizations",
      "array",
      "Who of the managing tenant holds which built-in role: objects with principalId,"
          + " principalIdDisplayName, roleDefinitionId and, for User Access Administrator,"
          + " delegatedRoleDefinitionIds."),
  ELIGIBLE_AUTHORIZATIONS(
      "eligibleAuthorizations",
      "array",
      "Who of the managing tenant can activate which built-in role just in time: objects with"
          + " principalId, principalIdDisplayName, roleDefinitionId and justInTimeAccessPolicy."),
  MARKETPLACE_OFFER(
      "marketplaceOffer",
      "string",
      "Yes if the definition belongs to a plan in the marketplace, else No."),
  PUBLISHER("marketplacePublisherId", "string", "Publisher of the marketplace offer."),
  OFFER("marketplaceOfferId", "string", "Id of the marketplace offer."),
  PLAN("marketplacePlanId", "string", "Id of the plan within the marketplace offer."),
  PLAN_VERSION("marketplacePlanVersion", "string", "Version of the plan's manifest."),
  RESOURCE_GROUP("rgName", "string", "Resource group to delegate; it must exist."),
  RESOURCE_GROUPS(
      "resourceGroups",
      "array",
      "Resource groups to delegate, as objects with rgName; they must exist."),
  ;

  private final String parameterName;
  private final String type;
  private final String description;

  TemplateParameter(String parameterName, String type, String description) {
    this.parameterName = parameterName;
    this.type = type;
    this.description = description;
  }

  String parameterName() {
    return parameterName;
  }

  String type() {
    return type;
  }

  String description() {
    return description;
  }

  /** Whether a deployment has something to say here. */
  boolean isPresentIn(Deployment deployment) {
    return switch (this) {
      case OFFER_NAME, MANAGING_TENANT, AUTHORIZATIONS -> true;
      case OFFER_DESCRIPTION -> deployment.definition().description().isPresent();
      case ELIGIBLE_AUTHORIZATIONS -> !deployment.definition().eligibleAuthorizations().isEmpty();
      case MARKETPLACE_OFFER, PUBLISHER, OFFER, PLAN, PLAN_VERSION ->
          deployment.definition().marketplacePlan().isPresent();
      case RESOURCE_GROUP -> deployment.resourceGroups().size() == 1;
      case RESOURCE_GROUPS -> deployment.resourceGroups().size() > 1;
    };
  }
}
