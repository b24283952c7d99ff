// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.customer;

import dev.fresnel.core.id.PrincipalId;
import dev.fresnel.core.id.RoleDefinitionId;
import java.util.Objects;

/**
 * Access that an assignment names and that is gone all the same, since another delegation with the
 * same principal and role was removed at the same scope. To onboard again brings it back.
 *
 * <p>Source: <a
 * href="https://learn.microsoft.com/en-us/azure/lighthouse/how-to/remove-delegation">removing a
 * delegation</a>.
 *
 * @param principalId whose access is gone
 * @param roleDefinitionId the role
 */
public record CutAccess(PrincipalId principalId, RoleDefinitionId roleDefinitionId) {

  /** Access that is gone. */
  public CutAccess {
    Objects.requireNonNull(principalId, "principalId");
    Objects.requireNonNull(roleDefinitionId, "roleDefinitionId");
  }
}
