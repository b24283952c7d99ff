// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.access;

import dev.fresnel.core.Authorization;
import dev.fresnel.core.EligibleAuthorization;
import dev.fresnel.core.RoleGrant;
import dev.fresnel.core.role.Permission;
import dev.fresnel.core.role.RefusalReason;
import dev.fresnel.core.role.RoleCatalog;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the role of an authorization permits wherever it is delegated, as {@link AccessMap} takes
 * it.
 *
 * @param permissions as of {@link HeldRole#permissions()}; empty, if there is a refusal
 * @param refusal why the role permits nothing in a delegation; empty if it does permit something
 */
public record RoleEffect(List<Permission> permissions, Optional<RefusalReason> refusal) {

  /** An effect. */
  public RoleEffect {
    permissions = List.copyOf(permissions);
    Objects.requireNonNull(refusal, "refusal");
  }

  /** The effect of an authorization, by the roles of a catalogue. */
  public static RoleEffect of(RoleGrant grant, RoleCatalog roles) {
    DelegatedRoles delegated = new DelegatedRoles(Objects.requireNonNull(roles, "roles"));
    Holding holding =
        Objects.requireNonNull(grant, "grant") instanceof Authorization active
            ? delegated.holding(active)
            : delegated.holding((EligibleAuthorization) grant);
    return new RoleEffect(holding.role().permissions(), holding.role().refusal());
  }
}
