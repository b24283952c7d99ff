// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import dev.fresnel.arm.internal.expression.ArmUnknown.Cause;
import dev.fresnel.arm.internal.expression.ExpressionException.Kind;
import dev.fresnel.core.internal.json.JsonReader;
import dev.fresnel.core.source.Source;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A template with a few parameters and variables, deployed to a resource group by default. */
public final class TestEnvironment implements EvaluationEnvironment {

  public static final TestEnvironment GROUP =
      new TestEnvironment(DeploymentLevel.RESOURCE_GROUP, false);
  public static final TestEnvironment SUBSCRIPTION =
      new TestEnvironment(DeploymentLevel.SUBSCRIPTION, false);
  public static final TestEnvironment UNKNOWN_SUBSCRIPTION =
      new TestEnvironment(DeploymentLevel.SUBSCRIPTION, true);
  public static final TestEnvironment TENANT = new TestEnvironment(DeploymentLevel.TENANT, false);

  private static final String SUBSCRIPTION_ID = "11111111-1111-1111-1111-111111111111";

  private static final ArmObject PARAMETERS =
      json(
          """
          {
            "text": "some text",
            "dogs": [
              {"name": "Evie", "age": 5},
              {"name": "Casper", "age": 3},
              {"name": "Indy", "age": 2},
              {"name": "Kira", "age": 8}
            ]
          }
          """);

  private static final ArmObject VARIABLES =
      json(
          "{\"list\": [\"a\", \"b\", \"c\"], \"one\": 1, \"nested\": {\"inner\": {\"list\": [1,"
              + " 2]}}}");

  static final Map<String, ArmUnknown> LATER =
      Map.of("later", later("parameters('later')"), "other", later("parameters('other')"));
  private static final ArmUnknown LOCATION = later("resourceGroup().location");
  private static final ArmUnknown MANAGED_BY = later("resourceGroup().managedBy").orAbsent();
  private static final ArmUnknown PROPERTIES = later("deployment().properties");
  private static final UnknownSource SUBSCRIPTION_SOURCE =
      new UnknownSource("subscription().subscriptionId");

  private final DeploymentLevel level;
  private final boolean unknown;
  private final Map<String, ? extends ArmValue> parameters;

  private TestEnvironment(DeploymentLevel level, boolean unknown) {
    this(level, unknown, Map.of());
  }

  private TestEnvironment(
      DeploymentLevel level, boolean unknown, Map<String, ? extends ArmValue> parameters) {
    this.level = level;
    this.unknown = unknown;
    this.parameters = parameters;
  }

  /** The template in a resource group, with other parameters. */
  static TestEnvironment of(Map<String, ? extends ArmValue> parameters) {
    return new TestEnvironment(DeploymentLevel.RESOURCE_GROUP, false, parameters);
  }

  private static ArmObject json(String text) {
    return (ArmObject) ArmValue.literal(JsonReader.read(Source.text("test", text)).orThrow());
  }

  @Override
  public ArmValue parameter(String name) throws ExpressionException {
    ArmValue given = parameters.get(name);
    if (given != null) {
      return given;
    }
    return LATER.containsKey(name) ? LATER.get(name) : known(PARAMETERS, name, "parameter");
  }

  @Override
  public ArmValue variable(String name) throws ExpressionException {
    return known(VARIABLES, name, "variable");
  }

  private static ArmValue known(ArmObject values, String name, String kind)
      throws ExpressionException {
    ArmValue value = values.get(name);
    if (value == null) {
      throw new ExpressionException(Kind.REFERENCE, "no " + kind + " " + name, 0);
    }
    return value;
  }

  @Override
  public long copyIndex() {
    return 2;
  }

  @Override
  public long copyIndex(String loop) throws ExpressionException {
    if (!loop.equals("outer")) {
      throw new ExpressionException(Kind.REFERENCE, "no loop " + loop, 0);
    }
    return 7;
  }

  @Override
  public ArmValue fact(DeploymentFact fact) {
    return switch (fact) {
      case SUBSCRIPTION ->
          object("id", subscription("/subscriptions/"), "subscriptionId", subscription(""));
      case RESOURCE_GROUP ->
          object("name", ArmString.of("rg-test"), "location", LOCATION, "managedBy", MANAGED_BY);
      case MANAGEMENT_GROUP -> object("name", ArmString.of("mg-test"));
      case TENANT -> object("tenantId", ArmString.of("22222222-2222-2222-2222-222222222222"));
      case DEPLOYMENT -> object("name", ArmString.of("main"), "properties", PROPERTIES);
      case ENVIRONMENT ->
          object(
              "name",
              ArmString.of("AzureCloud"),
              "suffixes",
              object("storage", ArmString.of("core.windows.net")));
    };
  }

  private ArmValue subscription(String prefix) {
    return unknown
        ? ArmUnknown.of(
            Cause.NOT_SUPPLIED,
            "no subscription given",
            new PartialText.Builder().add(prefix).add(SUBSCRIPTION_SOURCE).build())
        : ArmString.of(prefix + SUBSCRIPTION_ID);
  }

  private static ArmUnknown later(String expression) {
    return ArmUnknown.of(
        Cause.NOT_SUPPLIED,
        String.format(Locale.ROOT, "%s is not supplied", expression),
        "{" + expression + "}");
  }

  private static ArmObject object(Object... namesAndValues) {
    ArmObject.Builder object = new ArmObject.Builder();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      object.put((String) namesAndValues[i], (ArmValue) namesAndValues[i + 1]);
    }
    return object.build();
  }

  @Override
  public DeploymentLevel level() {
    return level;
  }

  @Override
  public ArmValue call(String name, List<ArmValue> arguments) throws ExpressionException {
    if (!Map.of("contoso.greet", true).containsKey(name)) {
      throw new ExpressionException(Kind.REFERENCE, "no function " + name, 0);
    }
    return ArmString.of(name + " of " + arguments);
  }

  /** The value of an expression, given without its brackets. */
  ArmValue evaluate(String expression) throws ExpressionException {
    return evaluate(expression, Limits.standard());
  }

  ArmValue evaluate(String expression, Limits limits) throws ExpressionException {
    return evaluate(expression, new EvaluationSession(limits));
  }

  ArmValue evaluate(String expression, EvaluationSession session) throws ExpressionException {
    return Expression.parse("[" + expression + "]", session.budget()).evaluate(this, session);
  }

  /** The value as JSON, with what is unknown by its text. */
  public static String show(ArmValue value) {
    StringBuilder out = new StringBuilder();
    show(value, out);
    return out.toString();
  }

  private static void show(
      String what, List<ArmValue> elements, boolean ifEmpty, StringBuilder out) {
    if (ifEmpty || !elements.isEmpty()) {
      show(ArmArray.of(elements), out.append(what));
    }
  }

  private static void show(ArmValue value, StringBuilder out) {
    if (value instanceof ArmUnknown unknown) {
      out.append("unknown ").append(unknown.text());
      if (unknown.list() != null) {
        show(" begins ", unknown.list().first(), unknown.list().last().isEmpty(), out);
        show(" ends ", unknown.list().last(), false, out);
      }
    } else if (value instanceof ArmString string) {
      out.append('"')
          .append(string.value().replace("\\", "\\\\").replace("\"", "\\\""))
          .append('"');
    } else if (value instanceof ArmArray array) {
      String separator = "[";
      for (ArmValue element : array.elements()) {
        out.append(separator);
        show(element, out);
        separator = ",";
      }
      out.append(array.size() == 0 ? "[]" : "]");
    } else if (value instanceof ArmObject object) {
      String separator = "{";
      for (ArmObject.Property property : object.properties()) {
        out.append(separator).append('"').append(property.name()).append("\":");
        show(property.value(), out);
        separator = ",";
      }
      out.append(object.size() == 0 ? "{}" : "}");
    } else {
      out.append(value);
    }
  }
}
