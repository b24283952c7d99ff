// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.codec;

import dev.fresnel.core.diff.AccessChange;
import dev.fresnel.core.diff.AccessChangeKind;
import dev.fresnel.core.diff.AccessDiff;
import java.util.ArrayList;
import java.util.List;

/** Changes in access. */
final class DiffCodecs {

  static final Codec<AccessChangeKind> ACCESS_CHANGE_KIND = EnumCodec.of(AccessChangeKind.class);

  static final ObjectCodec<AccessChange, AccessChange.Builder> ACCESS_CHANGE =
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
              .optional("scope", Scopes.SCOPE, AccessChange::scope, AccessChange.Builder::scope));

  static final ObjectCodec<AccessDiff, List<AccessChange>> ACCESS_DIFF =
      new ObjectCodec<>(
          ArrayList::new,
          AccessDiff::new,
          new FieldTable<AccessDiff, List<AccessChange>>()
              .list("changes", ACCESS_CHANGE, AccessDiff::changes, List::addAll));

  private DiffCodecs() {}
}
