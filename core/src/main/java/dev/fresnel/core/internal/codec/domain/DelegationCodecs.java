// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.codec.domain;

import dev.fresnel.core.DefinitionChange;
import dev.fresnel.core.Delegation;
import dev.fresnel.core.MarketplacePlan;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.id.ManifestVersion;
import dev.fresnel.core.id.OfferId;
import dev.fresnel.core.id.PlanId;
import dev.fresnel.core.id.PublisherId;
import dev.fresnel.core.internal.codec.FieldTable;
import dev.fresnel.core.internal.codec.ObjectCodec;
import dev.fresnel.core.internal.codec.RecordParts;
import dev.fresnel.core.internal.codec.Scalars;

/** Registration definitions as resources, changes to them, and delegations. */
public final class DelegationCodecs {

  public static final ObjectCodec<MarketplacePlan, RecordParts> MARKETPLACE_PLAN =
      new ObjectCodec<>(
          RecordParts::new,
          parts ->
              new MarketplacePlan(
                  parts.get("publisherId", PublisherId.class),
                  parts.get("offerId", OfferId.class),
                  parts.get("planId", PlanId.class),
                  parts.get("version", ManifestVersion.class)),
          new FieldTable<MarketplacePlan, RecordParts>()
              .mandatory(
                  "planId",
                  "name",
                  Scalars.PLAN_ID,
                  MarketplacePlan::planId,
                  RecordParts.set("planId"))
              .mandatory(
                  "offerId",
                  "product",
                  Scalars.OFFER_ID,
                  MarketplacePlan::offerId,
                  RecordParts.set("offerId"))
              .mandatory(
                  "publisherId",
                  "publisher",
                  Scalars.PUBLISHER_ID,
                  MarketplacePlan::publisherId,
                  RecordParts.set("publisherId"))
              .mandatory(
                  "version",
                  Scalars.MANIFEST_VERSION,
                  MarketplacePlan::version,
                  RecordParts.set("version")));

  public static final ObjectCodec<RegistrationDefinition, RegistrationDefinition.Builder>
      DEFINITION =
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

  public static final ObjectCodec<DefinitionChange, DefinitionChange.Builder> DEFINITION_CHANGE =
      new ObjectCodec<>(
          DefinitionChange::builder,
          DefinitionChange.Builder::build,
          new FieldTable<DefinitionChange, DefinitionChange.Builder>()
              .mandatory("live", DEFINITION, DefinitionChange::live, DefinitionChange.Builder::live)
              .mandatory(
                  "next", DEFINITION, DefinitionChange::next, DefinitionChange.Builder::next));

  public static final ObjectCodec<Delegation, Delegation.Builder> DELEGATION =
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
        .filled(
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
