// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.read;

import dev.fresnel.arm.internal.read.document.TemplateReading;
import dev.fresnel.core.Delegation;
import dev.fresnel.core.RegistrationAssignment;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.id.RegistrationDefinitionId;
import dev.fresnel.core.id.SubscriptionId;
import dev.fresnel.core.path.ModelPath;
import dev.fresnel.validation.customer.AssignmentResourceId;
import dev.fresnel.validation.customer.DefinitionResourceId;
import dev.fresnel.validation.customer.Deployment;
import dev.fresnel.validation.customer.DeploymentStep;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Turns what was read of a document into the steps that its deployment does. */
final class DocumentDeployment {

  private static final ModelPath DELEGATIONS = ModelPath.root().property("delegations");
  private static final ModelPath FURTHER = ModelPath.root().property("furtherAssignments");

  private DocumentDeployment() {}

  /** All definitions, then all assignments: assignments wait for their definitions. */
  static Deployment of(TemplateReading reading, Predicate<ModelPath> isGuess) {
    Deployment.Builder deployment =
        Deployment.builder().byTemplate().locator(reading.locator()).notKnown(isGuess);
    List<DefinitionResourceId> ids = new ArrayList<>();
    for (int i = 0; i < reading.delegations().size(); i++) {
      RegistrationDefinition definition = reading.delegations().get(i).definition();
      DefinitionResourceId id = DefinitionResourceId.of(reading.subscriptions().get(i), definition);
      ids.add(id);
      deployment.add(
          new DeploymentStep.PutDefinition(
              id,
              definition,
              reading.apiVersions().get(i),
              DELEGATIONS.index(i).property("definition")));
    }
    for (int i = 0; i < ids.size(); i++) {
      Delegation delegation = reading.delegations().get(i);
      for (int j = 0; j < delegation.assignments().size(); j++) {
        deployment.add(
            step(
                delegation.assignments().get(j),
                ids.get(i),
                DELEGATIONS.index(i).property("assignments").index(j)));
      }
    }
    for (int i = 0; i < reading.furtherAssignments().size(); i++) {
      deployment.add(
          step(
              reading.furtherAssignments().get(i),
              reference(reading.furtherReferences().get(i)),
              FURTHER.index(i)));
    }
    return deployment.build();
  }

  private static DeploymentStep step(
      RegistrationAssignment assignment, DefinitionResourceId definition, ModelPath path) {
    return new DeploymentStep.PutAssignment(AssignmentResourceId.of(assignment), definition, path);
  }

  /** The definition of a resource id; where it is no such id, one that nobody has. */
  private static DefinitionResourceId reference(String resourceId) {
    return DefinitionResourceId.tryParse(resourceId)
        .orElseGet(
            () ->
                resourceId.indexOf('[') < 0
                    ? DefinitionResourceId.of(
                        SubscriptionId.asWritten(""),
                        RegistrationDefinitionId.asWritten(resourceId))
                    : DefinitionResourceId.notKnown());
  }
}
