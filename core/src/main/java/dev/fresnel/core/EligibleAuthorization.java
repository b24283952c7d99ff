// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core;

import dev.fresnel.core.id.RoleDefinitionId;
import dev.fresnel.core.internal.NeedsJacksonModule;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Gives a principal one built-in role that is activated just in time, under an access policy.
 *
 * <p>Source: <a
 * href="https://learn.microsoft.com/en-us/azure/lighthouse/how-to/create-eligible-authorizations">eligible
 * authorizations</a>.
 */
@NeedsJacksonModule
@Value.Immutable
public sealed interface EligibleAuthorization extends RoleGrant, WithEligibleAuthorization
    permits ImmutableEligibleAuthorization {

  /** Who may activate the access: a user or a group. */
  @Override
  Principal principal();

  @Override
  RoleDefinitionId roleDefinitionId();

  /** The policy under which the role is activated; Azure's defaults, if absent. */
  Optional<JustInTimeAccessPolicy> justInTimeAccessPolicy();

  /** Assignable roles, which Azure refuses here; held so that they can be reported. */
  @Override
  List<RoleDefinitionId> delegatedRoleDefinitionIds();

  /** An eligible authorization under a policy. */
  static EligibleAuthorization of(
      Principal principal, RoleDefinitionId roleDefinitionId, JustInTimeAccessPolicy policy) {
    return builder()
        .principal(principal)
        .roleDefinitionId(roleDefinitionId)
        .justInTimeAccessPolicy(policy)
        .build();
  }

  /** A builder with the values of this eligible authorization. */
  Builder toBuilder();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Builds eligible authorizations; {@code build} throws {@link IllegalStateException} naming what
   * is missing.
   */
  final class Builder extends ImmutableEligibleAuthorization.Builder {
    Builder() {}
  }
}
