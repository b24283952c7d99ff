// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.access;

import dev.fresnel.core.access.GrantedAccess.AccessKey;
import dev.fresnel.core.access.GrantedAccess.Held;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the grants at one place give, before and after. Only access of grants that are on one side
 * alone is looked at, or of those that have changed places.
 */
final class GrantComparison {

  private final Grants grants;
  private final Map<AccessKey, List<GrantedAccess>> givers;
  private final Set<AccessKey> candidates;
  private final Map<AccessKey, GrantedAccess> before;
  private final Map<AccessKey, GrantedAccess> after;

  /**
   * The grants on both sides. The same lists are the same objects, so that they are compared in no
   * time.
   *
   * @param before at the place before
   * @param after at the place afterwards
   * @param aroundBefore at the subscription around it before; none if it is no resource group
   * @param aroundAfter at the subscription around it afterwards
   */
  record Grants(GrantList before, GrantList after, GrantList aroundBefore, GrantList aroundAfter) {}

  /**
   * A change, wherever it is.
   *
   * @param before who had the access, and how; null if nobody
   * @param after who has it then; null if nobody
   */
  record GrantChange(
      AccessChangeKind kind, AccessKey key, @Nullable Held before, @Nullable Held after) {

    AccessChange at(GrantPlace place) {
      AccessChange.Builder builder =
          AccessChange.builder()
              .kind(kind)
              .managedByTenantId(key.managedByTenantId())
              .roleDefinitionId(key.roleDefinitionId())
              .eligible(key.eligible());
      if (before != null) {
        builder.principal(before.principal()).before(before.terms());
      }
      if (after != null) {
        builder.principal(after.principal()).after(after.terms());
      }
      if (place.planId() != null) {
        builder.planId(place.planId());
      }
      if (place.scope() != null) {
        builder.scope(place.scope());
      }
      return builder.build();
    }
  }

  GrantComparison(Grants grants, Map<AccessKey, List<GrantedAccess>> givers) {
    this.grants = grants;
    this.givers = givers;
    this.candidates = candidates(grants.before(), grants.after());
    this.before = first(grants.before());
    this.after = first(grants.after());
  }

  private static Set<AccessKey> candidates(GrantList before, GrantList after) {
    Set<AccessKey> candidates = new HashSet<>();
    List<GrantedAccess> stayBefore = split(before, after, candidates);
    List<GrantedAccess> stayAfter = split(after, before, candidates);
    if (!stayBefore.equals(stayAfter)) {
      stayBefore.forEach(each -> candidates.addAll(each.held().keySet()));
    }
    return candidates;
  }

  /** The grants that are on the other side too; the access of those that are not is added. */
  private static List<GrantedAccess> split(
      GrantList side, GrantList other, Set<AccessKey> candidates) {
    List<GrantedAccess> stay = new ArrayList<>();
    for (GrantedAccess each : side.inOrder()) {
      if (other.contains(each)) {
        stay.add(each);
      } else {
        candidates.addAll(each.held().keySet());
      }
    }
    return stay;
  }

  /** The first grant that gives each candidate. */
  private Map<AccessKey, GrantedAccess> first(GrantList side) {
    Map<AccessKey, GrantedAccess> first = new HashMap<>();
    for (GrantedAccess each : side.inOrder()) {
      candidatesOf(each).forEach(key -> first.putIfAbsent(key, each));
    }
    return first;
  }

  /** The candidates that a grant gives, in no particular order; the smaller set is walked. */
  private List<AccessKey> candidatesOf(GrantedAccess grant) {
    boolean fewer = candidates.size() < grant.held().size();
    Set<AccessKey> walked = fewer ? candidates : grant.held().keySet();
    Set<AccessKey> asked = fewer ? grant.held().keySet() : candidates;
    List<AccessKey> both = new ArrayList<>();
    for (AccessKey key : walked) {
      if (asked.contains(key)) {
        both.add(key);
      }
    }
    return both;
  }

  /** What is gained, or stays under other terms, in the order of the grants afterwards. */
  List<GrantChange> gains() {
    List<GrantChange> gains = new ArrayList<>();
    for (GrantedAccess grant : grants.after().inOrder()) {
      for (AccessKey key : inOrder(grant, after)) {
        Held held = held(grant, key);
        GrantedAccess giver = before.get(key);
        Held former = giver == null ? null : held(giver, key);
        if (former == null
            && gives(grants.aroundBefore(), key)
            && gives(grants.aroundAfter(), key)) {
          continue;
        }
        kinds(former, held).forEach(kind -> gains.add(new GrantChange(kind, key, former, held)));
      }
    }
    return gains;
  }

  /** What is lost, in the order of the grants before. */
  List<GrantChange> losses() {
    List<GrantChange> losses = new ArrayList<>();
    for (GrantedAccess grant : grants.before().inOrder()) {
      for (AccessKey key : inOrder(grant, before)) {
        if (!after.containsKey(key) && !gives(grants.aroundAfter(), key)) {
          losses.add(new GrantChange(AccessChangeKind.LOST, key, held(grant, key), null));
        }
      }
    }
    return losses;
  }

  /** The candidates that a grant is the first to give, in its order. */
  private List<AccessKey> inOrder(GrantedAccess grant, Map<AccessKey, GrantedAccess> first) {
    List<AccessKey> keys = candidatesOf(grant);
    keys.removeIf(key -> first.get(key) != grant);
    keys.sort(Comparator.comparingInt(key -> held(grant, key).position()));
    return keys;
  }

  private boolean gives(GrantList around, AccessKey key) {
    List<GrantedAccess> all = givers.getOrDefault(key, List.of());
    if (all.size() < around.size()) {
      return all.stream().anyMatch(around::contains);
    }
    return around.inOrder().stream().anyMatch(each -> each.held().containsKey(key));
  }

  private static Held held(GrantedAccess grant, AccessKey key) {
    Held held = grant.held().get(key);
    if (held == null) {
      throw new IllegalStateException("a grant does not give what it is listed for: " + key);
    }
    return held;
  }

  private static List<AccessChangeKind> kinds(@Nullable Held before, Held after) {
    if (before == null) {
      return List.of(AccessChangeKind.GAINED);
    }
    List<AccessChangeKind> kinds = new ArrayList<>(2);
    if (!before.assignsAs(after)) {
      kinds.add(AccessChangeKind.ASSIGNABLE_ROLES_CHANGED);
    }
    if (!before.activatesAs(after)) {
      kinds.add(AccessChangeKind.POLICY_CHANGED);
    }
    return kinds;
  }
}
