// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.access;

import dev.fresnel.core.Delegation;
import dev.fresnel.core.RegistrationAssignment;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.id.TenantId;
import dev.fresnel.core.internal.key.GrantKey;
import dev.fresnel.core.internal.table.GuidColumn;
import dev.fresnel.core.internal.table.NameTable;
import dev.fresnel.core.internal.table.ScopeTable;
import dev.fresnel.core.role.RoleCatalog;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gathers delegations, one after the other, without keeping any of them but their definitions. */
final class DelegationIndexBuilder {

  private static final int RECENT = 1024;

  private final Map<GrantKey, Integer> numbers = new HashMap<>();
  private final List<RegistrationDefinition> definitions = new ArrayList<>();

  /** Definitions seen before, by identity: comparing two in all their parts takes long. */
  private final @Nullable RegistrationDefinition[] recent =
      new @Nullable RegistrationDefinition[RECENT];

  private final int[] recentNumbers = new int[RECENT];

  private final NameTable groups = new NameTable();
  private final GuidColumn customers = new GuidColumn();
  private final GuidColumn assignmentIds = new GuidColumn();
  private long[] keys = new long[32];
  private int[] groupNumbers = new int[16];
  private int[] definitionNumbers = new int[16];
  private int size;

  /**
   * Adds a delegation: a row for each of its assignments, unless the scope is no place in Azure.
   */
  void add(@Nullable TenantId customer, Delegation delegation) {
    if (delegation.assignments().isEmpty()) {
      return;
    }
    int definition =
        DefinitionInState.of(number(delegation.definition()), delegation.provisioningState());
    for (RegistrationAssignment each : delegation.assignments()) {
      if (ScopeKey.isKnown(each.scope())) {
        add(ScopeKey.of(each.scope()), definition, customer, each);
      }
    }
  }

  private void add(
      ScopeKey key,
      int definition,
      @Nullable TenantId customer,
      RegistrationAssignment assignment) {
    if (size == definitionNumbers.length) {
      int larger = Math.addExact(size, size >> 1);
      keys = Arrays.copyOf(keys, Math.multiplyExact(larger, 2));
      groupNumbers = Arrays.copyOf(groupNumbers, larger);
      definitionNumbers = Arrays.copyOf(definitionNumbers, larger);
    }
    keys[2 * size] = key.high();
    keys[2 * size + 1] = key.low();
    String group = key.resourceGroup();
    groupNumbers[size] = group == null ? 0 : groups.add(group);
    definitionNumbers[size] = definition;
    if (customer != null) {
      customers.set(size, customer);
    }
    if (assignment.id().isPresent()) {
      assignmentIds.set(size, assignment.id().get());
    }
    size++;
  }

  private int number(RegistrationDefinition definition) {
    int slot = System.identityHashCode(definition) & (RECENT - 1);
    if (recent[slot] == definition) {
      return recentNumbers[slot];
    }
    Integer number = numbers.putIfAbsent(new GrantKey(definition), definitions.size());
    if (number == null) {
      number = definitions.size();
      definitions.add(definition);
    }
    recent[slot] = definition;
    recentNumbers[slot] = number;
    return number;
  }

  /** An index of what was gathered until now. */
  DelegationIndex build(Memberships memberships, RoleCatalog catalog) {
    return new DelegationIndex(
        new ScopeTable(keys, groupNumbers, definitionNumbers, size),
        groups.trimmed(),
        definitions.toArray(new RegistrationDefinition[0]),
        customers.trimmed(size),
        assignmentIds.trimmed(size),
        memberships,
        catalog);
  }
}
