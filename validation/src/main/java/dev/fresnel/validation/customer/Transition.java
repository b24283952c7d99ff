// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.customer;

import dev.fresnel.core.ProvisioningState;
import dev.fresnel.core.ResourceGroupScope;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.id.SubscriptionId;
import dev.fresnel.validation.internal.CustomerFindings;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The steps of a deployment, done one after the other to what there is: which resources they touch,
 * and what cannot be done since something is there or is not there.
 */
final class Transition {

  private final Set<DeploymentStep> refused;
  private final Set<DefinitionResourceId> refusedDefinitions = new HashSet<>();
  private final List<ResourceChange> changes = new ArrayList<>();
  private final List<CustomerEvent> events = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final Map<DeploymentStep.PutDefinition, HeldDefinition> replaced = new LinkedHashMap<>();
  private CustomerState state;
  private boolean isByTemplate;

  private Transition(CustomerState state, Set<DeploymentStep> refused) {
    this.state = state;
    this.refused = refused;
  }

  /**
   * Does the steps.
   *
   * @param refused those that Azure refuses for other reasons
   */
  static Transition of(CustomerState state, Deployment deployment, Set<DeploymentStep> refused) {
    Transition transition = new Transition(state, refused);
    transition.isByTemplate = deployment.isByTemplate();
    for (DeploymentStep step : deployment.steps()) {
      transition.changes.add(new ResourceChange(transition.does(step), step.id()));
    }
    if (deployment.isByTemplate()) {
      transition.registerProvider();
    }
    return transition;
  }

  CustomerState next() {
    return state;
  }

  List<ResourceChange> changes() {
    return changes;
  }

  List<CustomerEvent> events() {
    return events;
  }

  List<Finding> findings() {
    return findings;
  }

  /** What stood in the place of definitions, as it was just before. */
  Map<DeploymentStep.PutDefinition, HeldDefinition> replaced() {
    return replaced;
  }

  private ResourceChangeKind does(DeploymentStep step) {
    if (refused.contains(step)) {
      if (step instanceof DeploymentStep.PutDefinition put) {
        refusedDefinitions.add(put.id());
      }
      return ResourceChangeKind.REFUSED;
    } else if (step instanceof DeploymentStep.PutDefinition put) {
      return put(put);
    } else if (step instanceof DeploymentStep.PutAssignment put) {
      return put(put);
    }
    return step.id() instanceof DefinitionResourceId definition
        ? remove(definition, step)
        : remove((AssignmentResourceId) step.id(), step);
  }

  private ResourceChangeKind put(DeploymentStep.PutDefinition put) {
    if (isUnregistered(put.id())) {
      return refuseUnregistered(put);
    }
    Optional<HeldDefinition> live = state.definition(put.id());
    boolean isSame =
        live.filter(
                held ->
                    held.definition().equals(put.definition())
                        && held.provisioningState()
                            .map(ProvisioningState.SUCCEEDED::equals)
                            .orElse(true))
            .isPresent();
    if (isSame) {
      return ResourceChangeKind.UNCHANGED;
    }
    live.ifPresent(held -> replaced.put(put, held));
    happens(new CustomerEvent.DefinitionDeployed(HeldDefinition.of(put.id(), put.definition())));
    return live.isPresent() ? ResourceChangeKind.UPDATED : ResourceChangeKind.CREATED;
  }

  /** Only templates register the resource provider by themselves. */
  private boolean isUnregistered(DelegationResourceId id) {
    return !isByTemplate
        && id.scope()
            .subscription()
            .flatMap(each -> state.subscription(each).resourceProviderRegistered())
            .filter(registered -> !registered)
            .isPresent();
  }

  private ResourceChangeKind refuseUnregistered(DeploymentStep put) {
    return refuse(
        CustomerFindings.PROVIDER_NOT_REGISTERED,
        put,
        "Microsoft.ManagedServices is not registered at "
            + put.id().scope().resourceId()
            + ", and a single request does not register it; register it first: az provider"
            + " register --namespace Microsoft.ManagedServices");
  }

  private ResourceChangeKind put(DeploymentStep.PutAssignment put) {
    if (isUnregistered(put.id())) {
      return refuseUnregistered(put);
    } else if (refusedDefinitions.contains(put.definitionId())) {
      return ResourceChangeKind.SKIPPED;
    } else if (put.definitionId().isKnown()
        && !state.isPartlyKnown()
        && state.definition(put.definitionId()).isEmpty()) {
      return refuse(
          CustomerFindings.DEFINITION_NOT_THERE,
          put,
          "Definition "
              + put.definitionId()
              + " is assigned to "
              + put.id().scope().resourceId()
              + ", but the customer has no such definition; deploy the definition first");
    } else if (isInMissingGroup(put.id())) {
      return refuse(
          CustomerFindings.RESOURCE_GROUP_NOT_THERE,
          put,
          put.id().scope().resourceId()
              + " is delegated, but there is no such resource group; create it first, or correct"
              + " its name");
    }
    HeldAssignment next = HeldAssignment.of(put.id(), put.definitionId());
    Optional<HeldAssignment> live = state.assignment(put.id());
    if (live.filter(next::equals).isPresent()) {
      return ResourceChangeKind.UNCHANGED;
    }
    happens(new CustomerEvent.AssignmentDeployed(next));
    return live.isPresent() ? ResourceChangeKind.UPDATED : ResourceChangeKind.CREATED;
  }

  private boolean isInMissingGroup(AssignmentResourceId id) {
    return id.isKnown()
        && id.scope() instanceof ResourceGroupScope group
        && state
            .subscription(group.subscriptionId())
            .resourceGroups()
            .filter(all -> !all.contains(group.resourceGroupName()))
            .isPresent();
  }

  private ResourceChangeKind remove(DefinitionResourceId id, DeploymentStep step) {
    List<HeldAssignment> assignments = state.assignmentsOf(id);
    if (!assignments.isEmpty()) {
      return refuse(
          CustomerFindings.DEFINITION_STILL_ASSIGNED,
          step,
          "Definition "
              + id
              + " is to be removed, but "
              + assignments.get(0).id()
              + " assigns it"
              + (assignments.size() > 1 ? ", and so do " + (assignments.size() - 1) + " more" : "")
              + "; remove the assignments first");
    } else if (state.definition(id).isEmpty()) {
      return ResourceChangeKind.NOT_THERE;
    }
    happens(new CustomerEvent.DefinitionRemoved(id));
    return ResourceChangeKind.REMOVED;
  }

  private ResourceChangeKind remove(AssignmentResourceId id, DeploymentStep step) {
    Optional<HeldAssignment> held = state.assignment(id);
    if (held.isEmpty()) {
      return ResourceChangeKind.NOT_THERE;
    }
    findings.addAll(RemovalFindings.of(state, held.get(), step.path()));
    happens(new CustomerEvent.AssignmentRemoved(id));
    return ResourceChangeKind.REMOVED;
  }

  private void registerProvider() {
    Set<SubscriptionId> touched = new HashSet<>();
    for (ResourceChange each : changes) {
      each.id()
          .scope()
          .subscription()
          .filter(
              id ->
                  each.kind() == ResourceChangeKind.CREATED
                      || each.kind() == ResourceChangeKind.UPDATED)
          .filter(touched::add)
          .map(state::subscription)
          .filter(known -> !known.resourceProviderRegistered().orElse(true))
          .map(known -> known.withResourceProviderRegistered(true))
          .map(CustomerEvent.SubscriptionChanged::new)
          .ifPresent(this::happens);
    }
  }

  private void happens(CustomerEvent event) {
    events.add(event);
    state = EventApplication.applied(state, event);
  }

  private ResourceChangeKind refuse(RuleInfo info, DeploymentStep step, String message) {
    findings.add(info.finding(step.path(), message));
    return ResourceChangeKind.REFUSED;
  }
}
