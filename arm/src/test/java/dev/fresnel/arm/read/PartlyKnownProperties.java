// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.fresnel.arm.Lighthouse;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.finding.RelatedPlace;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * What is wrong with a template stays wrong when more is known of it: each ERROR about the model
 * that is found with some parameters missing is found, at the same place, with all of them given.
 */
class PartlyKnownProperties {

  private static final String MISSING_PARAMETER = "LH5005";

  private static final String TEMPLATE =
      """
      {
        "$schema": "https://schema.management.azure.com/schemas/2019-08-01/subscriptionDeploymentTemplate.json#",
        "contentVersion": "1.0.0.0",
        "parameters": {
          "name": { "type": "string" }, "offer": { "type": "string" },
          "tenant": { "type": "string" }, "team": { "type": "string" },
          "role": { "type": "string" }, "assignable": { "type": "array" },
          "hours": { "type": "string" }, "reference": { "type": "string" },
          "others": { "type": "array" }
        },
        "resources": [
          {
            "type": "Microsoft.ManagedServices/registrationDefinitions",
            "apiVersion": "2022-10-01",
            "name": "[concat(parameters('name'), '-aaaa-4bbb-8ccc-000000000009')]",
            "properties": {
              "registrationDefinitionName": "[parameters('offer')]",
              "managedByTenantId": "[parameters('tenant')]",
              "authorizations": "[concat(createArray(createObject('principalId', parameters('team'), 'principalIdDisplayName', parameters('offer'), 'roleDefinitionId', parameters('role'), 'delegatedRoleDefinitionIds', parameters('assignable'))), parameters('others'))]",
              "eligibleAuthorizations": [
                {
                  "principalId": "[parameters('team')]",
                  "roleDefinitionId": "[last(split(parameters('role'), '/'))]",
                  "justInTimeAccessPolicy": {
                    "multiFactorAuthProvider": "Azure",
                    "maximumActivationDuration": "[concat('PT', parameters('hours'))]"
                  }
                }
              ]
            }
          },
          {
            "type": "Microsoft.ManagedServices/registrationAssignments",
            "apiVersion": "2022-10-01",
            "name": "[guid(parameters('reference'))]",
            "properties": {
              "registrationDefinitionId": "[concat('/subscriptions/', parameters('reference'), '/providers/Microsoft.ManagedServices/registrationDefinitions/', parameters('name'), '-aaaa-4bbb-8ccc-000000000009')]"
            }
          }
        ]
      }
      """;

  private static final String READER = "acdd72a7-3385-48ef-bd42-f606fba81ae7";

  /** What each parameter may be given, sound or not, as JSON. */
  private static final Map<String, List<String>> VALUES =
      new TreeMap<>(
          Map.of(
              "name", List.of("\"11111111\"", "\"1111\"", "\"customer\"", "\"\""),
              "offer", List.of("\"Contoso operations\"", "\"\"", "\"<name>\""),
              "tenant",
                  List.of(
                      "\"11111111-aaaa-4bbb-8ccc-000000000001\"",
                      "\"00000000-0000-0000-0000-000000000000\"",
                      "\"contoso\""),
              "team", List.of("\"33333333-aaaa-4bbb-8ccc-000000000003\"", "\"team\"", "\"\""),
              "role",
                  List.of(
                      quoted(READER),
                      "\"8e3af657-a8ff-443c-a75c-2fe8c4bcb635\"",
                      "\"18d7d88d-d35e-4fb5-a5c3-7773c20a72d9\"",
                      "\"99999999-aaaa-4bbb-8ccc-000000000009\"",
                      "\"/roleDefinitions/acdd72a7-3385-48ef-bd42-f606fba81ae7\""),
              "assignable",
                  List.of(
                      "[]", "[\"" + READER + "\"]", "[\"8e3af657-a8ff-443c-a75c-2fe8c4bcb635\"]"),
              "hours", List.of("\"8H\"", "\"20M\"", "\"9H\"", "\"eight\""),
              "reference",
                  List.of("\"22222222-aaaa-4bbb-8ccc-000000000002\"", "\"a/resourceGroups/b\""),
              "others",
                  List.of(
                      "[]",
                      "[{\"principalId\": \"33333333-aaaa-4bbb-8ccc-000000000003\","
                          + " \"roleDefinitionId\": \""
                          + READER
                          + "\"}]",
                      "[{}]")));

  private static String quoted(String text) {
    return '"' + text + '"';
  }

  /** The values of all parameters. */
  @Provide
  Arbitrary<List<String>> values() {
    List<Arbitrary<String>> entries = new ArrayList<>();
    VALUES.forEach(
        (name, values) ->
            entries.add(
                Arbitraries.of(values)
                    .map(value -> quoted(name) + ": { \"value\": " + value + " }")));
    return Combinators.combine(entries).as(List::copyOf);
  }

  @Provide
  Arbitrary<Set<Integer>> given() {
    return Arbitraries.integers().between(0, VALUES.size() - 1).set();
  }

  @Property(tries = 400)
  void whatIsWrongStaysWrong(
      @ForAll("values") List<String> values, @ForAll("given") Set<Integer> given) {
    List<String> some = given.stream().sorted().map(values::get).toList();
    Set<String> withSome = faults(some);
    Set<String> withAll = faults(values);
    withSome.removeAll(withAll);
    assertEquals(Set.of(), withSome, () -> "given " + some + " of " + values);
  }

  /** The parts of the model at which there is an ERROR. */
  private static Set<String> faults(List<String> parameters) {
    Source file =
        Source.text("parameters", "{\"parameters\": {" + String.join(", ", parameters) + "}}");
    Lighthouse lighthouse = Lighthouse.standard();
    return lighthouse
        .validate(lighthouse.read(Source.text("template", TEMPLATE), file))
        .findings()
        .stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .filter(finding -> !finding.ruleId().value().equals(MISSING_PARAMETER))
        .flatMap(PartlyKnownProperties::places)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> places(Finding finding) {
    return Stream.concat(
            Stream.of(finding.path()), finding.related().stream().map(RelatedPlace::path))
        .map(Object::toString);
  }
}
