// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.access;

import dev.fresnel.core.Authorization;
import dev.fresnel.core.EligibleAuthorization;
import dev.fresnel.core.JustInTimeAccessPolicy;
import dev.fresnel.core.id.RoleDefinitionId;
import dev.fresnel.core.internal.NeedsJacksonModule;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What belongs to an access beside principal and role: which roles it assigns, how it is activated.
 */
@NeedsJacksonModule
@Value.Immutable
public sealed interface AccessTerms extends WithAccessTerms permits ImmutableAccessTerms {

  /** The roles that the principal may assign to managed identities; none, as a rule. */
  List<RoleDefinitionId> delegatedRoleDefinitionIds();

  /** How the access is activated; Azure's defaults, if absent, or not at all, if permanent. */
  Optional<JustInTimeAccessPolicy> justInTimeAccessPolicy();

  /** No assignable roles, and no policy. */
  static AccessTerms none() {
    return builder().build();
  }

  /** The terms of an authorization: its assignable roles. */
  static AccessTerms of(Authorization authorization) {
    return builder().delegatedRoleDefinitionIds(authorization.delegatedRoleDefinitionIds()).build();
  }

  /** The terms of an eligible authorization: its assignable roles and its policy. */
  static AccessTerms of(EligibleAuthorization authorization) {
    return builder()
        .delegatedRoleDefinitionIds(authorization.delegatedRoleDefinitionIds())
        .justInTimeAccessPolicy(authorization.justInTimeAccessPolicy())
        .build();
  }

  /** A builder with the values of these terms. */
  Builder toBuilder();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds terms; whatever is left out is absent. */
  final class Builder extends ImmutableAccessTerms.Builder {
    Builder() {}
  }
}
