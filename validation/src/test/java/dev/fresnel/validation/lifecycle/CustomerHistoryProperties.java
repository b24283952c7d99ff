// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.lifecycle;

import static dev.fresnel.validation.customer.StateFixtures.MORE;
import static dev.fresnel.validation.customer.StateFixtures.OPERATIONS;
import static dev.fresnel.validation.customer.StateFixtures.WEB;
import static dev.fresnel.validation.customer.StateFixtures.WHOLE;
import static dev.fresnel.validation.customer.StateFixtures.assignmentId;
import static dev.fresnel.validation.customer.StateFixtures.definitionId;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.access.HeldRole;
import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.fixtures.SampleIds;
import dev.fresnel.core.id.TenantId;
import dev.fresnel.core.source.Source;
import dev.fresnel.validation.Validator;
import dev.fresnel.validation.customer.AssignmentResourceId;
import dev.fresnel.validation.customer.CustomerEvent;
import dev.fresnel.validation.customer.CustomerState;
import dev.fresnel.validation.customer.Deployer;
import dev.fresnel.validation.customer.Deployment;
import dev.fresnel.validation.customer.DeploymentOutcome;
import dev.fresnel.validation.customer.HeldAssignment;
import dev.fresnel.validation.customer.ResourceChange;
import dev.fresnel.validation.customer.ResourceChangeKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Random deployments and removals, whatever Azure says to each: what holds after all of them. */
class CustomerHistoryProperties {

  private static final Deployer DEPLOYER = Deployer.with(Validator.standard());
  private static final TenantId OTHER = TenantId.parse("66666666-aaaa-4bbb-8ccc-000000000006");
  private static final List<RegistrationDefinition> DEFINITIONS =
      List.of(
          OPERATIONS,
          MORE,
          OPERATIONS.withName("Second"),
          MORE.withManagedByTenantId(OTHER),
          OPERATIONS.withManagedByTenantId(SampleIds.CUSTOMER_TENANT));

  @Provide
  Arbitrary<List<Deployment>> deployments() {
    Arbitrary<Deployment> puts =
        Combinators.combine(number(3), number(DEFINITIONS.size()))
            .as(
                (id, content) ->
                    Deployment.builder()
                        .putDefinition(definitionId(id), DEFINITIONS.get(content))
                        .build());
    Arbitrary<Deployment> assigns =
        Combinators.combine(number(3), number(4))
            .as(
                (definition, id) ->
                    Deployment.builder()
                        .putAssignment(assignment(id), definitionId(definition))
                        .build());
    Arbitrary<Deployment> both =
        Combinators.combine(number(3), number(DEFINITIONS.size()), number(4))
            .as(
                (id, content, at) ->
                    Deployment.builder()
                        .byTemplate()
                        .putDefinition(definitionId(id), DEFINITIONS.get(content))
                        .putAssignment(assignment(at), definitionId(id))
                        .build());
    Arbitrary<Deployment> ends =
        number(4).map(id -> Deployment.builder().remove(assignment(id)).build());
    Arbitrary<Deployment> removals =
        number(3).map(id -> Deployment.builder().remove(definitionId(id)).build());
    return Arbitraries.oneOf(List.of(puts, assigns, both, ends, removals)).list().ofMaxSize(25);
  }

  private static Arbitrary<Integer> number(int count) {
    return Arbitraries.integers().between(0, count - 1);
  }

  private static AssignmentResourceId assignment(int number) {
    return assignmentId(number % 2 == 0 ? WHOLE : WEB, number);
  }

  @Property(tries = 150)
  void invariantsHoldAfterAnyHistory(@ForAll("deployments") List<Deployment> deployments) {
    CustomerState state = CustomerState.of(SampleIds.CUSTOMER_TENANT);
    List<CustomerEvent> events = new ArrayList<>(state.events());
    for (Deployment each : deployments) {
      Checked<DeploymentOutcome> outcome = DEPLOYER.deploy(state, each);
      DeploymentOutcome done = outcome.value().orElseThrow();
      assertEquals(done.events().isEmpty(), done.next().equals(state));
      assertEquals(done.isRefused(), outcome.hasErrors(), outcome.findings()::toString);
      assertAccessFollows(state, done);
      if (!done.isRefused()) {
        assertChangesNothing(done.next(), each);
      }
      events.addAll(done.events());
      state = done.next();
      assertWhole(state);
    }
    assertEquals(state, CustomerHistory.replay(events).orThrow());
    CustomerHistory history = new CustomerHistory(events, state);
    assertEquals(
        Checked.of(history), CustomerHistory.read(Source.text("history", history.toLines())));
    assertEquals(state, CustomerHistory.replay(state.events()).orThrow());
  }

  /** Every assignment has its definition, no definition is twice at one scope, tenants stay. */
  private static void assertWhole(CustomerState state) {
    Set<String> places =
        state.assignments().stream()
            .map(each -> each.definitionId() + " at " + each.id().scope().resourceId())
            .collect(Collectors.toSet());
    assertEquals(state.assignments().size(), places.size());
    for (HeldAssignment each : state.assignments()) {
      assertTrue(state.definition(each.definitionId()).isPresent());
    }
    assertTrue(
        state.definitions().stream()
            .noneMatch(
                each -> each.definition().managedByTenantId().equals(SampleIds.CUSTOMER_TENANT)));
    // No access without both resources.
    for (HeldRole role : state.accessMap().heldRoles().toList()) {
      assertTrue(
          state.assignmentsAt(role.scope()).stream()
              .anyMatch(
                  each ->
                      each.definitionId()
                          .name()
                          .equals(role.delegation().definition().id().orElseThrow())));
    }
  }

  /** Who is said to gain has it afterwards, who is said to lose has it no more. */
  private static void assertAccessFollows(CustomerState before, DeploymentOutcome done) {
    Set<String> had = held(before);
    Set<String> has = held(done.next());
    done.access()
        .changes()
        .forEach(
            change -> {
              String key =
                  change.managedByTenantId()
                      + change.principal().id().value()
                      + change.roleDefinitionId()
                      + change.scope().orElseThrow().resourceId();
              switch (change.kind()) {
                case GAINED -> assertTrue(has.contains(key) && !had.contains(key));
                case LOST -> assertTrue(had.contains(key) && !has.contains(key));
                default -> assertTrue(had.contains(key) && has.contains(key));
              }
            });
  }

  private static Set<String> held(CustomerState state) {
    return state.accessGiven().stream()
        .flatMap(
            delegation ->
                delegation.assignments().stream()
                    .flatMap(
                        assignment ->
                            delegation.definition().authorizations().stream()
                                .map(
                                    each ->
                                        delegation.definition().managedByTenantId()
                                            + each.principal().id().value()
                                            + each.roleDefinitionId()
                                            + assignment.scope().resourceId())))
        .collect(Collectors.toSet());
  }

  private static void assertChangesNothing(CustomerState state, Deployment again) {
    DeploymentOutcome outcome = DEPLOYER.deploy(state, again).value().orElseThrow();
    assertEquals(state, outcome.next());
    for (ResourceChange each : outcome.resources()) {
      assertTrue(
          each.kind() == ResourceChangeKind.UNCHANGED
              || each.kind() == ResourceChangeKind.NOT_THERE,
          each::toString);
    }
  }
}
