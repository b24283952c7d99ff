// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.customer;

import dev.fresnel.core.ApiVersion;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.finding.RelatedPlace;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.path.ModelPath;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Brings findings about what a deployment leaves behind to the steps of the deployment: the model
 * of what is left has paths of its own.
 */
final class FindingPlaces {

  private static final ModelPath DEFINITION = ModelPath.root().property("definition");
  private static final ModelPath ASSIGNMENTS = ModelPath.root().property("assignments");

  private final StateModel model;
  private final ResourceIdMessages messages;
  private final DeployedResources deployed;

  FindingPlaces(StateModel model, ResourceIdMessages messages, DeployedResources deployed) {
    this.model = model;
    this.messages = messages;
    this.deployed = deployed;
  }

  /** Whether a part is made by a version of the interface, or by none at all. */
  boolean isOfVersion(ModelPath part, Optional<ApiVersion> version) {
    StateModel.Owner owner = model.owner(part);
    DeploymentStep.PutDefinition put = owner == null ? null : deployed.definition(owner.id());
    return put == null || put.apiVersion().isEmpty() || put.apiVersion().equals(version);
  }

  /** Whether a part is of a delegation and no step makes it. */
  boolean isElsewhere(ModelPath part) {
    StateModel.Owner owner = model.owner(part);
    if (owner == null) {
      return false;
    }
    ModelPath rest = part.below(part.first(StateModel.DELEGATION_DEPTH));
    AssignmentResourceId assignment = assignment(owner, rest);
    return assignment == null
        ? !deployed.definitions().contains(owner.id())
        : deployed.assignment(assignment) == null;
  }

  /** The finding at each step that it is about. */
  List<Finding> of(Finding finding) {
    if (model.owner(finding.path()) == null) {
      return List.of(finding);
    }
    Finding related =
        finding
            .withMessage(messages.named(finding.message()))
            .withRelated(
                finding.related().stream()
                    .map(place -> RelatedPlace.of(places(place.path(), true).get(0)))
                    .toList());
    boolean isRefusal = finding.severity() == Severity.ERROR;
    return places(finding.path(), isRefusal).stream().map(related::withPath).toList();
  }

  /**
   * Where the steps are that a part of the model is made by.
   *
   * @param isRefusal whether it matters to those who only assign a definition that it is faulty
   */
  private List<ModelPath> places(ModelPath part, boolean isRefusal) {
    StateModel.Owner owner = model.owner(part);
    if (owner == null) {
      return List.of(part);
    }
    ModelPath rest = part.below(part.first(StateModel.DELEGATION_DEPTH));
    AssignmentResourceId id = assignment(owner, rest);
    if (id != null) {
      DeploymentStep.PutAssignment put = deployed.assignment(id);
      return List.of(put == null ? part : put.path().append(rest.below(rest.first(2))));
    }
    DeploymentStep.PutDefinition put = deployed.definition(owner.id());
    if (put != null) {
      return List.of(
          rest.startsWith(DEFINITION)
              ? put.path().append(rest.below(DEFINITION))
              : put.path().parent().orElseThrow().append(rest));
    }
    List<ModelPath> assignments =
        deployed.assignmentsOf(owner.id()).stream()
            .map(DeploymentStep.PutAssignment::path)
            .toList();
    return isRefusal && !assignments.isEmpty()
        ? assignments
        : isRefusal ? List.of(part) : List.of();
  }

  private static @Nullable AssignmentResourceId assignment(StateModel.Owner owner, ModelPath rest) {
    return rest.depth() >= 2 && rest.startsWith(ASSIGNMENTS)
        ? owner.assignments().get(rest.first(2).lastIndex().orElseThrow())
        : null;
  }
}
