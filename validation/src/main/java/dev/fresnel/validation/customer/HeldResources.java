// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.customer;

import dev.fresnel.core.Scope;
import dev.fresnel.core.SubscriptionScope;
import dev.fresnel.core.id.RegistrationAssignmentId;
import dev.fresnel.core.id.RegistrationDefinitionId;
import dev.fresnel.core.id.SubscriptionId;
import dev.fresnel.validation.internal.persistent.PersistentMap;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Definitions and assignments by their ids: each assignment both by its own id and with its
 * definition.
 *
 * @param accesses which assignments give an access, at scopes of which that was asked often
 */
record HeldResources(
    PersistentMap<DefinitionResourceId, DefinitionEntry> definitions,
    PersistentMap<AssignmentResourceId, HeldAssignment> assignments,
    AccessIndex accesses) {

  static final HeldResources NONE =
      new HeldResources(PersistentMap.empty(), PersistentMap.empty(), AccessIndex.NOTHING);

  HeldResources with(HeldDefinition definition) {
    DefinitionEntry changed = entry(definition.id()).withDefinition(definition);
    return new HeldResources(
        definitions.with(definition.id(), changed),
        assignments,
        accessesWith(definition.id(), definition));
  }

  HeldResources without(DefinitionResourceId id) {
    return new HeldResources(
        changed(id, entry(id).withDefinition(null)), assignments, accessesWith(id, null));
  }

  /** Which assignments give an access, once a definition says something else. */
  private AccessIndex accessesWith(DefinitionResourceId id, @Nullable HeldDefinition changed) {
    AccessIndex after = accesses;
    if (!after.scopes().isEmpty()) {
      DefinitionEntry before = entry(id);
      for (HeldAssignment each : before.assignments().values()) {
        after = after.without(each, before.definition()).with(each, changed);
      }
    }
    return after;
  }

  HeldResources with(HeldAssignment assignment) {
    HeldResources rest = without(assignment.id());
    DefinitionEntry changed = rest.entry(assignment.definitionId()).with(assignment);
    return new HeldResources(
        rest.definitions.with(assignment.definitionId(), changed),
        rest.assignments.with(assignment.id(), assignment),
        rest.accesses.with(assignment, changed.definition()));
  }

  /** The same, in which a scope's assignments are found by the access that they give. */
  HeldResources keepingAccesses(List<HeldAssignment> atScope) {
    AccessIndex kept = accesses;
    for (HeldAssignment each : atScope) {
      kept = kept.keeping(each.id()).with(each, definition(each.definitionId()));
    }
    return new HeldResources(definitions, assignments, kept);
  }

  HeldResources without(AssignmentResourceId id) {
    HeldAssignment held = assignments.get(id);
    if (held == null) {
      return this;
    }
    DefinitionEntry changed = entry(held.definitionId()).without(id);
    return new HeldResources(
        changed(held.definitionId(), changed),
        assignments.without(id),
        accesses.without(held, changed.definition()));
  }

  private PersistentMap<DefinitionResourceId, DefinitionEntry> changed(
      DefinitionResourceId id, DefinitionEntry entry) {
    return entry.isNothing() ? definitions.without(id) : definitions.with(id, entry);
  }

  DefinitionEntry entry(DefinitionResourceId id) {
    DefinitionEntry entry = definitions.get(id);
    return entry == null ? DefinitionEntry.NOTHING : entry;
  }

  @Nullable HeldDefinition definition(DefinitionResourceId id) {
    return entry(id).definition();
  }

  List<HeldAssignment> assignmentsAt(Scope scope) {
    ResourceKey place = ResourceKey.before(scope);
    return assignmentsFrom(scope, id -> id.key().isAt(place));
  }

  List<HeldAssignment> assignmentsIn(SubscriptionId subscription) {
    Scope scope = new SubscriptionScope(subscription);
    ResourceKey place = ResourceKey.before(scope);
    return assignmentsFrom(scope, id -> id.key().isIn(place));
  }

  private List<HeldAssignment> assignmentsFrom(
      Scope first, Predicate<AssignmentResourceId> isOfKind) {
    AssignmentResourceId before =
        AssignmentResourceId.of(first, RegistrationAssignmentId.asWritten(""));
    List<HeldAssignment> all = new ArrayList<>();
    if (before.isKnown()) {
      assignments.forEachFrom(before, isOfKind, (id, held) -> all.add(held));
    }
    return List.copyOf(all);
  }

  void forEachIn(
      SubscriptionId subscription, BiConsumer<DefinitionResourceId, DefinitionEntry> action) {
    DefinitionResourceId before =
        DefinitionResourceId.of(subscription, RegistrationDefinitionId.asWritten(""));
    if (before.isKnown()) {
      ResourceKey place = before.key();
      definitions.forEachFrom(before, id -> id.key().isIn(place), action);
    }
  }
}
