// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.inspection;

import dev.fresnel.core.RoleGrant;
import dev.fresnel.core.id.PrincipalId;
import dev.fresnel.core.id.RoleDefinitionId;

/**
 * What makes two authorizations give the same access.
 *
 * @param principalId the principal that receives the role
 * @param roleDefinitionId the role
 */
public record PrincipalAndRole(PrincipalId principalId, RoleDefinitionId roleDefinitionId) {

  /** The principal and the role of an authorization, permanent or eligible. */
  public static PrincipalAndRole of(RoleGrant roleGrant) {
    return new PrincipalAndRole(roleGrant.principal().id(), roleGrant.roleDefinitionId());
  }

  /** Whether both are known, so that they can be compared with others. */
  public boolean isKnown() {
    return KnownValues.isKnown(principalId) && !roleDefinitionId.isUnresolved();
  }
}
