// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read.document;

import dev.fresnel.arm.internal.expression.ArmObject;
import dev.fresnel.arm.internal.expression.ArmValue;
import dev.fresnel.arm.internal.read.AskedReference;
import dev.fresnel.arm.internal.read.ReferenceLog;
import dev.fresnel.arm.internal.read.environment.TemplateEnvironment;
import dev.fresnel.arm.internal.read.environment.TemplateEvaluator;
import dev.fresnel.arm.internal.read.resource.WrittenResource;
import dev.fresnel.arm.internal.read.walk.TemplateRecord;
import dev.fresnel.core.internal.codec.domain.ResourceTypes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Evaluates all resources of a template, and of the templates that are nested in it. A resource
 * waits for those that it names in {@code dependsOn}, and for those that it refers to.
 */
final class TemplateRecording {

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

  private final TemplateEnvironment environment;
  private final List<TemplateRecord.Recorded> entries;
  private final List<String> ids = new ArrayList<>();

  private TemplateRecording(TemplateEnvironment environment, TemplateRecord record) {
    this.environment = environment;
    this.entries = record.entries();
  }

  static RecordedTemplate of(TemplateRecord record) {
    TemplateEnvironment environment = record.environment();
    return environment == null
        ? new RecordedTemplate("", List.of(), "{}", List.of(), "", Map.of(), Map.of(), Set.of())
        : new TemplateRecording(environment, record).evaluated(record);
  }

  private RecordedTemplate evaluated(TemplateRecord record) {
    entries.forEach(each -> ids.add(ResourceIds.of(each)));
    List<Evaluated> bodies = new ArrayList<>();
    entries.forEach(each -> bodies.add(evaluated(each)));
    DependencyOrder order =
        new DependencyOrder(entries, ids, bodies.stream().map(this::targets).toList());
    List<RecordedTemplate.Resource> resources = new ArrayList<>();
    for (int index : order.indexes()) {
      resources.add(resource(index, bodies.get(index), order.of(index)));
    }
    String[] outputs = {"{}"};
    ArmObject declared = environment.section("outputs");
    Set<AskedReference> asked =
        declared == null
            ? Set.of()
            : asked(() -> outputs[0] = EvaluatedJson.outputs(declared, environment.evaluator()));
    return new RecordedTemplate(
        RecordedTemplate.text(environment.destination().resourceId()),
        resources,
        outputs[0],
        order.cycle(),
        environment.deploymentId(),
        names(record),
        collections(record),
        asked);
  }

  private Map<String, String> names(TemplateRecord record) {
    Map<String, String> names = new HashMap<>();
    for (int i = 0; i < entries.size(); i++) {
      name(entries.get(i), ids.get(i), names);
    }
    if (answersReferences()) {
      record.others().forEach(each -> name(each, ResourceIds.of(each), names));
    }
    return names;
  }

  private boolean answersReferences() {
    return environment.evaluator().session().references() != null;
  }

  private Map<String, List<String>> collections(TemplateRecord record) {
    Map<String, List<String>> collections = new HashMap<>();
    if (answersReferences()) {
      record
          .collections()
          .forEach(
              (symbol, members) ->
                  collections.put(symbol, members.stream().map(ResourceIds::of).toList()));
    }
    return collections;
  }

  private static void name(TemplateRecord.Recorded entry, String id, Map<String, String> names) {
    if (!entry.symbol().isEmpty()) {
      names.putIfAbsent(entry.symbol().toLowerCase(Locale.ROOT), id);
    }
    if (!entry.element().isEmpty()) {
      names.putIfAbsent(entry.element().toLowerCase(Locale.ROOT), id);
    }
    ArmValue name = entry.resource().name();
    if (name != null) {
      names.putIfAbsent(RecordedTemplate.text(name).toLowerCase(Locale.ROOT), id);
    }
  }

  /** What a resource says, what it refers to, and what is nested in it. */
  private record Evaluated(
      String body, Set<AskedReference> references, List<RecordedTemplate> nested) {}

  private Evaluated evaluated(TemplateRecord.Recorded entry) {
    WrittenResource resource = entry.resource();
    if (entry.nested() != null) {
      return new Evaluated(
          "",
          answersReferences() ? asked(() -> evaluateParameters(resource)) : Set.of(),
          List.of(of(entry.nested())));
    }
    boolean isInModel =
        ResourceTypes.is(entry.type(), ResourceTypes.DEFINITIONS)
            || ResourceTypes.is(entry.type(), ResourceTypes.ASSIGNMENTS);
    if (isInModel && !answersReferences()) {
      return new Evaluated("", Set.of(), List.of());
    }
    String[] body = {""};
    Set<AskedReference> asked = asked(() -> body[0] = body(resource));
    return new Evaluated(isInModel ? "" : body[0], asked, List.of());
  }

  private Set<AskedReference> asked(Runnable evaluation) {
    ReferenceLog references = environment.evaluator().session().references();
    if (references == null) {
      evaluation.run();
      return Set.of();
    }
    return references.askedBy(evaluation);
  }

  /** The parameters of a deployment are all that it evaluates itself. */
  private static void evaluateParameters(WrittenResource deployment) {
    TemplateEvaluator evaluator = deployment.evaluator();
    if (evaluator.container(deployment.raw().get("properties")) instanceof ArmObject properties) {
      ArmValue parameters = properties.get("parameters");
      if (parameters != null) {
        evaluator.evaluate(parameters);
      }
    }
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

  /** The resources of this template that a resource, or what is nested in it, refers to. */
  private Set<String> targets(Evaluated resource) {
    Set<String> targets = new LinkedHashSet<>();
    addTargets(resource.references(), targets);
    resource.nested().forEach(each -> addTargets(each, targets));
    return targets;
  }

  private void addTargets(RecordedTemplate nested, Set<String> targets) {
    addTargets(nested.outputReferences(), targets);
    for (RecordedTemplate.Resource each : nested.resources()) {
      addTargets(each.references(), targets);
      each.nested().forEach(inner -> addTargets(inner, targets));
    }
  }

  private void addTargets(Set<AskedReference> references, Set<String> targets) {
    for (AskedReference each : references) {
      if (each.isWithin(environment.deploymentId())) {
        targets.add(each.target());
      }
    }
  }

  private RecordedTemplate.Resource resource(int index, Evaluated evaluated, List<String> waits) {
    ArmValue name = entries.get(index).resource().name();
    return new RecordedTemplate.Resource(
        ids.get(index),
        entries.get(index).type(),
        name == null ? "" : RecordedTemplate.text(name),
        evaluated.body(),
        waits,
        evaluated.references(),
        evaluated.nested());
  }
}
