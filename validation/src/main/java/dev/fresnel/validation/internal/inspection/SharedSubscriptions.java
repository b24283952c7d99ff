// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.inspection;

import dev.fresnel.core.Delegation;
import dev.fresnel.core.RegistrationAssignment;
import dev.fresnel.core.id.SubscriptionId;
import dev.fresnel.core.path.Located;
import dev.fresnel.validation.rule.LighthouseModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The subscriptions in which two or more delegations of a model are in force.
 *
 * <p>Subscriptions that the same delegations share are one group: a delegation of thousands of
 * subscriptions is in few groups, and in none if it shares nothing.
 */
public final class SharedSubscriptions {

  /** The first subscription of each group. */
  private final List<SubscriptionId> groups = new ArrayList<>();

  /** The groups of each delegation, by the index of the delegation in the model. */
  private final List<List<Integer>> groupsOfDelegation;

  private final Map<Integer, Set<Integer>> groupSets = new HashMap<>();

  private SharedSubscriptions(List<Located<Delegation>> delegations) {
    groupsOfDelegation = new ArrayList<>(delegations.size());
    delegations.forEach(each -> groupsOfDelegation.add(new ArrayList<>(0)));
    Set<List<Integer>> known = new HashSet<>();
    delegationsBySubscription(delegations)
        .forEach(
            (subscription, sharing) -> {
              if (sharing.size() > 1 && known.add(sharing)) {
                sharing.forEach(each -> groupsOfDelegation.get(each).add(groups.size()));
                groups.add(subscription);
              }
            });
  }

  private static Map<SubscriptionId, List<Integer>> delegationsBySubscription(
      List<Located<Delegation>> delegations) {
    Map<SubscriptionId, List<Integer>> bySubscription = new LinkedHashMap<>();
    for (int i = 0; i < delegations.size(); i++) {
      for (RegistrationAssignment assignment : delegations.get(i).value().assignments()) {
        SubscriptionId subscription = assignment.scope().subscription().orElse(null);
        if (subscription != null && KnownValues.isKnown(subscription)) {
          List<Integer> sharing =
              bySubscription.computeIfAbsent(subscription, each -> new ArrayList<>(1));
          if (sharing.isEmpty() || sharing.get(sharing.size() - 1) != i) {
            sharing.add(i);
          }
        }
      }
    }
    return bySubscription;
  }

  /** The shared subscriptions of a model. */
  public static SharedSubscriptions of(LighthouseModel model) {
    return new SharedSubscriptions(model.delegations());
  }

  /** Whether a delegation, by its index in the model, shares a subscription with another one. */
  public boolean isSharing(int delegation) {
    return !groupsOfDelegation.get(delegation).isEmpty();
  }

  /**
   * That one delegation in a list shares a subscription with an earlier one in the list.
   *
   * @param later the position of the one delegation in the list
   * @param earlier the position of the earlier one
   * @param subscription a subscription that both share
   */
  public record Overlap(int later, int earlier, SubscriptionId subscription) {}

  /**
   * The overlaps between some delegations: one for each that shares a subscription with an earlier
   * one in the list, in the order of the list.
   *
   * @param delegations the indexes of the delegations in the model, in ascending order
   */
  public List<Overlap> overlapsOf(List<Integer> delegations) {
    // the delegation with the most groups is asked for the groups of the others, never listed
    int widest = widest(delegations);
    Overlap[] overlaps = new Overlap[delegations.size()];
    Map<Integer, Integer> firstByGroup = new LinkedHashMap<>();
    for (int position = 0; position < overlaps.length; position++) {
      if (position != widest) {
        for (int group : groupsOfDelegation.get(delegations.get(position))) {
          Integer first = firstByGroup.putIfAbsent(group, position);
          if (first != null) {
            add(overlaps, position, first, group);
          }
        }
      }
    }
    Set<Integer> groupsOfWidest =
        groupSets.computeIfAbsent(
            delegations.get(widest), each -> new HashSet<>(groupsOfDelegation.get(each)));
    firstByGroup.forEach(
        (group, first) -> {
          if (groupsOfWidest.contains(group)) {
            add(overlaps, Math.max(first, widest), Math.min(first, widest), group);
          }
        });
    List<Overlap> found = new ArrayList<>();
    for (Overlap overlap : overlaps) {
      if (overlap != null) {
        found.add(overlap);
      }
    }
    return found;
  }

  private void add(Overlap[] overlaps, int later, int earlier, int group) {
    if (overlaps[later] == null) {
      overlaps[later] = new Overlap(later, earlier, groups.get(group));
    }
  }

  private int widest(List<Integer> delegations) {
    int widest = 0;
    for (int position = 1; position < delegations.size(); position++) {
      if (groupsOfDelegation.get(delegations.get(position)).size()
          > groupsOfDelegation.get(delegations.get(widest)).size()) {
        widest = position;
      }
    }
    return widest;
  }
}
