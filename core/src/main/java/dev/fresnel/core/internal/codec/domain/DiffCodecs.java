// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.codec.domain;

import dev.fresnel.core.access.AccessChange;
import dev.fresnel.core.access.AccessChangeKind;
import dev.fresnel.core.access.AccessDiff;
import dev.fresnel.core.access.AccessTerms;
import dev.fresnel.core.internal.codec.Codec;
import dev.fresnel.core.internal.codec.EnumCodec;
import dev.fresnel.core.internal.codec.FieldTable;
import dev.fresnel.core.internal.codec.ListCodec;
import dev.fresnel.core.internal.codec.ObjectCodec;
import dev.fresnel.core.internal.codec.Scalars;
import java.util.ArrayList;
import java.util.List;

/** Changes in access. */
public final class DiffCodecs {

  static final Codec<AccessChangeKind> ACCESS_CHANGE_KIND = EnumCodec.of(AccessChangeKind.class);

  static final ObjectCodec<AccessTerms, AccessTerms.Builder> ACCESS_TERMS =
      new ObjectCodec<>(
          AccessTerms::builder,
          AccessTerms.Builder::build,
          new FieldTable<AccessTerms, AccessTerms.Builder>()
              .list(
                  "delegatedRoleDefinitionIds",
                  Scalars.ROLE_DEFINITION_ID,
                  AccessTerms::delegatedRoleDefinitionIds,
                  AccessTerms.Builder::delegatedRoleDefinitionIds)
              .optional(
                  "justInTimeAccessPolicy",
                  AuthorizationCodecs.JUST_IN_TIME_ACCESS_POLICY,
                  AccessTerms::justInTimeAccessPolicy,
                  AccessTerms.Builder::justInTimeAccessPolicy));

  /** A change in access. */
  public static final ObjectCodec<AccessChange, AccessChange.Builder> ACCESS_CHANGE =
      new ObjectCodec<>(
          AccessChange::builder,
          AccessChange.Builder::build,
          new FieldTable<AccessChange, AccessChange.Builder>()
              .mandatory("kind", ACCESS_CHANGE_KIND, AccessChange::kind, AccessChange.Builder::kind)
              .mandatory(
                  "managedByTenantId",
                  Scalars.TENANT_ID,
                  AccessChange::managedByTenantId,
                  AccessChange.Builder::managedByTenantId)
              .inline(
                  "principal",
                  AuthorizationCodecs.PRINCIPAL,
                  AccessChange::principal,
                  AccessChange.Builder::principal)
              .mandatory(
                  "roleDefinitionId",
                  Scalars.ROLE_DEFINITION_ID,
                  AccessChange::roleDefinitionId,
                  AccessChange.Builder::roleDefinitionId)
              .defaulted(
                  "eligible",
                  Scalars.BOOLEAN,
                  false,
                  AccessChange::eligible,
                  AccessChange.Builder::eligible)
              .optional(
                  "planId", Scalars.PLAN_ID, AccessChange::planId, AccessChange.Builder::planId)
              .optional("scope", Scopes.SCOPE, AccessChange::scope, AccessChange.Builder::scope)
              .defaulted(
                  "before",
                  ACCESS_TERMS,
                  AccessTerms.none(),
                  AccessChange::before,
                  AccessChange.Builder::before)
              .defaulted(
                  "after",
                  ACCESS_TERMS,
                  AccessTerms.none(),
                  AccessChange::after,
                  AccessChange.Builder::after));

  static final ObjectCodec<AccessDiff, List<AccessChange>> ACCESS_DIFF =
      new ObjectCodec<>(
          ArrayList::new,
          AccessDiff::new,
          new FieldTable<AccessDiff, List<AccessChange>>()
              .written(
                  "changes", new ListCodec<>(ACCESS_CHANGE), AccessDiff::changes, List::addAll));

  private DiffCodecs() {}
}
