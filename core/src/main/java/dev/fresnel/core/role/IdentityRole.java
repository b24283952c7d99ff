// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.role;

import dev.fresnel.core.id.RoleDefinitionId;
import dev.fresnel.core.path.SourceLocation;
import java.util.Objects;
import java.util.Optional;

/**
 * A role that a template gives to a managed identity in the customer's tenant, or that the identity
 * of a policy needs. A service provider may give it only if it is among the assignable roles of the
 * principal that does so.
 *
 * <p>Source: <a
 * href="https://learn.microsoft.com/en-us/azure/lighthouse/how-to/deploy-policy-remediation">deploying
 * a policy that can be remediated</a>.
 *
 * @param role the role, of whose id the last part counts
 * @param byPolicy whether a policy asks for it, and not a role assignment
 * @param location where it stands; absent, if that is nowhere in the text
 */
public record IdentityRole(
    RoleDefinitionId role, boolean byPolicy, Optional<SourceLocation> location) {

  /** A role. */
  public IdentityRole {
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(location, "location");
  }
}
