// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.codec;

import dev.fresnel.core.DefinitionChange;
import dev.fresnel.core.Delegation;
import dev.fresnel.core.MarketplacePlan;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.id.ManifestVersion;
import dev.fresnel.core.id.OfferId;
import dev.fresnel.core.id.PlanId;
import dev.fresnel.core.id.PublisherId;

/** Registration definitions as resources, changes to them, and delegations. */
final class DelegationCodecs {

  static final ObjectCodec<MarketplacePlan, Parts> MARKETPLACE_PLAN =
      new ObjectCodec<>(
          Parts::new,
          parts ->
              new MarketplacePlan(
                  parts.get("publisherId", PublisherId.class),
                  parts.get("offerId", OfferId.class),
                  parts.get("planId", PlanId.class),
                  parts.get("version", ManifestVersion.class)),
          new FieldTable<MarketplacePlan, Parts>()
              .mandatory(
                  "planId", "name", Scalars.PLAN_ID, MarketplacePlan::planId, Parts.set("planId"))
              .mandatory(
                  "offerId",
                  "product",
                  Scalars.OFFER_ID,
                  MarketplacePlan::offerId,
                  Parts.set("offerId"))
              .mandatory(
                  "publisherId",
                  "publisher",
                  Scalars.PUBLISHER_ID,
                  MarketplacePlan::publisherId,
                  Parts.set("publisherId"))
              .mandatory(
                  "version",
                  Scalars.MANIFEST_VERSION,
                  MarketplacePlan::version,
                  Parts.set("version")));

  static final ObjectCodec<RegistrationDefinition, RegistrationDefinition.Builder> DEFINITION =
      new ObjectCodec<>(
          RegistrationDefinition::builder,
          RegistrationDefinition.Builder::build,
          new FieldTable<RegistrationDefinition, RegistrationDefinition.Builder>()
              .add(new DefinitionNameField())
              .group("properties", DelegationCodecs::properties)
              .optional(
                  "marketplacePlan",
                  "plan",
                  MARKETPLACE_PLAN,
                  RegistrationDefinition::marketplacePlan,
                  RegistrationDefinition.Builder::marketplacePlan)
              .ignoring("apiVersion", "dependsOn", "systemData"));

  static final ObjectCodec<DefinitionChange, DefinitionChange.Builder> DEFINITION_CHANGE =
      new ObjectCodec<>(
          DefinitionChange::builder,
          DefinitionChange.Builder::build,
          new FieldTable<DefinitionChange, DefinitionChange.Builder>()
              .mandatory("live", DEFINITION, DefinitionChange::live, DefinitionChange.Builder::live)
              .mandatory(
                  "next", DEFINITION, DefinitionChange::next, DefinitionChange.Builder::next));

  static final ObjectCodec<Delegation, Delegation.Builder> DELEGATION =
      new ObjectCodec<>(
          Delegation::builder,
          Delegation.Builder::build,
          new FieldTable<Delegation, Delegation.Builder>()
              .mandatory(
                  "definition", DEFINITION, Delegation::definition, Delegation.Builder::definition)
              .list(
                  "assignments",
                  AssignmentCodec.ASSIGNMENT,
                  Delegation::assignments,
                  Delegation.Builder::assignments)
              .optional(
                  "provisioningState",
                  EnumCodecs.PROVISIONING_STATE,
                  Delegation::provisioningState,
                  Delegation.Builder::provisioningState));

  private DelegationCodecs() {}

  private static FieldTable<RegistrationDefinition, RegistrationDefinition.Builder> properties(
      FieldTable<RegistrationDefinition, RegistrationDefinition.Builder> table) {
    return table
        .mandatory(
            "name",
            "registrationDefinitionName",
            Scalars.TEXT,
            RegistrationDefinition::name,
            RegistrationDefinition.Builder::name)
        .optional(
            "description",
            Scalars.TEXT,
            RegistrationDefinition::description,
            RegistrationDefinition.Builder::description)
        .mandatory(
            "managedByTenantId",
            Scalars.TENANT_ID,
            RegistrationDefinition::managedByTenantId,
            RegistrationDefinition.Builder::managedByTenantId)
        .list(
            "authorizations",
            AuthorizationCodecs.AUTHORIZATION,
            RegistrationDefinition::authorizations,
            RegistrationDefinition.Builder::authorizations)
        .list(
            "eligibleAuthorizations",
            AuthorizationCodecs.ELIGIBLE_AUTHORIZATION,
            RegistrationDefinition::eligibleAuthorizations,
            RegistrationDefinition.Builder::eligibleAuthorizations)
        .ignoring(
            "provisioningState",
            "manageeTenantId",
            "manageeTenantName",
            "managedByTenantName",
            "managedByTenantDisplayName");
  }
}
