// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm;

import dev.fresnel.core.Authorization;
import dev.fresnel.core.EligibleAuthorization;
import dev.fresnel.core.JustInTimeAccessPolicy;
import dev.fresnel.core.MultiFactorAuthProvider;
import dev.fresnel.core.Principal;
import dev.fresnel.core.id.RoleDefinitionId;
import dev.fresnel.core.role.Roles;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Authorizations that belong together, defined once and used in any number of plans and templates:
 * what a team of the service provider receives, say.
 *
 * <p>Immutable: each method returns a new set, with more in it, in the order of the calls. Nothing
 * is checked here; what Azure would refuse of it is found where the plan or template is checked.
 *
 * @param authorizations those by which roles are held permanently
 * @param eligibleAuthorizations those by which roles are activated just in time
 */
public record AuthorizationSet(
    List<Authorization> authorizations, List<EligibleAuthorization> eligibleAuthorizations) {

  private static final AuthorizationSet EMPTY = new AuthorizationSet(List.of(), List.of());

  /** A set of these. */
  public AuthorizationSet {
    authorizations = List.copyOf(authorizations);
    eligibleAuthorizations = List.copyOf(eligibleAuthorizations);
  }

  /** A set with nothing in it yet. */
  public static AuthorizationSet empty() {
    return EMPTY;
  }

  /** A set by which a principal holds roles permanently. */
  public static AuthorizationSet of(Principal principal, RoleDefinitionId... roles) {
    return EMPTY.authorize(principal, roles);
  }

  /** Adds authorizations by which a principal holds roles permanently. */
  public AuthorizationSet authorize(Principal principal, RoleDefinitionId... roles) {
    Objects.requireNonNull(principal, "principal");
    List<Authorization> all = new ArrayList<>(authorizations);
    for (RoleDefinitionId role : requireEach(roles, "roles")) {
      all.add(Authorization.of(principal, role));
    }
    return new AuthorizationSet(all, eligibleAuthorizations);
  }

  /** Adds an authorization. */
  public AuthorizationSet authorize(Authorization authorization) {
    return and(
        new AuthorizationSet(
            List.of(Objects.requireNonNull(authorization, "authorization")), List.of()));
  }

  /**
   * Lets a principal assign roles to managed identities in the customer's tenant: gives it User
   * Access Administrator with these as assignable roles.
   */
  public AuthorizationSet letAssign(Principal principal, RoleDefinitionId... assignableRoles) {
    Objects.requireNonNull(principal, "principal");
    return authorize(
        Authorization.of(principal, Roles.USER_ACCESS_ADMINISTRATOR)
            .withDelegatedRoleDefinitionIds(requireEach(assignableRoles, "assignableRoles")));
  }

  /**
   * Lets a principal remove the delegation that gives it access: gives it Managed Services
   * Registration Assignment Delete Role. Without it, only the customer can.
   */
  public AuthorizationSet letRemoveDelegation(Principal principal) {
    return authorize(principal, Roles.MANAGED_SERVICES_REGISTRATION_ASSIGNMENT_DELETE_ROLE);
  }

  /** Adds an eligible authorization, by which a principal activates a role just in time. */
  public AuthorizationSet makeEligible(
      Principal principal, RoleDefinitionId role, JustInTimeAccessPolicy policy) {
    Objects.requireNonNull(principal, "principal");
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(policy, "policy");
    return and(
        new AuthorizationSet(
            List.of(), List.of(EligibleAuthorization.of(principal, role, policy))));
  }

  /**
   * Adds an eligible authorization that is activated with Azure's multifactor authentication.
   *
   * @param atMost how long an activation lasts at most
   * @param approvers who approves each activation; nobody has to if there are none
   */
  public AuthorizationSet makeEligible(
      Principal principal, RoleDefinitionId role, Duration atMost, Principal... approvers) {
    Objects.requireNonNull(atMost, "atMost");
    return makeEligible(
        principal,
        role,
        JustInTimeAccessPolicy.builder()
            .multiFactorAuthProvider(MultiFactorAuthProvider.AZURE)
            .maximumActivationDuration(atMost)
            .addManagedByTenantApprovers(requireEach(approvers, "approvers"))
            .build());
  }

  /** These and those of another set; what is in both is there twice, which a rule reports. */
  public AuthorizationSet and(AuthorizationSet other) {
    Objects.requireNonNull(other, "other");
    List<Authorization> all = new ArrayList<>(authorizations);
    all.addAll(other.authorizations);
    List<EligibleAuthorization> eligible = new ArrayList<>(eligibleAuthorizations);
    eligible.addAll(other.eligibleAuthorizations);
    return new AuthorizationSet(all, eligible);
  }

  private static <T> T[] requireEach(T[] values, String name) {
    for (T value : Objects.requireNonNull(values, name)) {
      Objects.requireNonNull(value, name);
    }
    return values;
  }
}
