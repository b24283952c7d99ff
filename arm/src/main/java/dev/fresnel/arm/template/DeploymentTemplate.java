// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.template;

import dev.fresnel.arm.internal.output.json.TemplateFile;
import dev.fresnel.arm.internal.template.DeploymentDescription;
import dev.fresnel.core.ManagementGroupScope;
import dev.fresnel.core.Scope;
import dev.fresnel.core.SubscriptionScope;
import dev.fresnel.core.id.SubscriptionId;
import dev.fresnel.core.text.Text;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A template, ready to be written: it makes a registration definition and puts it into force, or a
 * policy about delegations.
 */
public final class DeploymentTemplate extends RenderedDocument {

  private final DeploymentDescription description;

  DeploymentTemplate(DeploymentDescription description) {
    super(new TemplateFile(description));
    this.description = description;
  }

  /** The template as JSON. */
  public String toJson() {
    return toText();
  }

  /** The parameters file that goes with it; empty if the values stand in the template. */
  public Optional<DeploymentParameters> parameters() {
    return description.hasParametersFile()
        ? Optional.of(new DeploymentParameters(description))
        : Optional.empty();
  }

  /** The same in Bicep: the template, then the modules that it takes from its own folder. */
  public List<BicepFile> toBicep() {
    return BicepFile.of(description);
  }

  /** The kind of scope that it is deployed to. */
  public DeploymentTarget target() {
    return DeploymentTarget.of(description.level());
  }

  /** Its deployment to a subscription, as {@link #at(Scope)}. */
  public PlannedDeployment at(SubscriptionId subscriptionId) {
    return at(new SubscriptionScope(subscriptionId));
  }

  /**
   * Its deployment to a scope: the name of the deployment, the resources after it, and the commands
   * for it.
   *
   * @throws IllegalArgumentException if the scope is not of the kind that the template is for: a
   *     {@link SubscriptionScope} or a {@link ManagementGroupScope}
   */
  public PlannedDeployment at(Scope scope) {
    Objects.requireNonNull(scope, "scope");
    if (!target().accepts(scope)) {
      throw new IllegalArgumentException(
          "scope must be "
              + target().shownName()
              + " for this template, not "
              + Text.quote(scope.resourceId()));
    }
    return new PlannedDeployment(this, description, scope);
  }
}
