// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.customer;

import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.path.Locator;
import dev.fresnel.core.path.ModelPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
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
  private final Predicate<ModelPath> guesses;

  private Deployment(
      List<DeploymentStep> steps,
      boolean byTemplate,
      Locator locator,
      Predicate<ModelPath> guesses) {
    this.steps = List.copyOf(steps);
    this.byTemplate = byTemplate;
    this.locator = locator;
    this.guesses = guesses;
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

  /** Whether a finding about a part would be a guess, since something of the part is not known. */
  boolean isGuess(ModelPath part) {
    return guesses.test(part);
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
    private Predicate<ModelPath> guesses = part -> false;

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

    /**
     * Sets of which parts something is not known, so that what rules find there would be a guess.
     */
    public Builder notKnown(Predicate<ModelPath> parts) {
      guesses = Objects.requireNonNull(parts, "parts");
      return this;
    }

    /** The deployment. */
    public Deployment build() {
      return new Deployment(steps, byTemplate, locator, guesses);
    }
  }
}
