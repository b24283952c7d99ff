// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.customer;

import static dev.fresnel.validation.customer.StateFixtures.WEB;
import static dev.fresnel.validation.customer.StateFixtures.WHOLE;
import static dev.fresnel.validation.customer.StateFixtures.assignmentId;
import static dev.fresnel.validation.customer.StateFixtures.definitionId;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.fresnel.core.Authorization;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.fixtures.SampleIds;
import dev.fresnel.core.fixtures.SamplePrincipals;
import dev.fresnel.core.role.Roles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * What removals cut of other delegations, for few assignments at a scope and for so many that they
 * are found by an index, beside the plainest way to compute it.
 */
class AccessCutsProperties {

  private static final int DEFINITIONS = 8;
  private static final int ASSIGNMENTS = 30;

  /**
   * One step: a definition gets the access of a few numbers, or an assignment is put, or removed.
   */
  private record Step(int kind, int definition, int assignment, Set<Integer> accesses) {

    CustomerState apply(CustomerState state) {
      return switch (kind) {
        case 0 -> state.withDefinition(HeldDefinition.of(definitionId(definition), content()));
        case 1 -> state.withAssignment(HeldAssignment.of(id(assignment), definitionId(definition)));
        default ->
            state.assignment(id(assignment)).isEmpty()
                ? state
                : state.apply(new CustomerEvent.AssignmentRemoved(id(assignment))).orThrow();
      };
    }

    private RegistrationDefinition content() {
      return StateFixtures.OPERATIONS
          .withManagedByTenantId(
              definition % 2 == 0 ? SampleIds.MANAGING_TENANT : SampleIds.OTHER_MANAGING_TENANT)
          .withAuthorizations(
              accesses.stream()
                  .sorted()
                  .map(each -> Authorization.of(SamplePrincipals.group(each), Roles.READER))
                  .toList());
    }
  }

  /** The state as tables, of which everything is compared with everything. */
  private static final class Plain {

    private final Map<Integer, Set<Integer>> given = new HashMap<>();
    private final Map<Integer, Integer> assigned = new TreeMap<>();
    private final Map<Integer, Set<Integer>> cut = new HashMap<>();

    void apply(Step step) {
      if (step.kind() == 0) {
        given.put(step.definition(), step.accesses());
      } else if (step.kind() == 1) {
        assigned.put(step.assignment(), step.definition());
        cut.put(step.assignment(), new HashSet<>());
      } else if (assigned.containsKey(step.assignment())) {
        remove(step.assignment());
      }
    }

    private void remove(int assignment) {
      int definition = Objects.requireNonNull(assigned.get(assignment));
      Set<Integer> gone = new HashSet<>(given.getOrDefault(definition, Set.of()));
      gone.removeAll(cutOf(assignment));
      assigned.remove(assignment);
      for (Map.Entry<Integer, Integer> other : assigned.entrySet()) {
        boolean isBeside =
            other.getValue() != definition
                && other.getValue() % 2 == definition % 2
                && scopeIsWhole(other.getKey()) == scopeIsWhole(assignment);
        if (isBeside) {
          Set<Integer> shared = new HashSet<>(given.getOrDefault(other.getValue(), Set.of()));
          shared.retainAll(gone);
          cutOf(other.getKey()).addAll(shared);
        }
      }
    }

    private Set<Integer> cutOf(int assignment) {
      return Objects.requireNonNull(cut.get(assignment));
    }

    Map<Integer, Set<CutAccess>> cuts() {
      Map<Integer, Set<CutAccess>> cuts = new TreeMap<>();
      for (int each : assigned.keySet()) {
        Set<CutAccess> accesses = new HashSet<>();
        for (int access : cutOf(each)) {
          accesses.add(new CutAccess(SamplePrincipals.group(access).id(), Roles.READER));
        }
        cuts.put(each, accesses);
      }
      return cuts;
    }
  }

  private static boolean scopeIsWhole(int assignment) {
    return assignment % 6 != 0;
  }

  private static AssignmentResourceId id(int assignment) {
    return assignmentId(scopeIsWhole(assignment) ? WHOLE : WEB, assignment);
  }

  @Provide
  Arbitrary<List<Step>> steps() {
    Arbitrary<Integer> kinds = Arbitraries.of(0, 1, 1, 2, 2);
    Arbitrary<Set<Integer>> accesses =
        Arbitraries.integers().between(0, 5).set().ofMinSize(0).ofMaxSize(4);
    return Combinators.combine(
            kinds,
            Arbitraries.integers().between(0, DEFINITIONS - 1),
            Arbitraries.integers().between(1, ASSIGNMENTS),
            accesses)
        .as(Step::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(40);
  }

  @Property(tries = 300)
  void removalsCutWhatOthersShareAndNothingElse(
      @ForAll("steps") List<Step> steps, @ForAll boolean begunWithMany) {
    List<Step> all = new ArrayList<>();
    if (begunWithMany) {
      IntStream.range(0, DEFINITIONS)
          .mapToObj(i -> new Step(0, i, 1, Set.of(i % 6)))
          .forEach(all::add);
      IntStream.rangeClosed(1, ASSIGNMENTS)
          .mapToObj(i -> new Step(1, i % DEFINITIONS, i, Set.of()))
          .forEach(all::add);
    }
    all.addAll(steps);
    CustomerState state = CustomerState.of(SampleIds.CUSTOMER_TENANT);
    Plain plain = new Plain();
    for (Step each : all) {
      state = each.apply(state);
      plain.apply(each);
      assertEquals(plain.cuts(), cuts(state), each::toString);
    }
  }

  private static Map<Integer, Set<CutAccess>> cuts(CustomerState state) {
    Map<Integer, Set<CutAccess>> cuts = new TreeMap<>();
    for (int i = 1; i <= ASSIGNMENTS; i++) {
      int number = i;
      state.assignment(id(i)).ifPresent(held -> cuts.put(number, held.cut()));
    }
    return cuts;
  }
}
