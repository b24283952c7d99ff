// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core;

import dev.fresnel.core.id.RoleDefinitionId;
import dev.fresnel.core.internal.NeedsJacksonModule;
import java.util.List;
import org.immutables.value.Value;

/**
 * Gives a principal one built-in role in what is delegated, active and always on.
 *
 * <p>Source: <a
 * href="https://learn.microsoft.com/en-us/azure/lighthouse/concepts/tenants-users-roles">tenants,
 * users and roles</a>.
 */
@NeedsJacksonModule
@Value.Immutable
public sealed interface Authorization extends RoleGrant, WithAuthorization
    permits ImmutableAuthorization {

  /** Who receives the access. */
  @Override
  Principal principal();

  @Override
  RoleDefinitionId roleDefinitionId();

  /**
   * The roles that the principal may assign to managed identities in the customer tenant: needed
   * with User Access Administrator, refused with any other role.
   */
  @Override
  List<RoleDefinitionId> delegatedRoleDefinitionIds();

  /** An authorization for one role, without assignable roles. */
  static Authorization of(Principal principal, RoleDefinitionId roleDefinitionId) {
    return builder().principal(principal).roleDefinitionId(roleDefinitionId).build();
  }

  /** A builder with the values of this authorization. */
  Builder toBuilder();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Builds authorizations; {@code build} throws {@link IllegalStateException} naming what is
   * missing.
   */
  final class Builder extends ImmutableAuthorization.Builder {
    Builder() {}
  }
}
