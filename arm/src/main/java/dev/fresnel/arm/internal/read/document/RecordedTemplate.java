// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read.document;

import dev.fresnel.arm.internal.expression.ArmString;
import dev.fresnel.arm.internal.expression.ArmUnknown;
import dev.fresnel.arm.internal.expression.ArmValue;
import dev.fresnel.arm.internal.read.AskedReference;
import dev.fresnel.arm.internal.read.environment.PartlyKnown;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * All that a template deploys, evaluated: its resources in the order of the template, and its
 * outputs.
 *
 * @param destination the resource id of what is deployed to; empty for a tenant as a whole
 * @param resources the resources
 * @param outputs the outputs as JSON
 * @param cycle the ids of resources that wait for each other; empty if none do
 * @param deploymentId the resource id of its deployment, in lower case
 * @param ids the ids of its resources, those that it does not deploy included, by their names and
 *     symbolic names in lower case
 * @param collections the ids of the resources that each copy loop with a symbolic name makes, by
 *     that name in lower case
 * @param outputReferences what the outputs refer to, if references are answered
 */
public record RecordedTemplate(
    String destination,
    List<Resource> resources,
    String outputs,
    List<String> cycle,
    String deploymentId,
    Map<String, String> ids,
    Map<String, List<String>> collections,
    Set<AskedReference> outputReferences) {

  /** A template. */
  public RecordedTemplate {
    Objects.requireNonNull(destination, "destination");
    resources = List.copyOf(resources);
    Objects.requireNonNull(outputs, "outputs");
    cycle = List.copyOf(cycle);
    Objects.requireNonNull(deploymentId, "deploymentId");
    ids = Map.copyOf(ids);
    collections = Map.copyOf(collections);
    outputReferences = Set.copyOf(outputReferences);
  }

  /**
   * A resource of it.
   *
   * @param id the resource id; what is not known of it stands in brackets
   * @param type its type
   * @param name its name
   * @param body what it says beside these, as JSON; empty for definitions and assignments, which
   *     the model has, and for deployments
   * @param dependsOn the ids of those resources of the template that it waits for
   * @param references what it refers to, if references are answered
   * @param nested what a deployment deploys; none for other types, or one without resources if it
   *     has no template that can be read
   */
  public record Resource(
      String id,
      String type,
      String name,
      String body,
      List<String> dependsOn,
      Set<AskedReference> references,
      List<RecordedTemplate> nested) {

    /** A resource. */
    public Resource {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(type, "type");
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(body, "body");
      dependsOn = List.copyOf(dependsOn);
      references = Set.copyOf(references);
      nested = List.copyOf(nested);
    }
  }

  /** A text as far as it is known; what is not known of it stands in brackets. */
  static String text(ArmValue value) {
    return value instanceof ArmUnknown unknown
        ? String.join("/", PartlyKnown.segments(unknown.text(), '/'))
        : value instanceof ArmString string ? string.value() : value.toString();
  }
}
