// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fresnel.core.CustomerTenant;
import dev.fresnel.core.Delegation;
import dev.fresnel.core.RegistrationAssignment;
import dev.fresnel.core.Scope;
import dev.fresnel.core.SubscriptionScope;
import dev.fresnel.core.fixtures.SampleDefinitions;
import dev.fresnel.core.fixtures.SampleIds;
import dev.fresnel.core.id.SubscriptionId;
import dev.fresnel.core.role.RoleCatalog;
import dev.fresnel.validation.internal.inspection.SharedSubscriptions.Overlap;
import dev.fresnel.validation.rule.Circumstances;
import dev.fresnel.validation.rule.LighthouseModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Which delegations share a subscription, beside a search that compares each with each. */
class SharedSubscriptionsProperties {

  private static Delegation delegation(Set<Integer> subscriptions) {
    return Delegation.of(
        SampleDefinitions.SMALL,
        subscriptions.stream()
            .map(SharedSubscriptionsProperties::subscription)
            .map(SubscriptionScope::new)
            .toArray(Scope[]::new));
  }

  private static SubscriptionId subscription(int number) {
    return SubscriptionId.of(new UUID(0xaaaa_0000_4000L, number));
  }

  @Provide
  Arbitrary<List<Delegation>> customers() {
    return Arbitraries.integers()
        .between(0, 11)
        .set()
        .ofMaxSize(5)
        .map(SharedSubscriptionsProperties::delegation)
        .list()
        .ofMaxSize(8);
  }

  private static SharedSubscriptions shared(List<Delegation> delegations) {
    return SharedSubscriptions.of(
        LighthouseModel.of(
            CustomerTenant.of(SampleIds.CUSTOMER_TENANT).withDelegations(delegations),
            RoleCatalog.builtIn(),
            Circumstances.unknown()));
  }

  private static Set<SubscriptionId> common(Delegation one, Delegation other) {
    Set<SubscriptionId> common = subscriptions(one);
    common.retainAll(subscriptions(other));
    return common;
  }

  private static Set<SubscriptionId> subscriptions(Delegation delegation) {
    Set<SubscriptionId> subscriptions = new HashSet<>();
    for (RegistrationAssignment each : delegation.assignments()) {
      subscriptions.add(each.scope().subscription().orElseThrow());
    }
    return subscriptions;
  }

  @Property(tries = 300)
  void aDelegationIsSharingIfAnotherOneHasOneOfItsSubscriptions(
      @ForAll("customers") List<Delegation> delegations) {
    SharedSubscriptions shared = shared(delegations);
    for (int i = 0; i < delegations.size(); i++) {
      boolean expected = false;
      for (int j = 0; j < delegations.size(); j++) {
        expected |= j != i && !common(delegations.get(i), delegations.get(j)).isEmpty();
      }
      assertEquals(expected, shared.isSharing(i));
    }
  }

  @Property(tries = 300)
  void overlapsAreThoseThatComparingEachWithEachFinds(
      @ForAll("customers") List<Delegation> delegations, @ForAll Set<Boolean> picks) {
    SharedSubscriptions shared = shared(delegations);
    List<Integer> some = new ArrayList<>();
    for (int i = 0; i < delegations.size(); i++) {
      if (picks.size() > 1 || i % 2 == picks.size()) {
        some.add(i);
      }
    }
    Set<Integer> expected = new TreeSet<>();
    for (int later = 0; later < some.size(); later++) {
      for (int earlier = 0; earlier < later; earlier++) {
        if (!common(delegations.get(some.get(later)), delegations.get(some.get(earlier)))
            .isEmpty()) {
          expected.add(later);
        }
      }
    }
    List<Overlap> found = some.isEmpty() ? List.of() : shared.overlapsOf(some);
    assertEquals(List.copyOf(expected), found.stream().map(Overlap::later).toList());
    for (Overlap overlap : found) {
      assertTrue(overlap.earlier() < overlap.later());
      assertTrue(
          common(
                  delegations.get(some.get(overlap.later())),
                  delegations.get(some.get(overlap.earlier())))
              .contains(overlap.subscription()));
    }
  }
}
