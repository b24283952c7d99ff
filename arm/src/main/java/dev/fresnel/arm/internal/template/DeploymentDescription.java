// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.template;

import dev.fresnel.arm.internal.output.TemplateDescription;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.Scope;
import java.util.List;
import java.util.Optional;

/** A template, and what its deployment to a scope makes; a value. */
public interface DeploymentDescription extends TemplateDescription {

  /** What the deployment to a scope of the right kind is called. */
  String deploymentName(Scope scope);

  /** The resources after a deployment to a scope of the right kind, in order of creation. */
  List<PlannedResource> resources(Scope scope);

  /** The definition that the deployment itself makes; empty if policies make it later, or none. */
  default Optional<RegistrationDefinition> definition() {
    return Optional.empty();
  }
}
