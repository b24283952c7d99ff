// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.access;

import dev.fresnel.core.AccessGrant;
import dev.fresnel.core.internal.key.GrantKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One side of a comparison: which grants give access at which places. It holds each grant once and
 * each place once, and never what each grant gives at each place, which could be any number.
 */
final class PlacedGrants {

  private final Map<GrantPlace, Set<GrantedAccess>> byPlace = new LinkedHashMap<>();
  private final Known known;

  PlacedGrants(Known known) {
    this.known = known;
  }

  /** Grants and lists of them on both sides, so that equal ones are the same object. */
  static final class Known {

    private final IdentityHashMap<AccessGrant, GrantedAccess> bySame = new IdentityHashMap<>();
    private final Map<GrantKey, GrantedAccess> byEqual = new HashMap<>();
    private final Map<List<GrantedAccess>, GrantList> lists = new HashMap<>();

    private GrantedAccess access(AccessGrant grant) {
      GrantedAccess same = bySame.get(grant);
      if (same == null) {
        same = byEqual.computeIfAbsent(new GrantKey(grant), key -> new GrantedAccess(grant));
        bySame.put(grant, same);
      }
      return same;
    }

    private GrantList list(Set<GrantedAccess> grants) {
      return lists.computeIfAbsent(List.copyOf(grants), GrantList::new);
    }

    /** All grants that give each access, on either side. */
    Map<GrantedAccess.AccessKey, List<GrantedAccess>> givers() {
      Map<GrantedAccess.AccessKey, List<GrantedAccess>> givers = new HashMap<>();
      for (GrantedAccess grant : byEqual.values()) {
        grant
            .held()
            .keySet()
            .forEach(key -> givers.computeIfAbsent(key, each -> new ArrayList<>(1)).add(grant));
      }
      return givers;
    }
  }

  /** Adds what a grant gives at a place, after what was added before. */
  void add(GrantPlace place, AccessGrant grant) {
    byPlace.computeIfAbsent(place, each -> new LinkedHashSet<>()).add(known.access(grant));
  }

  /** The grants at each place, in the order in which they were added. */
  Map<GrantPlace, GrantList> lists() {
    Map<GrantPlace, GrantList> lists = new LinkedHashMap<>();
    byPlace.forEach((place, grants) -> lists.put(place, known.list(grants)));
    return lists;
  }
}
