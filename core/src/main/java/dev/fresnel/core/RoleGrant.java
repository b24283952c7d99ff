// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core;

import dev.fresnel.core.id.RoleDefinitionId;
import java.util.List;

/**
 * What an authorization and an eligible authorization share: a principal and the one built-in role
 * that it receives, permanently or just in time.
 *
 * <p>Source: <a
 * href="https://learn.microsoft.com/en-us/azure/lighthouse/concepts/tenants-users-roles">tenants,
 * users and roles</a>.
 */
public sealed interface RoleGrant permits Authorization, EligibleAuthorization {

  /** Who receives the role: a user, group or service principal of the managing tenant. */
  Principal principal();

  /** The built-in role. */
  RoleDefinitionId roleDefinitionId();

  /**
   * The assignable roles: those that the principal may assign to managed identities in the customer
   * tenant.
   */
  List<RoleDefinitionId> delegatedRoleDefinitionIds();
}
