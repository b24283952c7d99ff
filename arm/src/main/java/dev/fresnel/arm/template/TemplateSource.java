// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.template;

import dev.fresnel.arm.internal.output.BicepOutput;
import dev.fresnel.arm.internal.output.JsonOutput;
import dev.fresnel.arm.internal.output.Output;
import dev.fresnel.core.ApiVersion;
import dev.fresnel.core.Scope;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** What a template, its parameters file and its Bicep are rendered from; a value. */
sealed interface TemplateSource
    permits SubscriptionDelegation, PolicyDelegation, PolicyRemediation, CustomerPolicy {

  /** What it is deployed to. */
  DeploymentTarget target();

  /** Whether values stand in a parameters file. */
  boolean hasParametersFile();

  /** Writes the template. */
  void writeTemplate(JsonOutput out) throws IOException;

  /** Writes the members of a parameters file's parameters. */
  void writeParameters(Output out) throws IOException;

  /** Writes the template as Bicep. */
  void writeBicep(BicepOutput out) throws IOException;

  /** The version of a module that the Bicep takes for assignments; empty if it takes none. */
  Optional<ApiVersion> assignmentModule();

  /** What the deployment is called in a scope that the target accepts. */
  String deploymentName(Scope scope);

  /** What there is after a deployment to a scope that the target accepts, in order of creation. */
  List<DeployedResource> resources(Scope scope);
}
