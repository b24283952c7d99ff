// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Reads a text as the template that a policy deploys, and as the rule of a policy. */
public final class PolicyTarget {

  private static final String DEPLOYS =
      """
      {"policyRule": {"if": {"field": "type", "equals": "Microsoft.Resources/subscriptions"},
       "then": {"effect": "deployIfNotExists", "details": {"type": "x",
       "deployment": {"location": "westeurope", "properties": {"mode": "incremental",
       "parameters": {"p": {"value": "[field('name')]"}}, "template": %s}}}}}}
      """;

  private PolicyTarget() {}

  /** What the fuzzer calls. */
  public static void fuzzerTestOneInput(byte[] input) {
    String text = new String(input, UTF_8);
    TemplateTarget.run(DEPLOYS.replace("%s", text));
    TemplateTarget.run("{\"parameters\": {}, \"policyRule\": " + text + "}");
  }
}
