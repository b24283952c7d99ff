// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.access;

import dev.fresnel.core.CustomerTenant;
import dev.fresnel.core.Delegation;
import dev.fresnel.core.Scope;
import dev.fresnel.core.id.PrincipalId;
import dev.fresnel.core.id.TenantId;
import dev.fresnel.core.role.RoleCatalog;
import dev.fresnel.core.text.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Who can do what, where: answers for the delegations of one customer or of many.
 *
 * <pre>{@code
 * AccessMap map = AccessMap.of(customer);
 * AccessAnswer answer =
 *     map.can(engineer, "Microsoft.Compute/virtualMachines/restart/action", resourceId);
 * answer.describe().forEach(System.out::println);
 * }</pre>
 *
 * <p>A delegation gives access at the subscription or resource group that it is assigned to, and at
 * all resources in it, while its definition has succeeded or its state is not known. Names and ids
 * compare without regard to case. The map takes the delegations as they are: whether Azure would
 * refuse one is what the rules report. Only a role that nobody can hold by a delegation permits
 * nothing: one that is not known, custom or deprecated, Owner, an eligible User Access
 * Administrator, and User Access Administrator without assignable roles. Operations on data are
 * never permitted; those are known by the data actions that roles of the catalogue name. Scopes
 * that are no place in Azure, because an identifier is not well formed or is yet to be evaluated,
 * give no access anywhere.
 *
 * <p>User Access Administrator permits no more than to assign its assignable roles to managed
 * identities. Sources: <a
 * href="https://learn.microsoft.com/en-us/azure/lighthouse/concepts/tenants-users-roles#role-support-for-azure-lighthouse">role
 * support</a>, <a
 * href="https://learn.microsoft.com/en-us/azure/lighthouse/concepts/architecture">architecture</a>,
 * <a
 * href="https://learn.microsoft.com/en-us/azure/role-based-access-control/role-definitions">Azure
 * role definitions</a>.
 *
 * <p>Immutable and safe between threads. The time of an answer does not depend on how many
 * delegations there are, but on how many cover the scope.
 */
public final class AccessMap {

  private final DelegationIndex index;
  private final Memberships memberships;
  private final RoleCatalog roles;
  private final AskedActions actions;

  private AccessMap(DelegationIndex index, Memberships memberships, RoleCatalog roles) {
    this.index = index;
    this.memberships = memberships;
    this.roles = roles;
    this.actions = new AskedActions(roles, index.roles());
  }

  /** A map of all delegations of some customers, with the built-in roles. */
  public static AccessMap of(CustomerTenant... customers) {
    Builder builder = builder();
    for (CustomerTenant each : Objects.requireNonNull(customers, "customers")) {
      builder.addCustomer(each);
    }
    return builder.build();
  }

  /** A new builder. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Whether a principal may do something at a scope, by a delegation of the scope or of the
   * subscription that it is in. Where there is no such delegation, or no delegation names the
   * principal, the answer is no, and says so.
   *
   * @param principalId a group, service principal or user; it also has the access of the groups
   *     that it was added to by {@link Builder#addMembers}
   * @param action the name of one operation, such as {@code Microsoft.Compute/snapshots/write}
   * @param scope a subscription or resource group; for a management group the answer is no
   * @throws IllegalArgumentException if an identifier is not well formed, or {@code action} is
   *     blank, a pattern, or otherwise cannot be the name of an operation
   */
  public AccessAnswer can(PrincipalId principalId, String action, Scope scope) {
    return can(principalId, action, ScopeKey.of(Objects.requireNonNull(scope, "scope")), scope);
  }

  /**
   * Whether a principal may do something with a resource: as {@link #can(PrincipalId, String,
   * Scope)}, at the subscription or resource group of the resource.
   *
   * @param resourceId the id of a subscription, of a resource group, or of anything in one, such as
   *     {@code /subscriptions/{id}/resourceGroups/{name}/providers/Microsoft.Compute/disks/{name}}
   * @throws IllegalArgumentException also if {@code resourceId} is no such id
   */
  public AccessAnswer can(PrincipalId principalId, String action, String resourceId) {
    ScopeKey scope = ScopeKey.of(Objects.requireNonNull(resourceId, "resourceId"));
    return can(principalId, action, scope, resourceId);
  }

  private AccessAnswer can(PrincipalId principalId, String action, ScopeKey scope, Object asked) {
    requireWellFormed(principalId);
    AskedAction asks = actions.get(Objects.requireNonNull(action, "action"));
    int found =
        asks.isData() || scope.managementGroup() != null ? 0 : index.find(scope, principalId, asks);
    return new AccessAnswer(this, principalId, action, asked, scope, found);
  }

  private static PrincipalId requireWellFormed(PrincipalId principalId) {
    if (!Objects.requireNonNull(principalId, "principalId").isWellFormed()) {
      throw new IllegalArgumentException(
          "principalId must be a GUID, not " + Text.quote(principalId.value()));
    }
    return principalId;
  }

  List<AccessReason> reasons(PrincipalId principalId, String action, ScopeKey scope) {
    return new AccessReasons(index, withGroups(principalId), actions.get(action)).at(scope);
  }

  private List<PrincipalId> withGroups(PrincipalId principalId) {
    List<PrincipalId> all = new ArrayList<>();
    all.add(requireWellFormed(principalId));
    all.addAll(memberships.groupsOf(principalId));
    return all;
  }

  /**
   * Everybody who may do something at a scope, or may activate a role that permits it: principals
   * of authorizations, and the members of groups that were added by {@link Builder#addMembers}.
   *
   * @param action as for {@link #can(PrincipalId, String, Scope)}
   * @param scope as for {@link #can(PrincipalId, String, Scope)}
   * @return an answer for each principal who may, in the order of the delegations, then the members
   * @throws IllegalArgumentException as {@link #can(PrincipalId, String, Scope)}
   */
  public List<AccessAnswer> whoCan(String action, Scope scope) {
    return whoCan(action, ScopeKey.of(Objects.requireNonNull(scope, "scope")), scope);
  }

  /**
   * Everybody who may do something with a resource: as {@link #whoCan(String, Scope)}, at the
   * subscription or resource group of the resource.
   *
   * @param resourceId as for {@link #can(PrincipalId, String, String)}
   */
  public List<AccessAnswer> whoCan(String action, String resourceId) {
    ScopeKey scope = ScopeKey.of(Objects.requireNonNull(resourceId, "resourceId"));
    return whoCan(action, scope, resourceId);
  }

  private List<AccessAnswer> whoCan(String action, ScopeKey scope, Object asked) {
    actions.get(Objects.requireNonNull(action, "action"));
    Set<PrincipalId> candidates = new LinkedHashSet<>();
    index.forEachCovering(
        scope,
        row ->
            index
                .holdings(row)
                .map(each -> each.principal().id())
                .filter(PrincipalId::isWellFormed)
                .forEach(candidates::add));
    candidates.addAll(memberships.membersOf(candidates));
    return candidates.stream()
        .map(each -> can(each, action, scope, asked))
        .filter(each -> each.isAllowed() || each.isEligible())
        .toList();
  }

  /**
   * All that a principal may do at a scope.
   *
   * @throws IllegalArgumentException if an identifier is not well formed
   */
  public PrincipalActions actions(PrincipalId principalId, Scope scope) {
    return actions(principalId, ScopeKey.of(Objects.requireNonNull(scope, "scope")));
  }

  /**
   * All that a principal may do with a resource.
   *
   * @param resourceId as for {@link #can(PrincipalId, String, String)}
   * @throws IllegalArgumentException if an identifier is not well formed
   */
  public PrincipalActions actions(PrincipalId principalId, String resourceId) {
    return actions(principalId, ScopeKey.of(Objects.requireNonNull(resourceId, "resourceId")));
  }

  private PrincipalActions actions(PrincipalId principalId, ScopeKey scope) {
    List<PrincipalId> principals = withGroups(principalId);
    List<HeldRole> held = new ArrayList<>();
    index.forEachCovering(
        scope,
        row ->
            index
                .held(row)
                .filter(each -> principals.contains(each.principal().id()))
                .forEach(held::add));
    return new PrincipalActions(principalId, scope.scope(), held);
  }

  /**
   * The whole map: every role that a principal holds or may activate at a scope, in the order of
   * the delegations. Members of groups are not listed. What gives no access is left out:
   * delegations that are not in force, and roles that permit nothing.
   */
  public Stream<HeldRole> heldRoles() {
    return IntStream.range(0, index.size()).boxed().flatMap(index::held);
  }

  /** Every definition at every scope that it is assigned to, in force or not. */
  public Stream<AssignedDefinition> delegations() {
    return IntStream.range(0, index.size()).mapToObj(index::assigned);
  }

  /** The catalogue that says what the roles permit. */
  public RoleCatalog roles() {
    return roles;
  }

  /** The number of different definitions, and of definitions at scopes. */
  @Override
  public String toString() {
    return "AccessMap{" + index + "}";
  }

  /**
   * Builds access maps of any number of delegations, which it takes one after the other and does
   * not keep; equal definitions are held once.
   */
  public static final class Builder {

    private final DelegationIndexBuilder index = new DelegationIndexBuilder();
    private final Map<PrincipalId, Set<PrincipalId>> members = new LinkedHashMap<>();
    private RoleCatalog roles = RoleCatalog.builtIn();

    private Builder() {}

    /** Sets the catalogue that says what the roles permit; the built-in roles, by default. */
    public Builder roles(RoleCatalog catalog) {
      roles = Objects.requireNonNull(catalog, "catalog");
      return this;
    }

    /** Adds all delegations of a customer. */
    public Builder addCustomer(CustomerTenant customer) {
      Objects.requireNonNull(customer, "customer");
      customer.delegations().forEach(each -> index.add(customer.id(), each));
      return this;
    }

    /** Adds a delegation of a customer. */
    public Builder addDelegation(TenantId customer, Delegation delegation) {
      index.add(Objects.requireNonNull(customer, "customer"), delegation);
      return this;
    }

    /** Adds a delegation of which the customer's tenant is not known. */
    public Builder addDelegation(Delegation delegation) {
      index.add(null, Objects.requireNonNull(delegation, "delegation"));
      return this;
    }

    /**
     * Adds members of a group, who then have what is given to the group. A member can be a group
     * itself, of which members can be added too.
     */
    public Builder addMembers(PrincipalId group, Collection<PrincipalId> principals) {
      Objects.requireNonNull(group, "group");
      Set<PrincipalId> all = members.computeIfAbsent(group, id -> new LinkedHashSet<>());
      principals.forEach(each -> all.add(Objects.requireNonNull(each, "principals")));
      return this;
    }

    /** A map of all that was added until now; more can be added afterwards, for another map. */
    public AccessMap build() {
      Memberships memberships = Memberships.of(members);
      return new AccessMap(index.build(memberships, roles), memberships, roles);
    }
  }
}
