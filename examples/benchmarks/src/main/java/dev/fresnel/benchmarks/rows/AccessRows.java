// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.benchmarks.rows;

import dev.fresnel.benchmarks.measure.Row;
import dev.fresnel.benchmarks.measure.Side;
import dev.fresnel.benchmarks.measure.Sides;
import dev.fresnel.core.Delegation;
import dev.fresnel.core.RegistrationAssignment;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.Scope;
import dev.fresnel.core.SubscriptionScope;
import dev.fresnel.core.access.AccessMap;
import dev.fresnel.core.fixtures.LargeModels;
import dev.fresnel.core.id.PrincipalId;
import dev.fresnel.core.id.RoleDefinitionId;
import dev.fresnel.core.id.SubscriptionId;
import dev.fresnel.core.role.Permission;
import dev.fresnel.core.role.RoleCatalog;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who can do what, beside a look-up in a hash map, beside a scan, and with more delegations. */
final class AccessRows {

  private static final String ACTION = "Microsoft.Compute/virtualMachines/read";
  private static final int ASKED = 64;
  private static final int FEW = 10;
  private static final int MANY = 10_000;
  private static final int MOST = 1_000_000;

  /** What all the delegations of a map delegate. */
  private static final RegistrationDefinition DEFINITION = LargeModels.definition(3);

  private AccessRows() {}

  static List<Row> all(BenchmarkSettings settings) {
    int most = settings.quick() ? MOST / 1_000 : MOST;
    return List.of(
        Row.of("can-10000", "200 ns", 1, () -> new Sides(ask(MANY), Side.seconds(200e-9 * ASKED))),
        Row.of("can-10000-and-hash-look-up", "a look-up", 25, () -> new Sides(ask(MANY), lookUp())),
        Row.of("can-10000-and-scan", "a scan", 0.1, () -> new Sides(ask(MANY), scan())),
        Row.of("can-10000-flat", "10 delegations", 2, () -> new Sides(ask(MANY), ask(FEW))),
        Row.of("can-1000000-flat", "10 delegations", 4, () -> new Sides(ask(most), ask(FEW))),
        Row.inHeap(
            1024,
            "build-1000000-delegations-in-1-GiB",
            "5 seconds",
            1,
            () -> new Sides(Side.time(() -> map(most)), Side.seconds(5))));
  }

  private static AccessMap map(int delegations) {
    AccessMap.Builder builder = AccessMap.builder();
    for (int i = 0; i < delegations; i++) {
      builder.addDelegation(Delegation.of(DEFINITION, scope(i)));
    }
    return builder.build();
  }

  private static Scope scope(int index) {
    return new SubscriptionScope(LargeModels.subscription(index));
  }

  private static PrincipalId principal() {
    return DEFINITION.authorizations().get(1).principal().id();
  }

  private static List<Scope> asked(int delegations) {
    List<Scope> asked = new ArrayList<>();
    for (int i = 0; i < ASKED; i++) {
      asked.add(scope((int) ((long) i * delegations / ASKED)));
    }
    return asked;
  }

  /** Asks about so many scopes, spread over all. */
  private static Side ask(int delegations) {
    AccessMap map = map(delegations);
    List<Scope> asked = asked(delegations);
    PrincipalId principal = principal();
    return Side.time(
        () -> {
          int allowed = 0;
          for (Scope scope : asked) {
            allowed += map.can(principal, ACTION, scope).isAllowed() ? 1 : 0;
          }
          return expect(allowed);
        });
  }

  /** What a map could answer that was made for this one action. */
  private static Side lookUp() {
    record Key(PrincipalId principal, SubscriptionId subscription) {}
    Map<Key, Boolean> permitted = new HashMap<>();
    for (int i = 0; i < MANY; i++) {
      permitted.put(new Key(principal(), LargeModels.subscription(i)), true);
    }
    List<Scope> asked = asked(MANY);
    PrincipalId principal = principal();
    return Side.time(
        () -> {
          int allowed = 0;
          for (Scope scope : asked) {
            Key key = new Key(principal, scope.subscription().orElseThrow());
            allowed += permitted.getOrDefault(key, false) ? 1 : 0;
          }
          return expect(allowed);
        });
  }

  /** What one would write without an index. */
  private static Side scan() {
    List<Delegation> delegations = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      delegations.add(Delegation.of(DEFINITION, scope(i)));
    }
    List<Scope> asked = asked(MANY);
    PrincipalId principal = principal();
    return Side.time(
        () -> {
          int allowed = 0;
          for (Scope scope : asked) {
            allowed += permits(delegations, principal, scope) ? 1 : 0;
          }
          return expect(allowed);
        });
  }

  private static boolean permits(List<Delegation> delegations, PrincipalId principal, Scope scope) {
    for (Delegation delegation : delegations) {
      for (RegistrationAssignment assignment : delegation.assignments()) {
        if (assignment.scope().contains(scope)
            && delegation.definition().authorizations().stream()
                .filter(each -> each.principal().id().equals(principal))
                .anyMatch(each -> permits(each.roleDefinitionId()))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean permits(RoleDefinitionId role) {
    return RoleCatalog.builtIn().find(role).stream()
        .flatMap(found -> found.permissions().stream())
        .map(Permission::actions)
        .anyMatch(actions -> actions.contains("*") || actions.contains("*/read"));
  }

  private static int expect(int allowed) {
    if (allowed != ASKED) {
      throw new IllegalStateException("not all are allowed: " + allowed);
    }
    return allowed;
  }
}
