// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.customer;

import dev.fresnel.core.ApiVersion;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.path.ModelPath;
import java.util.Objects;
import java.util.Optional;

/** One thing that a deployment does: make or change a resource, or remove one. */
public sealed interface DeploymentStep {

  /** The resource. */
  DelegationResourceId id();

  /** Where findings about the resource say that it stands. */
  ModelPath path();

  /** The same, standing elsewhere. */
  DeploymentStep withPath(ModelPath path);

  /**
   * Makes a definition, or changes it.
   *
   * @param id its resource id
   * @param definition what it is to say
   * @param apiVersion the version of the interface that it is made with; not known, if absent
   * @param path where it stands
   */
  record PutDefinition(
      DefinitionResourceId id,
      RegistrationDefinition definition,
      Optional<ApiVersion> apiVersion,
      ModelPath path)
      implements DeploymentStep {

    /** Makes a definition, or changes it. */
    public PutDefinition {
      Objects.requireNonNull(id, "id");
      definition = Objects.requireNonNull(definition, "definition").withId(id.name());
      Objects.requireNonNull(apiVersion, "apiVersion");
      Objects.requireNonNull(path, "path");
    }

    @Override
    public PutDefinition withPath(ModelPath elsewhere) {
      return new PutDefinition(id, definition, apiVersion, elsewhere);
    }
  }

  /**
   * Makes an assignment, or makes it anew.
   *
   * @param id its resource id
   * @param definitionId the definition that it is to put into force
   * @param path where it stands
   */
  record PutAssignment(AssignmentResourceId id, DefinitionResourceId definitionId, ModelPath path)
      implements DeploymentStep {

    /** Makes an assignment, or makes it anew. */
    public PutAssignment {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(definitionId, "definitionId");
      Objects.requireNonNull(path, "path");
    }

    @Override
    public PutAssignment withPath(ModelPath elsewhere) {
      return new PutAssignment(id, definitionId, elsewhere);
    }
  }

  /**
   * Removes a definition or an assignment; to remove what is not there changes nothing.
   *
   * @param id its resource id
   * @param path where it stands
   */
  record Remove(DelegationResourceId id, ModelPath path) implements DeploymentStep {

    /** Removes a definition or an assignment. */
    public Remove {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(path, "path");
    }

    @Override
    public Remove withPath(ModelPath elsewhere) {
      return new Remove(id, elsewhere);
    }
  }
}
