// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.steps;

import dev.fresnel.core.Authorization;
import dev.fresnel.core.Delegation;
import dev.fresnel.core.Principal;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.ResourceGroupScope;
import dev.fresnel.core.Scope;
import dev.fresnel.core.SubscriptionScope;
import dev.fresnel.core.access.AccessDiff;
import dev.fresnel.core.access.AccessMap;
import dev.fresnel.core.fixtures.LargeModels;
import dev.fresnel.core.id.PrincipalId;
import dev.fresnel.core.id.RegistrationAssignmentId;
import dev.fresnel.core.id.RegistrationDefinitionId;
import dev.fresnel.core.id.ResourceGroupName;
import dev.fresnel.core.id.SubscriptionId;
import dev.fresnel.core.id.TenantId;
import dev.fresnel.core.role.Roles;
import dev.fresnel.validation.Validator;
import dev.fresnel.validation.customer.AssignmentResourceId;
import dev.fresnel.validation.customer.CustomerConflicts;
import dev.fresnel.validation.customer.CustomerState;
import dev.fresnel.validation.customer.DefinitionResourceId;
import dev.fresnel.validation.customer.Deployer;
import dev.fresnel.validation.customer.Deployment;
import dev.fresnel.validation.customer.HeldAssignment;
import dev.fresnel.validation.customer.HeldDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is asked of a customer who has much of everything; the input is how much. */
public final class CustomerWork implements CountedWork {

  private static final CustomerState EMPTY = CustomerState.of(TenantId.of(new UUID(1, 1)));
  private static final Deployer DEPLOYER = Deployer.with(Validator.standard());

  private static final Map<String, IntFunction<IntSupplier>> ACCESS =
      Map.of(
          "the same access at many scopes",
          size -> {
            List<Delegation> same = List.of(Delegation.of(large(size), scopes(size)));
            return () -> AccessDiff.between(same, List.copyOf(same)).changes().size();
          },
          "another name at many scopes",
          size -> {
            List<Delegation> same = List.of(Delegation.of(large(size), scopes(size)));
            List<Delegation> renamed =
                List.of(Delegation.of(large(size).withName("Other"), scopes(size)));
            return () -> AccessDiff.between(same, renamed).changes().size();
          },
          "much access is gained at many scopes",
          size -> {
            List<Delegation> gained = List.of(Delegation.of(large(size), scopes(size)));
            return () -> AccessDiff.between(List.of(), gained).isEmpty() ? 0 : 1;
          },
          "each scope gains something of its own beside what all have",
          size -> {
            Delegation all = Delegation.of(large(size), scopes(size));
            List<Delegation> after = new ArrayList<>(own(size, scopes(size)));
            after.add(all);
            return () -> AccessDiff.between(List.of(all), after).changes().size();
          },
          "each resource group gains something in a subscription of many definitions",
          size -> {
            List<Delegation> around =
                IntStream.range(0, size).mapToObj(i -> Delegation.of(small(i), scopes(1))).toList();
            List<Delegation> after = new ArrayList<>(around);
            after.addAll(own(size, groups(size)));
            return () -> AccessDiff.between(around, after).changes().size();
          },
          "identifiers are chosen so that simple tables would hold them all in one place",
          size -> {
            List<Delegation> delegations =
                IntStream.range(0, size).mapToObj(CustomerWork::colliding).toList();
            return () -> {
              AccessMap.Builder map = AccessMap.builder();
              delegations.forEach(map::addDelegation);
              return map.build().hashCode() == 0 ? 0 : 1;
            };
          });

  private static final Map<String, IntFunction<IntSupplier>> NAMES =
      Map.of(
          "definitions have names that simple tables would hold in one place",
          size -> mapped(size, i -> small(0).withName(collidingName(i))),
          "principals have names that simple tables would hold in one place",
          size ->
              mapped(
                  size,
                  i -> {
                    Authorization only = small(0).authorizations().get(0);
                    return small(0)
                        .withAuthorizations(
                            Authorization.of(
                                Principal.group(only.principal().id(), collidingName(i)),
                                only.roleDefinitionId()));
                  }));

  private static final Map<String, IntFunction<IntSupplier>> DEPLOYMENTS =
      Map.of(
          "a definition is deployed to many scopes",
          size ->
              () -> {
                Deployment.Builder deployment = Deployment.builder();
                add(deployment, 0, large(size), scopes(size));
                return DEPLOYER.deploy(EMPTY, deployment.build()).orThrow().events().size();
              },
          "many definitions with faults are deployed",
          size ->
              () -> {
                Deployment.Builder deployment = Deployment.builder();
                for (int i = 0; i < size; i++) {
                  add(deployment, i, small(0).withName("Same"), scopes(1));
                }
                return DEPLOYER.deploy(EMPTY, deployment.build()).findings().size();
              },
          "one of many is deployed again",
          size -> {
            CustomerState state = state(size);
            Deployment.Builder deployment = Deployment.builder();
            add(deployment, size, small(0), scopes(1));
            return () -> DEPLOYER.deploy(state, deployment.build()).findings().size();
          },
          "one of many is removed",
          size -> {
            CustomerState state = state(size);
            Deployment.Builder deployment = Deployment.builder();
            deployment.remove(state.assignments().get(0).id());
            return () -> DEPLOYER.deploy(state, deployment.build()).findings().size();
          },
          "all of many with the same access are removed at once",
          size -> removingAll(state(size)),
          "all of many with access of their own are removed at once",
          size -> {
            CustomerState state = EMPTY;
            for (int i = 0; i < size; i++) {
              state =
                  state
                      .withDefinition(HeldDefinition.of(definitionId(i), small(i)))
                      .withAssignment(
                          HeldAssignment.of(assignmentId(scopes(1)[0], i), definitionId(i)));
            }
            return removingAll(state);
          },
          "many delegations are in conflict",
          size -> {
            CustomerState state = state(size);
            return () -> CustomerConflicts.of(state, Validator.standard()).size();
          });

  /** The names of all works. */
  static List<String> names() {
    return Stream.of(ACCESS, NAMES, DEPLOYMENTS)
        .flatMap(all -> all.keySet().stream())
        .sorted()
        .toList();
  }

  @Override
  public IntSupplier prepare(String name, String size) {
    IntFunction<IntSupplier> work =
        ACCESS.getOrDefault(name, NAMES.getOrDefault(name, DEPLOYMENTS.get(name)));
    if (work == null) {
      throw new IllegalArgumentException("no work " + name);
    }
    return work.apply(Integer.parseInt(size));
  }

  private static RegistrationDefinition large(int size) {
    return LargeModels.definition(size);
  }

  /** One authorization, of another principal for each index. */
  private static RegistrationDefinition small(int index) {
    RegistrationDefinition large = LargeModels.definition(index + 1);
    return large
        .withAuthorizations(large.authorizations().get(index))
        .withName("Definition " + index);
  }

  /** Delegates each definition to a subscription of its own, and tells what the last half adds. */
  private static IntSupplier mapped(int size, IntFunction<RegistrationDefinition> definition) {
    List<Delegation> delegations =
        IntStream.range(0, size)
            .mapToObj(
                i ->
                    Delegation.of(
                        definition.apply(i), new SubscriptionScope(LargeModels.subscription(i))))
            .toList();
    return () -> {
      AccessMap.Builder map = AccessMap.builder();
      delegations.forEach(map::addDelegation);
      AccessDiff diff = AccessDiff.between(delegations.subList(0, size / 2), delegations);
      return map.build().hashCode() == 0 ? 0 : diff.changes().size();
    };
  }

  /** Another name for each index, all with the same hash code: of each two letters one of two. */
  private static String collidingName(int index) {
    StringBuilder name = new StringBuilder();
    for (int bit = 0; bit < 12; bit++) {
      name.append((index >> bit & 1) == 0 ? "an" : "c0");
    }
    return name.toString();
  }

  /** The halves of all GUIDs differ by the same bits, and the names have the same hash code. */
  private static Delegation colliding(int index) {
    UUID guid = new UUID(0x123456789L ^ Long.rotateLeft(index, 31), index);
    Authorization authorization =
        Authorization.of(Principal.group(PrincipalId.of(guid), "Group"), Roles.READER);
    return Delegation.of(
        small(0).withAuthorizations(authorization),
        new ResourceGroupScope(
            SubscriptionId.of(guid), ResourceGroupName.parse(collidingName(index))));
  }

  private static Scope[] scopes(int size) {
    return IntStream.range(0, size)
        .mapToObj(i -> new SubscriptionScope(LargeModels.subscription(i)))
        .toArray(Scope[]::new);
  }

  private static Scope[] groups(int size) {
    return IntStream.range(0, size)
        .mapToObj(
            i ->
                new ResourceGroupScope(
                    LargeModels.subscription(0), ResourceGroupName.parse("rg-" + i)))
        .toArray(Scope[]::new);
  }

  /** A definition for each scope, of principals that nobody else has. */
  private static List<Delegation> own(int size, Scope... scopes) {
    return IntStream.range(0, size)
        .mapToObj(i -> Delegation.of(small(size + i), scopes[i]))
        .toList();
  }

  /** So many definitions at one scope, which all give the same. */
  private static CustomerState state(int size) {
    CustomerState state = EMPTY;
    for (int i = 0; i < size; i++) {
      state =
          state
              .withDefinition(HeldDefinition.of(definitionId(i), small(0).withName("Same")))
              .withAssignment(HeldAssignment.of(assignmentId(scopes(1)[0], i), definitionId(i)));
    }
    return state;
  }

  private static IntSupplier removingAll(CustomerState state) {
    Deployment.Builder deployment = Deployment.builder();
    state.assignments().forEach(each -> deployment.remove(each.id()));
    return () -> DEPLOYER.deploy(state, deployment.build()).orThrow().events().size();
  }

  private static void add(
      Deployment.Builder deployment, int index, RegistrationDefinition definition, Scope... at) {
    deployment.putDefinition(definitionId(index), definition);
    for (Scope each : at) {
      deployment.putAssignment(assignmentId(each, index), definitionId(index));
    }
  }

  private static DefinitionResourceId definitionId(int index) {
    SubscriptionId subscription = LargeModels.subscription(0);
    return DefinitionResourceId.of(
        subscription, RegistrationDefinitionId.of(new UUID(0xd4000L, index)));
  }

  private static AssignmentResourceId assignmentId(Scope scope, int index) {
    return AssignmentResourceId.of(scope, RegistrationAssignmentId.of(new UUID(0xe4000L, index)));
  }
}
