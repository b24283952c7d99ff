// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.customer;

import dev.fresnel.validation.internal.persistent.PersistentMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which assignments at a scope give an access. Kept of the scopes at which many assignments stand
 * and one of them was removed, so that to remove them all does not compare each with all others.
 * Access that is cut already is not given.
 *
 * @param scopes for the scopes that are kept, as in {@link ResourceKey}: the accesses given there,
 *     with the assignments that give each
 */
record AccessIndex(
    PersistentMap<String, PersistentMap<GivenAccess, PersistentMap<AssignmentResourceId, Boolean>>>
        scopes) {

  static final AccessIndex NOTHING = new AccessIndex(PersistentMap.empty());

  /** Whether the scope of an assignment is kept. */
  boolean isKept(AssignmentResourceId id) {
    return kept(id) != null;
  }

  /**
   * The assignments at the scope of one that give some of the accesses, in order; null if the scope
   * is not kept.
   */
  @Nullable List<AssignmentResourceId> sharing(AssignmentResourceId id, Set<GivenAccess> accesses) {
    PersistentMap<GivenAccess, PersistentMap<AssignmentResourceId, Boolean>> kept = kept(id);
    if (kept == null) {
      return null;
    }
    Set<AssignmentResourceId> sharing = new TreeSet<>();
    for (GivenAccess access : accesses) {
      PersistentMap<AssignmentResourceId, Boolean> giving = kept.get(access);
      if (giving != null) {
        giving.forEach((each, there) -> sharing.add(each));
      }
    }
    return Collections.unmodifiableList(new ArrayList<>(sharing));
  }

  /** The same, which keeps the scope of an assignment from now on; it has none there yet. */
  AccessIndex keeping(AssignmentResourceId id) {
    return isKept(id)
        ? this
        : new AccessIndex(scopes.with(id.key().scope(), PersistentMap.empty()));
  }

  /** The same with what an assignment gives by its definition, if its scope is kept. */
  AccessIndex with(HeldAssignment assignment, @Nullable HeldDefinition definition) {
    AssignmentResourceId id = assignment.id();
    PersistentMap<GivenAccess, PersistentMap<AssignmentResourceId, Boolean>> kept = kept(id);
    if (kept == null || definition == null) {
      return this;
    }
    for (GivenAccess each : GivenAccess.of(definition.definition())) {
      if (!assignment.cut().contains(each.access())) {
        PersistentMap<AssignmentResourceId, Boolean> giving = kept.get(each);
        giving = giving == null ? PersistentMap.empty() : giving;
        kept = kept.with(each, giving.with(id, true));
      }
    }
    return new AccessIndex(scopes.with(id.key().scope(), kept));
  }

  /** The same without what an assignment gives by its definition. */
  AccessIndex without(HeldAssignment assignment, @Nullable HeldDefinition definition) {
    AssignmentResourceId id = assignment.id();
    PersistentMap<GivenAccess, PersistentMap<AssignmentResourceId, Boolean>> kept = kept(id);
    if (kept == null || definition == null) {
      return this;
    }
    for (GivenAccess each : GivenAccess.of(definition.definition())) {
      PersistentMap<AssignmentResourceId, Boolean> giving = kept.get(each);
      if (giving != null) {
        giving = giving.without(id);
        kept = giving.isEmpty() ? kept.without(each) : kept.with(each, giving);
      }
    }
    return new AccessIndex(scopes.with(id.key().scope(), kept));
  }

  private @Nullable PersistentMap<GivenAccess, PersistentMap<AssignmentResourceId, Boolean>> kept(
      AssignmentResourceId id) {
    return scopes.isEmpty() || !id.isKnown() ? null : scopes.get(id.key().scope());
  }
}
