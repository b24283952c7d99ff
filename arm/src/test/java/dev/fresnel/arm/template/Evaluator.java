// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fresnel.arm.internal.expression.ArmArray;
import dev.fresnel.arm.internal.expression.ArmInteger;
import dev.fresnel.arm.internal.expression.ArmNull;
import dev.fresnel.arm.internal.expression.ArmObject;
import dev.fresnel.arm.internal.expression.ArmString;
import dev.fresnel.arm.internal.expression.ArmUnknown;
import dev.fresnel.arm.internal.expression.ArmValue;
import dev.fresnel.arm.internal.expression.DeploymentFact;
import dev.fresnel.arm.internal.expression.DeploymentLevel;
import dev.fresnel.arm.internal.expression.EvaluationEnvironment;
import dev.fresnel.arm.internal.expression.EvaluationSession;
import dev.fresnel.arm.internal.expression.Expression;
import dev.fresnel.arm.internal.expression.ExpressionException;
import dev.fresnel.arm.internal.expression.Limits;
import dev.fresnel.arm.internal.expression.TemplateText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Evaluates what is rendered as ARM would, to see that data arrives as it was. */
final class Evaluator implements EvaluationEnvironment {

  static final ObjectMapper MAPPER = new ObjectMapper();
  static final String MANAGEMENT_GROUP = "Customers";

  private final JsonNode template;
  private final JsonNode parameters;
  private final DeploymentLevel level;
  private long copyIndex;

  /**
   * What evaluates a template.
   *
   * @param parameters as a parameters file has them: objects with a value
   */
  Evaluator(JsonNode template, JsonNode parameters, DeploymentLevel level) {
    this.template = template;
    this.parameters = parameters;
    this.level = level;
  }

  /** What evaluates a template that was rendered, with its parameters file. */
  static Evaluator of(DeploymentTemplate template) throws Exception {
    JsonNode parameters = MAPPER.createObjectNode();
    if (template.parameters().isPresent()) {
      parameters = MAPPER.readTree(template.parameters().get().toJson()).get("parameters");
    }
    return new Evaluator(
        MAPPER.readTree(template.toJson()),
        parameters,
        template.target() == DeploymentTarget.SUBSCRIPTION
            ? DeploymentLevel.SUBSCRIPTION
            : DeploymentLevel.MANAGEMENT_GROUP);
  }

  /** The resources, with copies made of those that ask for it; nested templates as they are. */
  List<JsonNode> resources() throws ExpressionException {
    List<JsonNode> resources = new ArrayList<>();
    for (JsonNode resource : template.get("resources")) {
      ObjectNode rest = resource.deepCopy();
      JsonNode copy = rest.remove("copy");
      long count = copy == null ? 1 : evaluate(copy.get("count")).asLong();
      for (copyIndex = 0; copyIndex < count; copyIndex++) {
        resources.add(evaluate(rest));
      }
    }
    return resources;
  }

  /** The resources of a type, those of nested deployments included. */
  List<JsonNode> resources(String type) throws ExpressionException {
    List<JsonNode> found = new ArrayList<>();
    for (JsonNode resource : resources()) {
      if (resource.get("type").asText().equals(type)) {
        found.add(resource);
      } else if (resource.get("type").asText().equals("Microsoft.Resources/deployments")) {
        JsonNode properties = resource.get("properties");
        found.addAll(
            new Evaluator(
                    properties.get("template"),
                    properties.get("parameters"),
                    DeploymentLevel.RESOURCE_GROUP)
                .resources(type));
      }
    }
    return found;
  }

  JsonNode output(String name) throws ExpressionException {
    JsonNode output = template.get("outputs").get(name);
    if (output.has("value")) {
      return evaluate(output.get("value"));
    }
    ArrayNode values = MAPPER.createArrayNode();
    long count = evaluate(output.get("copy").get("count")).asLong();
    for (copyIndex = 0; copyIndex < count; copyIndex++) {
      values.add(evaluate(output.get("copy").get("input")));
    }
    return values;
  }

  JsonNode evaluate(JsonNode node) throws ExpressionException {
    if (node.isTextual()) {
      String text = node.asText();
      return TemplateText.isExpression(text)
          ? json(
              Expression.parse(text, Limits.standard())
                  .evaluate(this, new EvaluationSession(Limits.standard())))
          : MAPPER.getNodeFactory().textNode(TemplateText.literal(text));
    }
    if (node.isArray()) {
      ArrayNode array = MAPPER.createArrayNode();
      for (JsonNode each : node) {
        array.add(evaluate(each));
      }
      return array;
    }
    if (node.isObject()) {
      boolean inner =
          "inner".equals(node.path("expressionEvaluationOptions").path("scope").asText());
      ObjectNode object = MAPPER.createObjectNode();
      for (Map.Entry<String, JsonNode> member : node.properties()) {
        boolean kept = inner && member.getKey().equals("template");
        object.set(member.getKey(), kept ? member.getValue() : evaluate(member.getValue()));
      }
      return object;
    }
    return node;
  }

  private static JsonNode json(ArmValue value) {
    if (value instanceof ArmString string) {
      return MAPPER.getNodeFactory().textNode(string.value());
    }
    if (value instanceof ArmArray array) {
      ArrayNode node = MAPPER.createArrayNode();
      array.elements().forEach(each -> node.add(json(each)));
      return node;
    }
    if (value instanceof ArmObject object) {
      ObjectNode node = MAPPER.createObjectNode();
      object.properties().forEach(each -> node.set(each.name(), json(each.value())));
      return node;
    }
    if (value instanceof ArmInteger) {
      return MAPPER.getNodeFactory().numberNode(Long.parseLong(value.toString()));
    }
    if (value instanceof ArmUnknown unknown) {
      return MAPPER.getNodeFactory().textNode(unknown.text());
    }
    if (value instanceof ArmNull) {
      return MAPPER.nullNode();
    }
    throw new AssertionError("unexpected " + value);
  }

  private static ArmValue value(JsonNode node) {
    if (node.isTextual()) {
      return ArmString.of(node.asText());
    }
    if (node.isArray()) {
      List<ArmValue> elements = new ArrayList<>();
      node.forEach(each -> elements.add(value(each)));
      return ArmArray.of(elements);
    }
    ArmObject.Builder object = new ArmObject.Builder();
    node.properties().forEach(member -> object.put(member.getKey(), value(member.getValue())));
    return object.build();
  }

  @Override
  public ArmValue parameter(String name) throws ExpressionException {
    JsonNode declared = Objects.requireNonNull(template.get("parameters")).get(name);
    return value(
        parameters.has(name)
            ? parameters.get(name).get("value")
            : evaluate(declared.get("defaultValue")));
  }

  @Override
  public ArmValue variable(String name) throws ExpressionException {
    return value(evaluate(template.get("variables").get(name)));
  }

  @Override
  public long copyIndex() {
    return copyIndex;
  }

  @Override
  public long copyIndex(String loop) {
    throw new AssertionError("no expression names a loop");
  }

  @Override
  public ArmValue fact(DeploymentFact fact) {
    return switch (fact) {
      case SUBSCRIPTION -> object("subscriptionId", RenderCases.SUBSCRIPTION.value());
      case MANAGEMENT_GROUP ->
          object(
              "name",
              MANAGEMENT_GROUP,
              "id",
              "/providers/Microsoft.Management/managementGroups/" + MANAGEMENT_GROUP);
      case DEPLOYMENT -> object("location", "westeurope");
      case RESOURCE_GROUP, TENANT, ENVIRONMENT -> throw new AssertionError("nothing asks for it");
    };
  }

  private static ArmObject object(String... namesAndValues) {
    ArmObject.Builder object = new ArmObject.Builder();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      object.put(namesAndValues[i], ArmString.of(namesAndValues[i + 1]));
    }
    return object.build();
  }

  @Override
  public DeploymentLevel level() {
    return level;
  }

  @Override
  public ArmValue call(String name, List<ArmValue> arguments) {
    throw new AssertionError("no template has functions of its own");
  }
}
