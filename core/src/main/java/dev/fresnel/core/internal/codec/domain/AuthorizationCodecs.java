// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.codec.domain;

import dev.fresnel.core.Authorization;
import dev.fresnel.core.EligibleAuthorization;
import dev.fresnel.core.JustInTimeAccessPolicy;
import dev.fresnel.core.Principal;
import dev.fresnel.core.PrincipalType;
import dev.fresnel.core.internal.codec.FieldTable;
import dev.fresnel.core.internal.codec.ObjectCodec;
import dev.fresnel.core.internal.codec.Scalars;

/**
 * Who receives what, in the shape that templates and the REST interface have, with the kind of
 * principal added where it is known.
 */
final class AuthorizationCodecs {

  static final ObjectCodec<Principal, Principal.Builder> PRINCIPAL =
      new ObjectCodec<>(
          Principal::builder,
          Principal.Builder::build,
          new FieldTable<Principal, Principal.Builder>()
              .mandatory(
                  "id", "principalId", Scalars.PRINCIPAL_ID, Principal::id, Principal.Builder::id)
              .optional(
                  "displayName",
                  "principalIdDisplayName",
                  Scalars.TEXT,
                  Principal::displayName,
                  Principal.Builder::displayName)
              .defaulted(
                  "type",
                  "principalType",
                  EnumCodecs.PRINCIPAL_TYPE,
                  PrincipalType.UNKNOWN,
                  Principal::type,
                  Principal.Builder::type));

  static final ObjectCodec<Authorization, Authorization.Builder> AUTHORIZATION =
      new ObjectCodec<>(
          Authorization::builder,
          Authorization.Builder::build,
          new FieldTable<Authorization, Authorization.Builder>()
              .inline(
                  "principal",
                  PRINCIPAL,
                  Authorization::principal,
                  Authorization.Builder::principal)
              .mandatory(
                  "roleDefinitionId",
                  Scalars.ROLE_DEFINITION_ID,
                  Authorization::roleDefinitionId,
                  Authorization.Builder::roleDefinitionId)
              .list(
                  "delegatedRoleDefinitionIds",
                  Scalars.ROLE_DEFINITION_ID,
                  Authorization::delegatedRoleDefinitionIds,
                  Authorization.Builder::delegatedRoleDefinitionIds));

  static final ObjectCodec<JustInTimeAccessPolicy, JustInTimeAccessPolicy.Builder>
      JUST_IN_TIME_ACCESS_POLICY =
          new ObjectCodec<>(
              JustInTimeAccessPolicy::builder,
              JustInTimeAccessPolicy.Builder::build,
              new FieldTable<JustInTimeAccessPolicy, JustInTimeAccessPolicy.Builder>()
                  .written(
                      "multiFactorAuthProvider",
                      EnumCodecs.MULTI_FACTOR_AUTH_PROVIDER,
                      JustInTimeAccessPolicy::multiFactorAuthProvider,
                      JustInTimeAccessPolicy.Builder::multiFactorAuthProvider)
                  .optional(
                      "maximumActivationDuration",
                      Scalars.DURATION,
                      JustInTimeAccessPolicy::maximumActivationDuration,
                      JustInTimeAccessPolicy.Builder::maximumActivationDuration)
                  .list(
                      "managedByTenantApprovers",
                      PRINCIPAL,
                      JustInTimeAccessPolicy::managedByTenantApprovers,
                      JustInTimeAccessPolicy.Builder::managedByTenantApprovers));

  static final ObjectCodec<EligibleAuthorization, EligibleAuthorization.Builder>
      ELIGIBLE_AUTHORIZATION =
          new ObjectCodec<>(
              EligibleAuthorization::builder,
              EligibleAuthorization.Builder::build,
              new FieldTable<EligibleAuthorization, EligibleAuthorization.Builder>()
                  .inline(
                      "principal",
                      PRINCIPAL,
                      EligibleAuthorization::principal,
                      EligibleAuthorization.Builder::principal)
                  .mandatory(
                      "roleDefinitionId",
                      Scalars.ROLE_DEFINITION_ID,
                      EligibleAuthorization::roleDefinitionId,
                      EligibleAuthorization.Builder::roleDefinitionId)
                  .list(
                      "delegatedRoleDefinitionIds",
                      Scalars.ROLE_DEFINITION_ID,
                      EligibleAuthorization::delegatedRoleDefinitionIds,
                      EligibleAuthorization.Builder::delegatedRoleDefinitionIds)
                  .optional(
                      "justInTimeAccessPolicy",
                      JUST_IN_TIME_ACCESS_POLICY,
                      EligibleAuthorization::justInTimeAccessPolicy,
                      EligibleAuthorization.Builder::justInTimeAccessPolicy));

  private AuthorizationCodecs() {}
}
