// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.fresnel.core.Authorization;
import dev.fresnel.core.Delegation;
import dev.fresnel.core.Principal;
import dev.fresnel.core.RegistrationAssignment;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.ResourceGroupScope;
import dev.fresnel.core.Scope;
import dev.fresnel.core.SubscriptionScope;
import dev.fresnel.core.id.RoleDefinitionId;
import dev.fresnel.core.role.Roles;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

class AccessDiffProperties {

  /** One access at one scope. */
  private record Cell(Scope scope, Principal principal, RoleDefinitionId role) {

    @Nullable Cell around() {
      return scope instanceof ResourceGroupScope group
          ? new Cell(new SubscriptionScope(group.subscriptionId()), principal, role)
          : null;
    }
  }

  @Provide
  Arbitrary<List<Delegation>> states() {
    Arbitrary<Authorization> authorization =
        Combinators.combine(
                Arbitraries.of(AccessModels.SUPPORT, AccessModels.LEADS),
                Arbitraries.of(Roles.READER, Roles.CONTRIBUTOR, Roles.USER_ACCESS_ADMINISTRATOR),
                Arbitraries.of(Roles.READER, Roles.CONTRIBUTOR).list().ofMaxSize(2))
            .as(
                (principal, role, assignable) ->
                    Authorization.of(principal, role).withDelegatedRoleDefinitionIds(assignable));
    Arbitrary<Scope> scope =
        Arbitraries.of(
            AccessModels.WHOLE,
            AccessModels.GROUP,
            AccessModels.group("other"),
            AccessModels.ELSEWHERE);
    return Combinators.combine(authorization.list().ofMaxSize(3), scope.list().ofMaxSize(3))
        .as(
            (authorizations, scopes) ->
                Delegation.of(
                    AccessModels.definition(authorizations.toArray(Authorization[]::new)),
                    scopes.toArray(Scope[]::new)))
        .list()
        .ofMaxSize(4);
  }

  /** All cells, each with the roles that its first authorization makes assignable. */
  private static Map<Cell, Set<RoleDefinitionId>> cells(List<Delegation> state) {
    Map<Cell, Set<RoleDefinitionId>> cells = new LinkedHashMap<>();
    for (Delegation delegation : state) {
      RegistrationDefinition definition = delegation.definition();
      for (RegistrationAssignment assignment : delegation.assignments()) {
        for (Authorization each : definition.authorizations()) {
          cells.putIfAbsent(
              new Cell(assignment.scope(), each.principal(), each.roleDefinitionId()),
              new HashSet<>(each.delegatedRoleDefinitionIds()));
        }
      }
    }
    return cells;
  }

  private static List<String> naive(List<Delegation> before, List<Delegation> after) {
    Map<Cell, Set<RoleDefinitionId>> had = cells(before);
    Map<Cell, Set<RoleDefinitionId>> has = cells(after);
    List<String> changes = new ArrayList<>();
    has.forEach(
        (cell, assignable) -> {
          Cell around = cell.around();
          Set<RoleDefinitionId> former = had.get(cell);
          boolean isCovered = around != null && had.containsKey(around) && has.containsKey(around);
          if (former == null && !isCovered) {
            changes.add(AccessChangeKind.GAINED + " " + cell);
          } else if (former != null && !former.equals(assignable)) {
            changes.add(AccessChangeKind.ASSIGNABLE_ROLES_CHANGED + " " + cell);
          }
        });
    had.keySet()
        .forEach(
            cell -> {
              Cell around = cell.around();
              if (!has.containsKey(cell) && (around == null || !has.containsKey(around))) {
                changes.add(AccessChangeKind.LOST + " " + cell);
              }
            });
    return changes.stream().sorted().toList();
  }

  private static String told(AccessChange change) {
    return change.kind()
        + " "
        + new Cell(change.scope().orElseThrow(), change.principal(), change.roleDefinitionId());
  }

  @Property(tries = 500)
  void changesAreThoseOfEachAccessAtEachScope(
      @ForAll("states") List<Delegation> before, @ForAll("states") List<Delegation> after) {
    List<AccessChange> changes = AccessDiff.between(before, after).changes();
    assertEquals(
        naive(before, after), changes.stream().map(AccessDiffProperties::told).sorted().toList());
  }

  @Property(tries = 100)
  void changesAreAListLikeAnyOther(
      @ForAll("states") List<Delegation> before, @ForAll("states") List<Delegation> after) {
    List<AccessChange> changes = AccessDiff.between(before, after).changes();
    List<AccessChange> copy = changes.stream().collect(Collectors.toList());
    assertEquals(copy.size(), changes.size());
    assertEquals(copy.isEmpty(), changes.isEmpty());
    for (int i = copy.size() - 1; i >= 0; i--) {
      assertEquals(copy.get(i), changes.get(i));
    }
    assertEquals(copy, changes);
    assertEquals(new AccessDiff(copy), AccessDiff.between(before, after));
  }

  @Property(tries = 50)
  void nothingChangesFromAStateToItself(@ForAll("states") List<Delegation> state) {
    assertEquals(List.of(), AccessDiff.between(state, List.copyOf(state)).changes());
  }
}
