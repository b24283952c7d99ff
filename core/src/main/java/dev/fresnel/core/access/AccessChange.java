// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.access;

import dev.fresnel.core.Principal;
import dev.fresnel.core.Scope;
import dev.fresnel.core.id.PlanId;
import dev.fresnel.core.id.RoleDefinitionId;
import dev.fresnel.core.id.TenantId;
import dev.fresnel.core.internal.NeedsJacksonModule;
import dev.fresnel.core.role.RoleCatalog;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/** What becomes of one principal's access by one role. */
@NeedsJacksonModule
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

  /** The terms that there were; none if the access is gained. */
  @Value.Default
  default AccessTerms before() {
    return AccessTerms.none();
  }

  /** The terms that there are then; none if the access is lost. */
  @Value.Default
  default AccessTerms after() {
    return AccessTerms.none();
  }

  /**
   * The change in words for a customer: a sentence about the principal, without a period, such as
   * {@code Tier 1 Support (f5c3d3b7-9f55-4a33-9c5f-3f1d2c6a0b11) gains Reader in plan gold}. Of
   * access that stays, it says what changes.
   *
   * @param roles what knows the names of roles
   */
  default String describe(RoleCatalog roles) {
    return new AccessSentence(this, Objects.requireNonNull(roles, "roles")).words(false);
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
