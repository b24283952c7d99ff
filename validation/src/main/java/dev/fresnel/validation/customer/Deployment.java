// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.customer;

import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.path.Locator;
import dev.fresnel.core.path.ModelPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is done to a customer at once: definitions and assignments that are made or changed, and
 * those that are removed, one after the other. What a template deploys is one, and so is a single
 * request to the REST interface.
 *
 * <pre>{@code
 * Deployment.builder().putDefinition(id, definition).putAssignment(assignmentId, id).build();
 * }</pre>
 */
public final class Deployment {

  private final List<DeploymentStep> steps;
  private final boolean byTemplate;
  private final Locator locator;

  private Deployment(List<DeploymentStep> steps, boolean byTemplate, Locator locator) {
    this.steps = List.copyOf(steps);
    this.byTemplate = byTemplate;
    this.locator = locator;
  }

  /** A new builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** What is done, in order. */
  public List<DeploymentStep> steps() {
    return steps;
  }

  /**
   * Whether a template does it, which registers the resource provider where it is not yet
   * registered; single requests to the REST interface do not.
   */
  public boolean isByTemplate() {
    return byTemplate;
  }

  /** Tells where the parts of the steps stand in a text, by the paths that the steps have. */
  public Locator locator() {
    return locator;
  }

  /** Equal to a deployment of equal steps, wherever they stand in a text. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Deployment that
        && steps.equals(that.steps)
        && byTemplate == that.byTemplate;
  }

  @Override
  public int hashCode() {
    return Objects.hash(steps, byTemplate);
  }

  /** The steps. */
  @Override
  public String toString() {
    return "Deployment" + steps;
  }

  /** Builds deployments, step by step. */
  public static final class Builder {

    private static final ModelPath STEPS = ModelPath.root().property("steps");

    private final List<DeploymentStep> steps = new ArrayList<>();
    private boolean byTemplate;
    private Locator locator = Locator.none();

    private Builder() {}

    /** Adds that a definition is made or changed. */
    public Builder putDefinition(DefinitionResourceId id, RegistrationDefinition definition) {
      return add(
          new DeploymentStep.PutDefinition(
              id, definition, Optional.empty(), next().property("definition")));
    }

    /** Adds that an assignment of a definition is made. */
    public Builder putAssignment(AssignmentResourceId id, DefinitionResourceId definitionId) {
      return add(new DeploymentStep.PutAssignment(id, definitionId, next().property("assignment")));
    }

    /** Adds that a definition or an assignment is removed. */
    public Builder remove(DelegationResourceId id) {
      return add(new DeploymentStep.Remove(id, next()));
    }

    private ModelPath next() {
      return STEPS.index(steps.size());
    }

    /** Adds a step. */
    public Builder add(DeploymentStep step) {
      steps.add(Objects.requireNonNull(step, "step"));
      return this;
    }

    /** Tells that a template does it. */
    public Builder byTemplate() {
      byTemplate = true;
      return this;
    }

    /** Sets what tells where the parts of the steps stand in a text. */
    public Builder locator(Locator places) {
      locator = Objects.requireNonNull(places, "places");
      return this;
    }

    /** The deployment. */
    public Deployment build() {
      return new Deployment(steps, byTemplate, locator);
    }
  }
}
