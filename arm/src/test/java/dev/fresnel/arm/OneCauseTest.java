// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.source.Source;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A value that is written once is one thing to correct, however often the template uses it. */
class OneCauseTest {

  private static final String TEMPLATE =
      """
      {
        "$schema": "https://schema.management.azure.com/schemas/2019-08-01/subscriptionDeploymentTemplate.json#",
        "contentVersion": "1.0.0.0",
        "parameters": { "role": { "type": "string", "defaultValue": "%s" } },
        "variables": {
          "people": ["33333333-aaaa-4bbb-8ccc-000000000001", "33333333-aaaa-4bbb-8ccc-000000000002"],
          "roles": ["%s", "%s"]
        },
        "resources": [
          {
            "type": "Microsoft.ManagedServices/registrationDefinitions",
            "apiVersion": "2022-10-01",
            "name": "9d2ae4a4-9b1b-4b7e-8f0a-3a7d5a3c1b11",
            "properties": {
              "registrationDefinitionName": "Fabrikam",
              "managedByTenantId": "22222222-aaaa-4bbb-8ccc-000000000001",
              "copy": [
                {
                  "name": "authorizations",
                  "count": 2,
                  "input": {
                    "principalId": "[variables('people')[copyIndex('authorizations')]]",
                    "principalIdDisplayName": "Team",
                    "roleDefinitionId": "[%s]"
                  }
                }
              ]
            }
          }
        ]
      }
      """;

  private static final String OWNER = "8e3af657-a8ff-443c-a75c-2fe8c4bcb635";
  private static final String READER = "acdd72a7-3385-48ef-bd42-f606fba81ae7";

  @Test
  void aParameterThatALoopUsesIsReportedOnceWithAllPlaces() {
    assertEquals(
        List.of(
            "ERROR LH2005 t.json:4:63 delegations[0].definition.authorizations[0].roleDefinitionId:"
                + " Principal \"Team\" (33333333-aaaa-4bbb-8ccc-000000000001) receives role Owner"
                + " (8e3af657-a8ff-443c-a75c-2fe8c4bcb635), which can never be delegated; give"
                + " Contributor or narrower roles; also"
                + " delegations[0].definition.authorizations[1].roleDefinitionId"),
        errors(TEMPLATE.formatted(OWNER, READER, READER, "parameters('role')")));
  }

  @Test
  void equalValuesThatAreWrittenTwiceAreReportedTwice() {
    List<String> errors =
        errors(
            TEMPLATE.formatted(
                READER, OWNER, OWNER, "variables('roles')[copyIndex('authorizations')]"));
    assertEquals(2, errors.size());
    assertEquals(
        List.of("ERROR LH2005 t.json:7:15", "ERROR LH2005 t.json:7:55"),
        errors.stream().map(line -> line.substring(0, line.indexOf(" delegations"))).toList());
  }

  @Test
  void aValueThatALoopComputesIsReportedOnce() {
    assertEquals(
        List.of(
            "ERROR LH1001 t.json:24:35"
                + " delegations[0].definition.authorizations[0].roleDefinitionId: \"role-0\" is not"
                + " a GUID of 8-4-4-4-12 hexadecimal digits; correct it; also"
                + " delegations[0].definition.authorizations[1].roleDefinitionId"),
        errors(
            TEMPLATE.formatted(
                READER, READER, READER, "concat('role-', copyIndex('authorizations'))")));
  }

  private static List<String> errors(String template) {
    Lighthouse lighthouse = Lighthouse.standard();
    return lighthouse.validate(lighthouse.read(Source.text("t.json", template))).findings().stream()
        .filter(Finding::isError)
        .map(Finding::format)
        .toList();
  }
}
