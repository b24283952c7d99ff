// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read.document;

import dev.fresnel.arm.internal.expression.ArmObject;
import dev.fresnel.arm.internal.expression.ArmString;
import dev.fresnel.arm.internal.expression.ArmUnknown;
import dev.fresnel.arm.internal.expression.ArmValue;
import dev.fresnel.arm.internal.read.environment.PartlyKnown;
import dev.fresnel.arm.internal.read.environment.TemplateEnvironment;
import dev.fresnel.arm.internal.read.environment.TemplateEvaluator;
import dev.fresnel.arm.internal.read.resource.WrittenResource;
import dev.fresnel.arm.internal.read.walk.TemplateRecord;
import dev.fresnel.core.internal.codec.domain.ResourceTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
 */
public record RecordedTemplate(
    String destination, List<Resource> resources, String outputs, List<String> cycle) {

  /** What the members of a resource that only tell how it is deployed are called. */
  private static final Set<String> CONTROL =
      Set.of(
          "type",
          "name",
          "apiversion",
          "condition",
          "copy",
          "dependson",
          "comments",
          "scope",
          "resources",
          "existing");

  /** A template. */
  public RecordedTemplate {
    Objects.requireNonNull(destination, "destination");
    resources = List.copyOf(resources);
    Objects.requireNonNull(outputs, "outputs");
    cycle = List.copyOf(cycle);
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
   * @param nested what a deployment deploys; none for other types, or one without resources if it
   *     has no template that can be read
   */
  public record Resource(
      String id,
      String type,
      String name,
      String body,
      List<String> dependsOn,
      List<RecordedTemplate> nested) {

    /** A resource. */
    public Resource {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(type, "type");
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(body, "body");
      dependsOn = List.copyOf(dependsOn);
      nested = List.copyOf(nested);
    }
  }

  static RecordedTemplate of(TemplateRecord record) {
    TemplateEnvironment environment = record.environment();
    if (environment == null) {
      return new RecordedTemplate("", List.of(), "{}", List.of());
    }
    List<String> ids = new ArrayList<>();
    for (TemplateRecord.Recorded each : record.entries()) {
      ids.add(ResourceIds.of(each));
    }
    DependencyOrder order = new DependencyOrder(record.entries(), ids);
    List<Resource> resources = new ArrayList<>();
    for (int index : order.indexes()) {
      resources.add(resource(record.entries().get(index), ids.get(index), order.of(index)));
    }
    ArmObject outputs = environment.section("outputs");
    return new RecordedTemplate(
        text(environment.destination().resourceId()),
        resources,
        outputs == null ? "{}" : EvaluatedJson.outputs(outputs, environment.evaluator()),
        order.cycle());
  }

  private static Resource resource(TemplateRecord.Recorded entry, String id, List<String> waits) {
    WrittenResource resource = entry.resource();
    ArmValue name = resource.name();
    boolean isInModel =
        ResourceTypes.is(entry.type(), ResourceTypes.DEFINITIONS)
            || ResourceTypes.is(entry.type(), ResourceTypes.ASSIGNMENTS);
    return new Resource(
        id,
        entry.type(),
        name == null ? "" : text(name),
        isInModel || entry.nested() != null ? "" : body(resource),
        waits,
        entry.nested() == null ? List.of() : List.of(of(entry.nested())));
  }

  private static String body(WrittenResource resource) {
    TemplateEvaluator evaluator = resource.evaluator();
    ArmObject.Builder members = new ArmObject.Builder();
    for (ArmObject.Property each : resource.raw().properties()) {
      if (!CONTROL.contains(each.name().toLowerCase(Locale.ROOT))) {
        members.put(each.name(), evaluator.evaluate(each.value()));
      }
    }
    return EvaluatedJson.of(members.build());
  }

  /** A text as far as it is known; what is not known of it stands in brackets. */
  static String text(ArmValue value) {
    return value instanceof ArmUnknown unknown
        ? String.join("/", PartlyKnown.segments(unknown.text(), '/'))
        : value instanceof ArmString string ? string.value() : value.toString();
  }
}
