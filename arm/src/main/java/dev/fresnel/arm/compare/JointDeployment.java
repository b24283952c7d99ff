// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.compare;

import dev.fresnel.arm.internal.read.TemplateRule;
import dev.fresnel.arm.read.ArmDocument;
import dev.fresnel.core.access.AccessDiff;
import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.validation.FindingCollector;
import dev.fresnel.validation.Validator;
import dev.fresnel.validation.customer.CustomerEvent;
import dev.fresnel.validation.customer.CustomerState;
import dev.fresnel.validation.customer.Deployer;
import dev.fresnel.validation.customer.Deployment;
import dev.fresnel.validation.customer.DeploymentOutcome;
import dev.fresnel.validation.customer.DeploymentStep;
import dev.fresnel.validation.customer.ResourceChange;
import java.util.ArrayList;
import java.util.List;

/** Documents that are deployed to one customer, one after the other. */
public final class JointDeployment {

  private JointDeployment() {}

  /**
   * What deploying documents does.
   *
   * @param read documents as they were read; what could not be read is not deployed
   */
  public static Checked<DeploymentOutcome> of(
      CustomerState state, List<Checked<ArmDocument>> read, Validator validator) {
    FindingCollector findings = validator.collector();
    Deployer deployer = Deployer.with(validator);
    List<ResourceChange> resources = new ArrayList<>();
    List<CustomerEvent> events = new ArrayList<>();
    CustomerState next = state;
    for (Checked<ArmDocument> each : read) {
      ArmDocument document = each.value().orElse(null);
      if (document == null) {
        findings.addAll(each.findings());
        continue;
      }
      Deployment deployment = document.deployment();
      boolean isJoined = isJoined(deployment);
      each.findings().stream()
          .filter(finding -> !isJoined || !isAboutOtherDocument(finding))
          .forEach(findings::add);
      DeploymentOutcome outcome =
          deployer.deploy(next, deployment, finding -> findings.add(finding, deployment.locator()));
      resources.addAll(outcome.resources());
      events.addAll(outcome.events());
      next = outcome.next();
    }
    AccessDiff access = AccessDiff.between(state.accessGiven(), next.accessGiven());
    return Checked.of(new DeploymentOutcome(next, resources, access, events), findings.findings());
  }

  /** Whether it is known of every assignment which definition it is of. */
  private static boolean isJoined(Deployment deployment) {
    return deployment.steps().stream()
        .allMatch(
            step ->
                !(step instanceof DeploymentStep.PutAssignment put)
                    || put.definitionId().isKnown());
  }

  private static boolean isAboutOtherDocument(Finding finding) {
    return finding.ruleId().equals(TemplateRule.DEFINITION_ELSEWHERE.id());
  }
}
