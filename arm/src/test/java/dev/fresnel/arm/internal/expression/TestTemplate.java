// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import dev.fresnel.arm.read.ArmDocument;
import dev.fresnel.arm.read.ArmReader;
import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.source.Source;
import java.util.List;

/** Templates for a subscription with one registration definition, read to the end. */
final class TestTemplate {

  private static final String TEXT =
      """
      {
        "$schema": "https://schema.management.azure.com/schemas/2019-08-01/subscriptionDeploymentTemplate.json#",
        "contentVersion": "1.0.0.0",
        %s
        "resources": [
          {
            "type": "Microsoft.ManagedServices/registrationDefinitions",
            "apiVersion": "2022-10-01",
            "name": "[guid('x')]",
            %s
            "properties": {
              "registrationDefinitionName": "%s",
              "managedByTenantId": "0d3b6f0e-3a57-4d0c-8f0b-6f2f6a0c7e21",
              "authorizations": []
            }
          }
        ]
      }
      """;

  private TestTemplate() {}

  /** What is read of a template with sections, each with a comma after it, and a name. */
  static Checked<ArmDocument> read(String sections, String name) {
    return read(sections, "", name);
  }

  /** The same, with members of the resource, each with a comma after it. */
  static Checked<ArmDocument> read(String sections, String members, String name) {
    return ArmReader.standard()
        .read(Source.text("template", TEXT.formatted(sections, members, name)));
  }

  /** The name that was read. */
  static String nameIn(Checked<ArmDocument> read) {
    return read.value().orElseThrow().delegations().get(0).value().definition().name();
  }

  static List<String> errors(Checked<ArmDocument> read) {
    return read.findings().stream()
        .filter(each -> each.severity() == Severity.ERROR)
        .map(each -> each.ruleId() + " " + each.message())
        .toList();
  }
}
