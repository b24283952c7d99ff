// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.role;

import org.immutables.value.Value;

/**
 * Whether Azure Lighthouse takes a role, in each of the places where a role can stand.
 *
 * <p>Everything is derived from what the role permits, not from a list of roles; only Owner and
 * User Access Administrator, of which Azure's rules speak by name, are known by their ids. Sources:
 * <a
 * href="https://learn.microsoft.com/en-us/azure/lighthouse/concepts/tenants-users-roles#role-support-for-azure-lighthouse">role
 * support</a>, <a
 * href="https://learn.microsoft.com/en-us/azure/lighthouse/how-to/create-eligible-authorizations">eligible
 * authorizations</a>, <a
 * href="https://learn.microsoft.com/en-us/azure/lighthouse/how-to/deploy-policy-remediation">assignable
 * roles</a>.
 */
@Value.Immutable
public sealed interface RoleSupport permits ImmutableRoleSupport {

  /** For an authorization without assignable roles. */
  RoleVerdict forAuthorization();

  /** For an authorization with assignable roles: User Access Administrator only. */
  RoleVerdict forAuthorizationWithAssignableRoles();

  /** For an eligible authorization. */
  RoleVerdict forEligibleAuthorization();

  /**
   * For one of the assignable roles ({@code delegatedRoleDefinitionIds}). That a role with data
   * actions is refused here is disputed: documentation excludes such roles, yet examples of the
   * same documentation use them.
   */
  RoleVerdict forAssignableRole();

  /** The support of a role. */
  static RoleSupport of(RoleDefinition role) {
    return RoleRefusals.of(role).support();
  }

  /** The support of a role that no catalogue knows. */
  static RoleSupport ofUnknownRole() {
    return RoleRefusals.ofUnknownRole().support();
  }
}
