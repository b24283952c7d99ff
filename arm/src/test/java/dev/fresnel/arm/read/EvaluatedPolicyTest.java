// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.read;

import static dev.fresnel.validation.fixtures.FindingAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.id.SubscriptionId;
import dev.fresnel.core.source.Source;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a remediation of a policy would deploy. */
class EvaluatedPolicyTest {

  private static final String TEMPLATE =
      "{\"contentVersion\": \"1.0.0.0\", \"parameters\": {\"tier\": {\"type\": \"string\"}},"
          + " \"resources\": [{\"type\": \"Contoso.Monitoring/rules\", \"apiVersion\":"
          + " \"2020-01-01\", \"name\": \"gold\", \"properties\": {\"tier\":"
          + " \"[parameters('tier')]\", \"of\": \"[reference('known').x]\"}}]}";
  private static final String PARAMETERS = "{\"parameters\": {\"tier\": {\"value\": \"5\"}}}";

  private static Checked<EvaluatedTemplate> evaluate(String policy) {
    return ArmReader.standard()
        .forSubscription(SubscriptionId.parse("b7d2e914-6c3f-4a58-9e01-d4f8a2c5e763"))
        .forDeployment(
            "any",
            "westeurope",
            Instant.EPOCH,
            asked ->
                asked.target().equals("known") ? Optional.of("{\"x\": \"y\"}") : Optional.empty())
        .evaluatePolicy(
            Source.text("policy.json", policy), Source.text("parameters.json", PARAMETERS));
  }

  private static String policy(String then) {
    return "{\"parameters\": {\"tier\": {\"type\": \"String\"}}, \"policyRule\": {\"if\":"
        + " {\"field\": \"type\", \"equals\": \"Microsoft.Resources/subscriptions\"}, \"then\": "
        + then
        + "}}";
  }

  @Test
  void itsTemplateIsEvaluatedWithTheParametersOfTheAssignment() {
    EvaluatedTemplate evaluated =
        evaluate(
                policy(
                    "{\"effect\": \"deployIfNotExists\", \"details\": {\"type\":"
                        + " \"Contoso.Monitoring/rules\", \"deploymentScope\": \"subscription\","
                        + " \"deployment\": {\"location\": \"westeurope\", \"properties\":"
                        + " {\"mode\": \"Incremental\", \"parameters\": {\"tier\": {\"value\":"
                        + " \"[parameters('tier')]\"}}, \"template\": "
                        + TEMPLATE
                        + "}}}}"))
            .orThrow();
    assertEquals("/subscriptions/b7d2e914-6c3f-4a58-9e01-d4f8a2c5e763", evaluated.destination());
    EvaluatedResource rule = evaluated.resources().get(0);
    assertEquals(evaluated.destination() + "/providers/Contoso.Monitoring/rules/gold", rule.id());
    assertEquals("{\"properties\":{\"tier\":\"5\",\"of\":\"y\"}}", rule.body());
    assertEquals("known", rule.references().get(0).target());
  }

  @Test
  void aPolicyThatOnlyAuditsDeploysNothing() {
    EvaluatedTemplate evaluated = evaluate(policy("{\"effect\": \"audit\"}")).orThrow();
    assertTrue(evaluated.resources().isEmpty(), evaluated::toString);
    assertEquals("{}", evaluated.outputs());
  }

  @Test
  void aTemplateIsNoPolicy() {
    assertThat(evaluate(TEMPLATE))
        .has("LH5009")
        .withSeverity(Severity.ERROR)
        .withMessage("This is a template, not a policy; deploy it as it is");
  }
}
