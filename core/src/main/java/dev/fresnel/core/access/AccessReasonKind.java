// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.access;

/** Why a principal may do something, or why not. */
public enum AccessReasonKind {
  /** A role that the principal holds, or may activate, permits it. */
  PERMITTED,
  /**
   * As {@link #PERMITTED}, but only by a permission set with a condition (attribute-based access
   * control). The role data does not hold conditions, so whether it is met is not known.
   */
  PERMITTED_ON_CONDITION,
  /**
   * The principal holds User Access Administrator, which lets it assign its assignable roles, to
   * managed identities in the customer's tenant only.
   */
  PERMITTED_FOR_ASSIGNABLE_ROLES,
  /** No delegation covers the scope. */
  NO_DELEGATION,
  /** The scope is a management group, and those cannot be delegated. */
  MANAGEMENT_GROUP,
  /** It is an operation on data, and Azure Lighthouse gives access to none. */
  DATA_ACTION,
  /** Delegations cover the scope, but none names the principal or a group that it is in. */
  NOT_THIS_PRINCIPAL,
  /** No delegation names the principal or a group that it is in, here or anywhere. */
  UNKNOWN_PRINCIPAL,
  /** A delegation that names the principal has not succeeded, so it gives no access. */
  NOT_IN_FORCE,
  /** The role is not in the catalogue, so what it permits is not known. */
  UNKNOWN_ROLE,
  /** Nobody can hold the role by a delegation, for instance because it is Owner. */
  REFUSED_ROLE,
  /**
   * The role is User Access Administrator. A delegation gives none of its permissions but the one
   * to assign roles. One page of Microsoft's documentation says that its holder can open support
   * requests too; the others say that no other permission applies, so it is not permitted here.
   */
  ASSIGNS_ROLES_ONLY,
  /** No entry of the role's actions matches it. */
  NOT_PERMITTED,
  /** An entry of the role's actions matches it, and an entry of its notActions takes it back. */
  TAKEN_BACK;

  /** Whether the reason speaks for access. */
  public boolean isPermitted() {
    return this == PERMITTED
        || this == PERMITTED_ON_CONDITION
        || this == PERMITTED_FOR_ASSIGNABLE_ROLES;
  }
}
