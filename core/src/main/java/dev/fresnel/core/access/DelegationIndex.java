// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.access;

import dev.fresnel.core.RegistrationAssignment;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.id.PrincipalId;
import dev.fresnel.core.id.RegistrationAssignmentId;
import dev.fresnel.core.id.TenantId;
import dev.fresnel.core.internal.table.GuidColumn;
import dev.fresnel.core.internal.table.NameTable;
import dev.fresnel.core.internal.table.PrincipalTable;
import dev.fresnel.core.internal.table.ScopeTable;
import dev.fresnel.core.role.RoleCatalog;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

/**
 * All delegations of an access map, in columns: a row is one definition at one scope. What rows
 * have in common, the definitions above all, is held once.
 */
final class DelegationIndex {

  private final ScopeTable scopes;
  private final NameTable resourceGroups;
  private final RegistrationDefinition[] definitions;
  private final Holdings[] holdings;
  private final PrincipalTable principals;
  private final int[][] groupsOfPrincipals;
  private final DelegatedRoles roles;
  private final GuidColumn customers;
  private final GuidColumn assignmentIds;

  /**
   * An index of these rows.
   *
   * @param memberships which groups principals are in
   * @param catalog says what the roles permit
   */
  DelegationIndex(
      ScopeTable scopes,
      NameTable resourceGroups,
      RegistrationDefinition[] definitions,
      GuidColumn customers,
      GuidColumn assignmentIds,
      Memberships memberships,
      RoleCatalog catalog) {
    this.scopes = scopes;
    this.resourceGroups = resourceGroups;
    this.definitions = definitions;
    this.customers = customers;
    this.assignmentIds = assignmentIds;
    this.principals = new PrincipalTable();
    this.roles = new DelegatedRoles(catalog);
    HoldingsFactory factory = new HoldingsFactory(principals, roles);
    this.holdings = Stream.of(definitions).map(factory::holdings).toArray(Holdings[]::new);
    this.groupsOfPrincipals = memberships.numbered(principals);
  }

  /** All roles that are delegated, by their numbers. */
  List<DelegatedRole> roles() {
    return roles.byNumber();
  }

  /** The number of rows. */
  int size() {
    return scopes.size();
  }

  /**
   * How a principal may do something at a scope, as {@link AskedAction#effect} says it of each
   * role.
   */
  int find(ScopeKey scope, PrincipalId principalId, AskedAction action) {
    int principal = principals.find(principalId);
    if (principal == 0) {
      return 0;
    }
    int[] groups = groupsOfPrincipals[principal];
    int found = find(slot(scope), principal, groups, action);
    return scope.resourceGroup() == null
        ? found
        : found | find(slotOfGroup(scope), principal, groups, action);
  }

  private int find(int slot, int principal, int[] groups, AskedAction action) {
    if (slot < 0) {
      return 0;
    }
    int found = findBy(scopes.firstDefinition(slot), principal, groups, action);
    if (scopes.hasMore(slot)) {
      for (int row = scopes.next(scopes.row(slot)); row >= 0; row = scopes.next(row)) {
        found |= findBy(scopes.definition(row), principal, groups, action);
      }
    }
    return found;
  }

  private int findBy(int definition, int principal, int[] groups, AskedAction action) {
    if (!DefinitionInState.isInForce(definition)) {
      return 0;
    }
    Holdings held = holdings[DefinitionInState.definition(definition)];
    int found = held.find(principal, action);
    for (int group : groups) {
      found |= held.find(group, action);
    }
    return found;
  }

  /** Takes the rows that cover a scope: those of its subscription, then those of its group. */
  void forEachCovering(ScopeKey scope, IntConsumer consumer) {
    if (scope.managementGroup() != null) {
      return;
    }
    forEach(slot(scope), consumer);
    if (scope.resourceGroup() != null) {
      forEach(slotOfGroup(scope), consumer);
    }
  }

  private void forEach(int slot, IntConsumer consumer) {
    for (int row = slot < 0 ? -1 : scopes.row(slot); row >= 0; row = scopes.next(row)) {
      consumer.accept(row);
    }
  }

  private int slot(ScopeKey scope) {
    return scopes.find(scope.high(), scope.low(), 0);
  }

  private int slotOfGroup(ScopeKey scope) {
    String name = scope.resourceGroup();
    int group = name == null ? 0 : resourceGroups.find(name);
    return group == 0 ? -1 : scopes.find(scope.high(), scope.low(), group);
  }

  /** The authorizations of a row, in force or not. */
  Stream<Holding> holdings(int row) {
    return roles.holdings(definitions[DefinitionInState.definition(scopes.definition(row))]);
  }

  /** The roles that a row gives; none if it is not in force. */
  Stream<HeldRole> held(int row) {
    if (!DefinitionInState.isInForce(scopes.definition(row))) {
      return Stream.empty();
    }
    AssignedDefinition delegation = assigned(row);
    return holdings(row)
        .filter(each -> each.role().refusal().isEmpty())
        .map(each -> each.at(delegation));
  }

  /** Whether any delegation names a principal, wherever and whatever for. */
  boolean names(PrincipalId principalId) {
    int principal = principals.find(principalId);
    return principal != 0 && Stream.of(holdings).anyMatch(each -> each.names(principal));
  }

  /** A row as the values that it was made from. */
  AssignedDefinition assigned(int row) {
    int definition = scopes.definition(row);
    int group = scopes.group(row);
    ScopeKey key =
        new ScopeKey(
            scopes.high(row),
            scopes.low(row),
            group == 0 ? null : resourceGroups.name(group),
            null);
    return AssignedDefinition.builder()
        .customerTenantId(customers.get(row, TenantId::asWritten))
        .definition(definitions[DefinitionInState.definition(definition)])
        .assignment(
            RegistrationAssignment.builder()
                .id(assignmentIds.get(row, RegistrationAssignmentId::asWritten))
                .scope(key.scope())
                .build())
        .provisioningState(DefinitionInState.state(definition))
        .build();
  }

  @Override
  public String toString() {
    return "definitions=" + definitions.length + ", assigned=" + size();
  }
}
