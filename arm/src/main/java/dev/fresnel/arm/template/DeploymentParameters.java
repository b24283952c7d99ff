// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.template;

import dev.fresnel.arm.internal.output.JsonOutput;
import java.io.IOException;

/** A parameters file, ready to be written: the values for a template that declares parameters. */
public final class DeploymentParameters extends RenderedDocument {

  private final Deployment deployment;

  DeploymentParameters(Deployment deployment) {
    this.deployment = deployment;
  }

  @Override
  int evaluations() {
    return 0;
  }

  @Override
  void writeBody(JsonOutput out) throws IOException {
    new ParametersWriter(deployment, out).write();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DeploymentParameters that && deployment.equals(that.deployment);
  }

  @Override
  public int hashCode() {
    return ~deployment.hashCode();
  }
}
