// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.template;

import dev.fresnel.arm.internal.output.JsonOutput;
import java.io.IOException;
import java.util.Optional;

/**
 * A template, ready to be written: what makes a registration definition and puts it into force.
 *
 * <p>Two are equal if they were rendered from equal definitions, scopes and options.
 */
public final class DeploymentTemplate extends RenderedDocument {

  private final Deployment deployment;

  DeploymentTemplate(Deployment deployment) {
    this.deployment = deployment;
  }

  /** The parameters file that goes with it; empty if the values stand in the template. */
  public Optional<DeploymentParameters> parameters() {
    return deployment.hasParametersFile()
        ? Optional.of(new DeploymentParameters(deployment))
        : Optional.empty();
  }

  @Override
  int evaluations() {
    return 1;
  }

  @Override
  void writeBody(JsonOutput out) throws IOException {
    new SubscriptionTemplateWriter(deployment, out).write();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DeploymentTemplate that && deployment.equals(that.deployment);
  }

  @Override
  public int hashCode() {
    return deployment.hashCode();
  }
}
