// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.benchmarks.rows;

import dev.fresnel.benchmarks.measure.Row;
import dev.fresnel.benchmarks.measure.Side;
import dev.fresnel.benchmarks.measure.Sides;
import dev.fresnel.core.Scope;
import dev.fresnel.core.SubscriptionScope;
import dev.fresnel.core.fixtures.LargeModels;
import dev.fresnel.core.id.RegistrationAssignmentId;
import dev.fresnel.core.id.RegistrationDefinitionId;
import dev.fresnel.validation.Validator;
import dev.fresnel.validation.customer.AssignmentResourceId;
import dev.fresnel.validation.customer.CustomerState;
import dev.fresnel.validation.customer.DefinitionResourceId;
import dev.fresnel.validation.customer.Deployer;
import dev.fresnel.validation.customer.Deployment;
import dev.fresnel.validation.customer.HeldAssignment;
import dev.fresnel.validation.customer.HeldDefinition;
import java.util.List;
import java.util.UUID;

/** Deploying one definition to a customer who has a great many delegations, findings included. */
final class DeployRows {

  private static final int DELEGATIONS = 10_000;

  private DeployRows() {}

  static List<Row> all() {
    return List.of(
        Row.of(
            "deploy-to-10000-delegations",
            "0.2 ms",
            1,
            () -> new Sides(deploy(DELEGATIONS, 1), Side.seconds(0.2e-3))),
        Row.of(
            "deploy-to-10000-delegations-flat",
            "10 delegations",
            1.5,
            () -> new Sides(deploy(DELEGATIONS, 1), deploy(10, 1))),
        Row.of(
            "deploy-beside-100",
            "1 ms",
            1,
            () -> new Sides(deploy(DELEGATIONS, 100), Side.seconds(1e-3))));
  }

  /** Deploys changed authorizations of one definition of so many in each subscription. */
  private static Side deploy(int delegations, int inEach) {
    CustomerState state = CustomerState.unknown();
    for (int i = 0; i < delegations; i++) {
      Scope scope = new SubscriptionScope(LargeModels.subscription(i / inEach));
      state =
          state
              .withDefinition(HeldDefinition.of(definition(i, inEach), LargeModels.definition(3)))
              .withAssignment(
                  HeldAssignment.of(
                      AssignmentResourceId.of(
                          scope, RegistrationAssignmentId.of(new UUID(0x4000L, i))),
                      definition(i, inEach)));
    }
    Deployer deployer = Deployer.with(Validator.standard());
    CustomerState full = state;
    Deployment deployment =
        Deployment.builder()
            .byTemplate()
            .putDefinition(definition(delegations / 2, inEach), LargeModels.definition(4))
            .build();
    return Side.time(() -> deployer.deploy(full, deployment));
  }

  private static DefinitionResourceId definition(int index, int inEach) {
    return DefinitionResourceId.of(
        LargeModels.subscription(index / inEach),
        RegistrationDefinitionId.of(new UUID(0x4000L, index)));
  }
}
