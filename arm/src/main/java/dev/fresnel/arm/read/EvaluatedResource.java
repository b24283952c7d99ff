// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.read;

import dev.fresnel.arm.internal.read.document.RecordedTemplate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A resource that a template deploys, evaluated.
 *
 * @param id the resource id that it gets
 * @param type its type, such as {@code Microsoft.Compute/disks}
 * @param name its name
 * @param body what it says beside type and name, such as {@code location} and {@code properties},
 *     as the JSON of an object; empty for registration definitions and assignments, which {@link
 *     EvaluatedTemplate#document} has, and for deployments
 * @param dependsOn the ids of those resources of the same template that it is deployed after
 * @param references what it refers to by {@code reference()}, if {@link ReferencedResources} are
 *     told
 * @param nested what a deployment in the template deploys; absent for all other types
 */
public record EvaluatedResource(
    String id,
    String type,
    String name,
    String body,
    List<String> dependsOn,
    List<ResourceReference> references,
    Optional<EvaluatedTemplate> nested) {

  /** A resource. */
  public EvaluatedResource {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(body, "body");
    dependsOn = List.copyOf(dependsOn);
    references = List.copyOf(references);
    Objects.requireNonNull(nested, "nested");
  }

  static EvaluatedResource of(ArmDocument document, RecordedTemplate.Resource recorded) {
    return new EvaluatedResource(
        recorded.id(),
        recorded.type(),
        recorded.name(),
        recorded.body(),
        recorded.dependsOn(),
        ResourceReference.allOf(recorded.references()),
        recorded.nested().stream().findFirst().map(each -> new EvaluatedTemplate(document, each)));
  }
}
