// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.access;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds as few roles as possible that cover all wanted actions together, though none does alone: by
 * trying all pairs and threes of roles that can matter, and if there are none, greedily.
 */
final class RoleCover {

  private static final int MOST_TRIED = 3;

  private final List<RoleCandidate> candidates;
  private final int wanted;
  private @Nullable RoleCombination best;

  /**
   * A search.
   *
   * @param candidates roles that each cover something, but not all
   * @param wanted the number of the actions, which all are covered by some role
   */
  RoleCover(List<RoleCandidate> candidates, int wanted) {
    this.candidates = undominated(candidates);
    this.wanted = wanted;
  }

  /** The combination with the least surplus of those with fewest roles; empty if there is none. */
  Optional<RoleCombination> find() {
    for (int size = 2; size <= MOST_TRIED && best == null; size++) {
      search(size, new ArrayList<>(), new BitSet());
    }
    return best == null ? greedy() : Optional.of(best);
  }

  /** Leaves out every role whose place another one can always take. */
  private static List<RoleCandidate> undominated(List<RoleCandidate> all) {
    List<RoleCandidate> kept = new ArrayList<>();
    for (RoleCandidate each : all) {
      if (all.stream().noneMatch(other -> !other.equals(each) && other.isAtLeastAsGoodAs(each))) {
        kept.add(each);
      }
    }
    return kept;
  }

  private void search(int left, List<RoleCandidate> chosen, BitSet covered) {
    int next = hardest(covered);
    if (next < 0) {
      RoleCombination found = RoleCombination.of(chosen);
      if (best == null || RoleCombination.LEAST_FIRST.compare(found, best) < 0) {
        best = found;
      }
    } else if (left > 0) {
      for (RoleCandidate each : candidates) {
        if (each.covered().get(next)) {
          BitSet all = (BitSet) covered.clone();
          all.or(each.covered());
          chosen.add(each);
          search(left - 1, chosen, all);
          chosen.remove(chosen.size() - 1);
        }
      }
    }
  }

  /** The action yet to be covered that fewest roles cover; negative if all are. */
  private int hardest(BitSet covered) {
    int hardest = -1;
    long fewest = Long.MAX_VALUE;
    for (int i = covered.nextClearBit(0); i < wanted; i = covered.nextClearBit(i + 1)) {
      int action = i;
      long count = candidates.stream().filter(each -> each.covered().get(action)).count();
      if (count < fewest) {
        fewest = count;
        hardest = i;
      }
    }
    return hardest;
  }

  /** Takes, again and again, the role that covers most of what is left, then the least surplus. */
  private Optional<RoleCombination> greedy() {
    List<RoleCandidate> chosen = new ArrayList<>();
    BitSet open = new BitSet();
    open.set(0, wanted);
    while (!open.isEmpty()) {
      RoleCandidate next = null;
      int most = 0;
      for (RoleCandidate each : candidates) {
        BitSet gain = (BitSet) open.clone();
        gain.and(each.covered());
        int count = gain.cardinality();
        if (count > most
            || (next != null
                && count == most
                && RoleCandidate.LEAST_FIRST.compare(each, next) < 0)) {
          next = each;
          most = count;
        }
      }
      if (next == null) {
        return Optional.empty();
      }
      chosen.add(next);
      open.andNot(next.covered());
    }
    return Optional.of(RoleCombination.of(chosen));
  }
}
