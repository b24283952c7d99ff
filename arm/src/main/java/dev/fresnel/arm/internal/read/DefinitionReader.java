// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read;

import dev.fresnel.arm.internal.expression.ArmObject;
import dev.fresnel.arm.internal.expression.ArmString;
import dev.fresnel.arm.internal.expression.ArmUnknown;
import dev.fresnel.arm.internal.expression.ArmValue;
import dev.fresnel.core.ApiVersion;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.finding.RuleId;
import dev.fresnel.core.internal.codec.Codec;
import dev.fresnel.core.internal.codec.TreeLocator;
import dev.fresnel.core.internal.codec.domain.Subjects;
import dev.fresnel.core.internal.json.JsonMember;
import dev.fresnel.core.internal.json.JsonObject;
import dev.fresnel.core.internal.json.JsonValue;
import dev.fresnel.core.internal.json.ReaderRule;
import dev.fresnel.core.path.ModelPath;
import dev.fresnel.core.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes a registration definition of a resource in a template. */
final class DefinitionReader {

  private static final Codec<RegistrationDefinition> CODEC =
      Subjects.codec(RegistrationDefinition.class);
  private static final RuleId MISSING = ReaderRule.MISSING_PROPERTY.id();
  private static final ModelPath PROPERTIES = ModelPath.root().property("properties");

  private final ReadSession session;

  DefinitionReader(ReadSession session) {
    this.session = session;
  }

  /**
   * The definition that a resource stands for.
   *
   * @param raw the resource, not evaluated
   * @param index which of the document's delegations it becomes
   * @return null if nothing can be made of it; why has been reported
   */
  @Nullable FoundDefinition read(
      ArmObject raw, TemplateEvaluator evaluator, DeploymentTarget target, int index) {
    JsonValue at = raw.origin();
    if (at == null) {
      return null;
    }
    ModelPath path = ModelPath.root().property("delegations").index(index).property("definition");
    JsonResult result = new JsonResult(session);
    ArmValue name = evaluator.property(raw, "name");
    JsonObject tree = tree(raw, name, evaluator, result, at, path);
    if (!session.countNode(tree)) {
      return null;
    }
    int before = session.reading().findings().size();
    RegistrationDefinition definition = decode(tree, index);
    if (definition == null) {
      return null;
    }
    List<ModelPath> unknown = new ArrayList<>();
    result.leftOut().forEach(each -> unknown.add(Paths.below(each, path)));
    addMissing(session.reading().findings(), before, path, unknown);
    FoundDefinition found =
        new FoundDefinition(
            definition,
            text(name),
            text(target.subscriptionId()),
            apiVersion(raw, evaluator),
            new TreeLocator(tree, CODEC, session.reading()),
            List.copyOf(unknown));
    Placeholders.report(found, path, session);
    return found;
  }

  private static JsonObject tree(
      ArmObject raw,
      @Nullable ArmValue name,
      TemplateEvaluator evaluator,
      JsonResult result,
      JsonValue at,
      ModelPath path) {
    List<JsonMember> members = new ArrayList<>(4);
    if (name != null) {
      add(members, "name", result.of(name, at, Shape.TEXT, path.property("id")));
    }
    ArmValue properties = evaluator.property(raw, "properties");
    if (properties != null) {
      add(members, "properties", result.of(properties, at, Shape.PROPERTIES, path));
    }
    ArmValue plan = evaluator.property(raw, "plan");
    if (plan != null) {
      add(members, "plan", result.of(plan, at, Shape.PLAN, path.property("marketplacePlan")));
    }
    return new JsonObject(at.source(), at.offset(), members);
  }

  /** Adds what has been reported as missing, of which rules need not say that it is empty. */
  private static void addMissing(
      List<Finding> findings, int from, ModelPath path, List<ModelPath> unknown) {
    for (Finding each : findings.subList(from, findings.size())) {
      if (each.ruleId().equals(MISSING)) {
        ModelPath missing = Paths.below(each.path(), path);
        unknown.add(missing.equals(PROPERTIES) ? ModelPath.root() : missing);
      }
    }
  }

  private static void add(List<JsonMember> members, String name, @Nullable JsonValue value) {
    if (value != null) {
      members.add(new JsonMember(name, value));
    }
  }

  private @Nullable RegistrationDefinition decode(JsonObject tree, int index) {
    session.reading().enter("delegations");
    session.reading().enter(index);
    session.reading().enter("definition");
    try {
      return CODEC.read(tree, session.reading());
    } finally {
      session.reading().leave();
      session.reading().leave();
      session.reading().leave();
    }
  }

  /** The version of the interface; one that does not exist is reported. */
  Optional<ApiVersion> apiVersion(ArmObject raw, TemplateEvaluator evaluator) {
    if (!(evaluator.property(raw, "apiVersion") instanceof ArmString version)) {
      return Optional.empty();
    }
    Optional<ApiVersion> known = ApiVersion.tryParse(version.value());
    if (known.isEmpty()) {
      session.report(
          TemplateRule.UNKNOWN_API_VERSION,
          version,
          "Microsoft.ManagedServices has no API version "
              + Text.quote(version.value())
              + "; use "
              + ApiVersion.latest());
    }
    return known;
  }

  /** A text with what is not known of it in braces. */
  static String text(@Nullable ArmValue value) {
    if (value instanceof ArmUnknown unknown) {
      return unknown.text();
    }
    return value instanceof ArmString string ? string.value().toLowerCase(Locale.ROOT) : "";
  }
}
