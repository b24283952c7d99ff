// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.diff;

import dev.fresnel.core.Principal;
import dev.fresnel.core.Scope;
import dev.fresnel.core.id.PlanId;
import dev.fresnel.core.id.RoleDefinitionId;
import dev.fresnel.core.id.TenantId;
import dev.fresnel.core.internal.Names;
import dev.fresnel.core.role.RoleCatalog;
import java.util.Optional;
import org.immutables.value.Value;

/** What becomes of one principal's access by one role. */
@Value.Immutable
public sealed interface AccessChange extends WithAccessChange permits ImmutableAccessChange {

  /** Whether the access is gained, lost, or stays under other terms. */
  AccessChangeKind kind();

  /** The managing tenant that the principal is of. */
  TenantId managedByTenantId();

  /** Whose access it is; as it is named afterwards, if the access stays. */
  Principal principal();

  /** By which role. */
  RoleDefinitionId roleDefinitionId();

  /** Whether the access has to be activated, and is not there all the time. */
  @Value.Default
  default boolean eligible() {
    return false;
  }

  /** The plan that gives the access, where offers were compared. */
  Optional<PlanId> planId();

  /** Where the access is, where delegations were compared. */
  Optional<Scope> scope();

  /**
   * The change in words for a customer, without a period.
   *
   * @param roles what knows the name of the role
   */
  default String describe(RoleCatalog roles) {
    StringBuilder words =
        new StringBuilder(eligible() ? "eligible role " : "role ")
            .append(Names.role(roles, roleDefinitionId()))
            .append(" of ")
            .append(Names.principal(principal()));
    planId().ifPresent(plan -> words.append(" in plan ").append(plan));
    scope().ifPresent(scope -> words.append(" at ").append(scope.resourceId()));
    return words.append(' ').append(kind().words()).toString();
  }

  /** A builder with the values of this access change. */
  Builder toBuilder();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Builds access changes; {@code build} throws {@link IllegalStateException} naming what is
   * missing.
   */
  final class Builder extends ImmutableAccessChange.Builder {
    Builder() {}
  }
}
