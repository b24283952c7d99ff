// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.customer;

import dev.fresnel.core.Delegation;
import dev.fresnel.core.access.AccessDiff;
import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.id.SubscriptionId;
import dev.fresnel.core.path.Locator;
import dev.fresnel.validation.FindingCollector;
import dev.fresnel.validation.Validator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Tells what deployments and removals do to a customer: the next state, what becomes of each
 * resource, who gains and who loses what, and what Azure would refuse, by the rules of a validator.
 *
 * <p>Nothing is changed and nothing is asked of a network. Rules look at the subscriptions that a
 * deployment touches and not at the others, so that the time of an answer does not depend on how
 * much else the customer has.
 *
 * <pre>{@code
 * Checked<DeploymentOutcome> outcome = Deployer.with(validator).deploy(state, deployment);
 * outcome.errors().forEach(refusal -> System.err.println(refusal.format()));
 * CustomerState next = outcome.value().orElseThrow().next();
 * }</pre>
 */
public final class Deployer {

  private final Validator validator;

  private Deployer(Validator validator) {
    this.validator = validator;
  }

  /** By the rules, roles, rule settings and circumstances that a validator has. */
  public static Deployer with(Validator validator) {
    return new Deployer(Objects.requireNonNull(validator, "validator"));
  }

  /**
   * What a deployment does to a customer. There always is an outcome: what Azure refuses is not
   * done, and is an ERROR among the findings; what depends on it is not done either. Findings are
   * about what is deployed, and about what it does to that which is there already.
   */
  public Checked<DeploymentOutcome> deploy(CustomerState state, Deployment deployment) {
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(deployment, "deployment");
    FindingCollector collector = validator.collector();
    DeploymentOutcome outcome =
        deploy(state, deployment, finding -> collector.add(finding, deployment.locator()));
    return Checked.of(outcome, collector.findings());
  }

  /**
   * What a deployment does to a customer; hands over each finding as soon as it is found, without a
   * place, and before the rule settings decide on it. For whoever deploys several things together,
   * with one {@link Validator#collector}.
   */
  public DeploymentOutcome deploy(
      CustomerState state, Deployment deployment, Consumer<? super Finding> found) {
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(deployment, "deployment");
    Objects.requireNonNull(found, "found");
    FindingCollector decided = validator.collector();
    Transition all = Transition.of(state, deployment, Set.of());
    Consumer<Finding> both =
        finding -> {
          if (!deployment.isGuess(finding.path())) {
            decided.add(finding, Locator.none());
            found.accept(finding);
          }
        };
    all.findings().forEach(both);
    new DeploymentCheck(validator, state, deployment, all).run(both);
    return outcome(state, deployment, all, decided.findings());
  }

  private static DeploymentOutcome outcome(
      CustomerState state, Deployment deployment, Transition all, List<Finding> findings) {
    DeployedResources deployed = new DeployedResources(deployment);
    Set<DeploymentStep> refused = new HashSet<>();
    for (Finding each : findings) {
      DeploymentStep step = each.isError() ? deployed.stepAt(each.path()) : null;
      if (step != null) {
        refused.add(step);
      } else if (each.isError() && each.path().depth() == 0) {
        refused.addAll(deployed.all());
      }
    }
    Transition done = refused.isEmpty() ? all : Transition.of(state, deployment, refused);
    return new DeploymentOutcome(done.next(), done.changes(), access(state, done), done.events());
  }

  private static AccessDiff access(CustomerState state, Transition done) {
    if (done.events().isEmpty()) {
      return new AccessDiff(List.of());
    }
    Set<DefinitionResourceId> definitions = new TreeSet<>();
    Set<SubscriptionId> subscriptions = new LinkedHashSet<>();
    for (ResourceChange each : done.changes()) {
      each.id().scope().subscription().ifPresent(subscriptions::add);
      if (each.id() instanceof DefinitionResourceId id) {
        definitions.add(id);
        state
            .assignmentsOf(id)
            .forEach(held -> held.id().scope().subscription().ifPresent(subscriptions::add));
      } else if (each.id() instanceof AssignmentResourceId id) {
        state.assignment(id).ifPresent(held -> definitions.add(held.definitionId()));
        done.next().assignment(id).ifPresent(held -> definitions.add(held.definitionId()));
      }
    }
    definitions.addAll(StateModel.definitionIds(state, subscriptions));
    definitions.addAll(StateModel.definitionIds(done.next(), subscriptions));
    return AccessDiff.between(access(state, definitions), access(done.next(), definitions));
  }

  private static List<Delegation> access(
      CustomerState state, Set<DefinitionResourceId> definitions) {
    List<Delegation> access = new ArrayList<>();
    definitions.forEach(id -> state.resources().entry(id).access(access::add));
    return access;
  }
}
