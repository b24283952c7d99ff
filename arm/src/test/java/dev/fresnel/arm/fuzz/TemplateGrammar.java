// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Makes a template of an input: well-formed JSON in which definitions, assignments, deployments,
 * policies, loops, conditions and expressions stand within each other as the bytes have it.
 */
final class TemplateGrammar {

  private static final int DEEPEST = 6;

  private static final String DEFINITION = "Microsoft.ManagedServices/registrationDefinitions";
  private static final String ASSIGNMENT = "Microsoft.ManagedServices/registrationAssignments";

  private static final List<String> NAMES = List.of("a", "b", "c", "B", "");

  private static final List<String> LEAVES =
      List.of(
          "'x'",
          "0",
          "2",
          "-1",
          "true()",
          "null()",
          "''",
          "copyIndex()",
          "copyIndex('a')",
          "copyIndex('b', 1)",
          "subscription().subscriptionId",
          "subscription().id",
          "resourceGroup().name",
          "managementGroup().id",
          "deployment().name",
          "newGuid()",
          "reference('x')",
          "'0d3b6f0e-3a57-4d0c-8f0b-6f2f6a0c7e21'",
          "createObject('a', 1, 'principalId', 'x')",
          "resourceId('" + DEFINITION + "', 'x')",
          "subscriptionResourceId('" + DEFINITION + "', 'b')",
          "'[x]'",
          "lambdaVariables('a')");

  private static final List<String> FUNCTIONS =
      List.of(
          "concat",
          "guid",
          "format",
          "union",
          "if",
          "createArray",
          "createObject",
          "range",
          "map",
          "filter",
          "reduce",
          "sort",
          "first",
          "split",
          "json",
          "string",
          "contains",
          "length",
          "intersection",
          "take",
          "items",
          "toObject",
          "and",
          "not",
          "equals",
          "add",
          "join",
          "replace",
          "flatten",
          "tryGet",
          "shallowMerge",
          "resourceId",
          "coalesce",
          "base64");

  private static final List<String> SCHEMAS =
      List.of(
          "subscriptionDeploymentTemplate.json#",
          "deploymentTemplate.json#",
          "managementGroupDeploymentTemplate.json#",
          "tenantDeploymentTemplate.json#");

  private final Bytes bytes;
  private int depth;

  TemplateGrammar(Bytes bytes) {
    this.bytes = bytes;
  }

  /** The whole document. */
  String document() {
    return template();
  }

  private String template() {
    List<String> members = new ArrayList<>();
    members.add(member("$schema", quoted(bytes.oneOf(SCHEMAS))));
    if (bytes.below(2) == 1) {
      members.add(member("parameters", object(this::parameter)));
    }
    if (bytes.below(2) == 1) {
      members.add(member("variables", object(this::value)));
    }
    if (bytes.below(4) == 3) {
      members.add(
          member(
              "functions",
              "[{\"namespace\": \"f\", \"members\": {\"g\": {\"parameters\": [{\"name\": \"a\"}],"
                  + " \"output\": {\"value\": "
                  + value()
                  + "}}}}]"));
    }
    boolean symbolic = bytes.below(4) == 3;
    members.add(member("resources", symbolic ? object(this::resource) : array(this::resource)));
    return braced(members);
  }

  private String parameter() {
    return braced(List.of(member("type", "\"string\""), member("defaultValue", value())));
  }

  private String resource() {
    List<String> members = new ArrayList<>();
    if (bytes.below(3) == 2) {
      members.add(member("copy", loop()));
    }
    if (bytes.below(5) == 4) {
      members.add(member("condition", value()));
    }
    if (bytes.below(4) == 3) {
      members.add(member("scope", value()));
    }
    members.add(member("name", value()));
    if (bytes.below(4) == 3) {
      members.add(member("dependsOn", array(this::value)));
    }
    int kind = depth < DEEPEST ? bytes.below(4) : 0;
    String type =
        switch (kind) {
          case 0 -> DEFINITION;
          case 1 -> ASSIGNMENT;
          case 2 -> "Microsoft.Resources/deployments";
          default -> "Microsoft.Authorization/policyDefinitions";
        };
    members.add(member("type", quoted(type)));
    members.add(
        member(
            "properties",
            switch (kind) {
              case 0 -> definition();
              case 1 -> braced(List.of(member("registrationDefinitionId", value())));
              case 2 -> deployment();
              default -> policy();
            }));
    return braced(members);
  }

  private String definition() {
    List<String> members = new ArrayList<>();
    members.add(member("registrationDefinitionName", value()));
    members.add(member("managedByTenantId", value()));
    members.add(member("authorizations", array(this::authorization)));
    if (bytes.below(3) == 2) {
      members.add(member("eligibleAuthorizations", value()));
    }
    if (bytes.below(4) == 3) {
      members.add(
          member(
              "copy",
              "[{\"name\": \"authorizations\", \"count\": "
                  + value()
                  + ", \"input\": "
                  + authorization()
                  + "}]"));
    }
    return braced(members);
  }

  private String authorization() {
    return bytes.below(3) == 2
        ? value()
        : braced(List.of(member("principalId", value()), member("roleDefinitionId", value())));
  }

  private String deployment() {
    String inner = bytes.below(2) == 1 ? "inner" : "outer";
    return braced(
        List.of(
            member("expressionEvaluationOptions", "{\"scope\": \"" + inner + "\"}"),
            member("parameters", object(() -> braced(List.of(member("value", value()))))),
            member("template", within(this::template))));
  }

  private String policy() {
    return "{\"parameters\": "
        + object(this::parameter)
        + ", \"policyRule\": {\"then\": {\"details\": {\"deploymentScope\": \"subscription\","
        + " \"deployment\": {\"properties\": "
        + deployment()
        + "}}}}}";
  }

  private String loop() {
    return braced(List.of(member("name", quoted(bytes.oneOf(NAMES))), member("count", value())));
  }

  private String value() {
    if (depth >= DEEPEST) {
      return quoted("x");
    }
    return switch (bytes.below(8)) {
      case 0 -> quoted("x");
      case 1 -> String.valueOf(bytes.below(4));
      case 2 -> within(() -> array(this::value));
      case 3 -> within(() -> object(this::value));
      case 4 -> "{\"copy\": [" + within(this::propertyLoop) + "]}";
      default -> quoted("[" + expression() + "]");
    };
  }

  private String propertyLoop() {
    return braced(
        List.of(
            member("name", quoted(bytes.oneOf(NAMES))),
            member("count", value()),
            member("input", value())));
  }

  private String expression() {
    if (depth >= DEEPEST) {
      return bytes.oneOf(LEAVES);
    }
    return switch (bytes.below(8)) {
      case 0 -> "parameters('" + bytes.oneOf(NAMES) + "')";
      case 1 -> "variables('" + bytes.oneOf(NAMES) + "')";
      case 2 -> within(() -> "f.g(" + expression() + ")");
      case 3 -> within(() -> "variables('a')[" + expression() + "]." + "a");
      case 4 -> within(() -> "lambda('a', " + expression() + ")");
      case 5, 6 -> within(this::call);
      default -> bytes.oneOf(LEAVES);
    };
  }

  private String call() {
    List<String> arguments = new ArrayList<>();
    String name = bytes.oneOf(FUNCTIONS);
    for (int i = bytes.below(4); i > 0; i--) {
      arguments.add(expression());
    }
    return name + "(" + String.join(", ", arguments) + ")";
  }

  private String within(Supplier<String> part) {
    depth++;
    try {
      return part.get();
    } finally {
      depth--;
    }
  }

  private String object(Supplier<String> value) {
    List<String> members = new ArrayList<>();
    for (int i = bytes.below(4); i > 0 && bytes.hasMore(); i--) {
      members.add(member(bytes.oneOf(NAMES), value.get()));
    }
    return braced(members);
  }

  private String array(Supplier<String> element) {
    List<String> elements = new ArrayList<>();
    for (int i = bytes.below(4); i > 0 && bytes.hasMore(); i--) {
      elements.add(element.get());
    }
    return "[" + String.join(", ", elements) + "]";
  }

  private static String member(String name, String value) {
    return quoted(name) + ": " + value;
  }

  private static String braced(List<String> members) {
    return "{" + String.join(", ", members) + "}";
  }

  private static String quoted(String text) {
    return "\"" + text + "\"";
  }
}
