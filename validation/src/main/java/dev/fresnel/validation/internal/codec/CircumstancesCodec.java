// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.codec;

import dev.fresnel.core.internal.codec.FieldTable;
import dev.fresnel.core.internal.codec.ListCodec;
import dev.fresnel.core.internal.codec.ObjectCodec;
import dev.fresnel.core.internal.codec.Scalars;
import dev.fresnel.core.internal.codec.domain.EnumCodecs;
import dev.fresnel.core.internal.codec.domain.OfferCodecs;
import dev.fresnel.validation.rule.Circumstances;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** What is known of the world outside a model, by the names of the accessors. */
public final class CircumstancesCodec {

  public static final ObjectCodec<Circumstances, Circumstances.Builder> CIRCUMSTANCES =
      new ObjectCodec<>(
          Circumstances::builder,
          Circumstances.Builder::build,
          lists(
              facts(
                  new FieldTable<Circumstances, Circumstances.Builder>()
                      .optional(
                          "apiVersion",
                          EnumCodecs.API_VERSION,
                          Circumstances::apiVersion,
                          Circumstances.Builder::apiVersion)
                      .optional(
                          "cloud",
                          EnumCodecs.CLOUD,
                          Circumstances::cloud,
                          Circumstances.Builder::cloud)
                      .optional(
                          "managingTenantCloud",
                          EnumCodecs.CLOUD,
                          Circumstances::managingTenantCloud,
                          Circumstances.Builder::managingTenantCloud)
                      .optional(
                          "customerTenantId",
                          Scalars.TENANT_ID,
                          Circumstances::customerTenantId,
                          Circumstances.Builder::customerTenantId)
                      .optional(
                          "transferTargetTenantId",
                          Scalars.TENANT_ID,
                          Circumstances::transferTargetTenantId,
                          Circumstances.Builder::transferTargetTenantId))));

  private CircumstancesCodec() {}

  private static FieldTable<Circumstances, Circumstances.Builder> facts(
      FieldTable<Circumstances, Circumstances.Builder> table) {
    fact(
        table,
        "solutionsPartner",
        Circumstances::solutionsPartner,
        Circumstances.Builder::solutionsPartner);
    fact(
        table,
        "onboardedToPrivilegedIdentityManagement",
        Circumstances::onboardedToPrivilegedIdentityManagement,
        Circumstances.Builder::onboardedToPrivilegedIdentityManagement);
    fact(
        table,
        "licensedForPrivilegedIdentityManagement",
        Circumstances::licensedForPrivilegedIdentityManagement,
        Circumstances.Builder::licensedForPrivilegedIdentityManagement);
    return fact(
        table,
        "deployerIsGuest",
        Circumstances::deployerIsGuest,
        Circumstances.Builder::deployerIsGuest);
  }

  private static FieldTable<Circumstances, Circumstances.Builder> fact(
      FieldTable<Circumstances, Circumstances.Builder> table,
      String name,
      Function<Circumstances, Optional<Boolean>> getter,
      BiConsumer<Circumstances.Builder, Boolean> setter) {
    return table.optional(name, Scalars.BOOLEAN, getter, setter);
  }

  private static FieldTable<Circumstances, Circumstances.Builder> lists(
      FieldTable<Circumstances, Circumstances.Builder> table) {
    return table
        .list(
            "missingTenants",
            Scalars.TENANT_ID,
            known -> List.copyOf(known.missingTenants()),
            Circumstances.Builder::missingTenants)
        .list(
            "missingPrincipals",
            Scalars.PRINCIPAL_ID,
            known -> List.copyOf(known.missingPrincipals()),
            Circumstances.Builder::missingPrincipals)
        .optional(
            "deployerRoles",
            new ListCodec<>(Scalars.ROLE_DEFINITION_ID),
            Circumstances::deployerRoles,
            Circumstances.Builder::deployerRoles)
        .optional(
            "allowedManagingTenants",
            new ListCodec<>(Scalars.TENANT_ID),
            Circumstances::allowedManagingTenants,
            Circumstances.Builder::allowedManagingTenants)
        .list(
            "liveOffers",
            OfferCodecs.OFFER,
            Circumstances::liveOffers,
            Circumstances.Builder::liveOffers);
  }
}
