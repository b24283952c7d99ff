// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.template;

import dev.fresnel.arm.internal.output.JsonOutput;
import dev.fresnel.core.ManagementGroupScope;
import dev.fresnel.core.Scope;
import dev.fresnel.core.SubscriptionScope;
import dev.fresnel.core.id.SubscriptionId;
import dev.fresnel.core.text.Text;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A template, ready to be written: what makes a registration definition and puts it into force, or
 * a policy about delegations.
 *
 * <p>Two are equal if they were rendered from equal input.
 */
public final class DeploymentTemplate extends RenderedDocument {

  private final TemplateSource source;

  DeploymentTemplate(TemplateSource source) {
    this.source = source;
  }

  /** The template as JSON. */
  public String toJson() {
    return toText();
  }

  /** The parameters file that goes with it; empty if the values stand in the template. */
  public Optional<DeploymentParameters> parameters() {
    return source.hasParametersFile()
        ? Optional.of(new DeploymentParameters(source))
        : Optional.empty();
  }

  /** The same in Bicep: the template, then the modules that it takes from its own folder. */
  public List<BicepFile> toBicep() {
    return BicepFile.of(source);
  }

  /** What it is deployed to. */
  public DeploymentTarget target() {
    return source.target();
  }

  /** Its deployment to a subscription, as {@link #at(Scope)}. */
  public PlannedDeployment at(SubscriptionId subscriptionId) {
    return at(new SubscriptionScope(subscriptionId));
  }

  /**
   * Its deployment to a scope: what that is called, what there will be afterwards, and the commands
   * for it.
   *
   * @throws IllegalArgumentException if the scope is not of the kind that the template is for: a
   *     {@link SubscriptionScope} or a {@link ManagementGroupScope}
   */
  public PlannedDeployment at(Scope scope) {
    Objects.requireNonNull(scope, "scope");
    if (!source.target().accepts(scope)) {
      throw new IllegalArgumentException(
          "scope must be "
              + (source.target() == DeploymentTarget.SUBSCRIPTION
                  ? "a subscription"
                  : "a management group")
              + " for this template, not "
              + Text.quote(scope.resourceId()));
    }
    return new PlannedDeployment(this, source, scope);
  }

  @Override
  void writeText(Writer target) throws IOException {
    JsonOutput.write(target, 1, source::writeTemplate);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DeploymentTemplate that && source.equals(that.source);
  }

  @Override
  public int hashCode() {
    return source.hashCode();
  }
}
