// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read;

import dev.fresnel.core.path.Locator;
import dev.fresnel.core.path.ModelPath;
import dev.fresnel.core.path.SourceLocation;
import java.util.List;
import java.util.Optional;

/**
 * Tells where the parts of a delegation stand.
 *
 * @param definition tells it for the parts of the definition
 * @param assignments the assignments, in order
 */
record DelegationLocator(Locator definition, List<FoundAssignment> assignments) implements Locator {

  private static final ModelPath DEFINITION = ModelPath.root().property("definition");
  private static final ModelPath ASSIGNMENTS = ModelPath.root().property("assignments");

  @Override
  public Optional<SourceLocation> locate(ModelPath path) {
    if (path.depth() == 0) {
      return definition.locate(path);
    } else if (path.startsWith(DEFINITION)) {
      return definition.locate(Paths.below(path, DEFINITION));
    } else if (!path.startsWith(ASSIGNMENTS)) {
      return Optional.empty();
    }
    for (int i = 0; i < assignments.size(); i++) {
      ModelPath assignment = ASSIGNMENTS.index(i);
      if (path.startsWith(assignment)) {
        return locate(assignments.get(i), Paths.below(path, assignment));
      }
    }
    return assignments.isEmpty() ? Optional.empty() : ReadSession.place(assignments.get(0).place());
  }

  /** Where a part of an assignment stands. */
  static Optional<SourceLocation> locate(FoundAssignment assignment, ModelPath path) {
    if (path.depth() == 0) {
      return ReadSession.place(assignment.place());
    } else if (path.startsWith(ModelPath.root().property("scope"))) {
      return ReadSession.place(assignment.scopePlace());
    }
    return path.startsWith(ModelPath.root().property("id"))
        ? ReadSession.place(assignment.namePlace())
        : Optional.empty();
  }
}
