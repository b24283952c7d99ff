// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.customer;

import dev.fresnel.core.id.SubscriptionId;
import dev.fresnel.core.path.ModelPath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a deployment makes and changes, by resource; of two steps with one resource the later. */
final class DeployedResources {

  private final Map<DefinitionResourceId, DeploymentStep.@Nullable PutDefinition> definitions =
      new LinkedHashMap<>();
  private final Map<AssignmentResourceId, DeploymentStep.PutAssignment> assignments =
      new HashMap<>();
  private final Map<DefinitionResourceId, List<DeploymentStep.PutAssignment>> byDefinition =
      new HashMap<>();
  private final Map<ModelPath, DeploymentStep> byPath = new HashMap<>();

  DeployedResources(Deployment deployment) {
    for (DeploymentStep step : deployment.steps()) {
      if (step instanceof DeploymentStep.PutDefinition put) {
        definitions.put(put.id(), put);
        byPath.put(put.path(), put);
      } else if (step instanceof DeploymentStep.PutAssignment put) {
        definitions.putIfAbsent(put.definitionId(), null);
        assignments.put(put.id(), put);
        byDefinition.computeIfAbsent(put.definitionId(), id -> new ArrayList<>(1)).add(put);
        byPath.put(put.path(), put);
      }
    }
  }

  boolean isEmpty() {
    return definitions.isEmpty();
  }

  /** The definitions that are made or changed, and those that are assigned. */
  Set<DefinitionResourceId> definitions() {
    return definitions.keySet();
  }

  DeploymentStep.@Nullable PutDefinition definition(DefinitionResourceId id) {
    return definitions.get(id);
  }

  DeploymentStep.@Nullable PutAssignment assignment(AssignmentResourceId id) {
    return assignments.get(id);
  }

  List<DeploymentStep.PutAssignment> assignmentsOf(DefinitionResourceId id) {
    return byDefinition.getOrDefault(id, List.of());
  }

  /** The step that a part is of; null if it is of none. */
  @Nullable DeploymentStep stepAt(ModelPath part) {
    Optional<ModelPath> at = Optional.of(part);
    while (at.isPresent()) {
      DeploymentStep step = byPath.get(at.get());
      if (step != null) {
        return step;
      }
      at = at.get().parent();
    }
    return null;
  }

  /** The subscriptions that definitions and assignments are made in. */
  Set<SubscriptionId> subscriptions() {
    Set<SubscriptionId> all = new LinkedHashSet<>();
    definitions.forEach(
        (id, put) -> {
          if (put != null) {
            all.add(id.subscriptionId());
          }
        });
    assignments.keySet().forEach(id -> id.scope().subscription().ifPresent(all::add));
    return all;
  }

  /** All steps that make or change something. */
  Collection<DeploymentStep> all() {
    return byPath.values();
  }
}
