// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.path;

import java.util.Objects;
import java.util.Optional;

/** Tells where in a text a value of the model was read from. */
@FunctionalInterface
public interface Locator {

  /** The place of exactly this value; empty if it did not come from a text. */
  Optional<SourceLocation> locate(ModelPath path);

  /** The place of this value, or of the nearest thing around it that has one. */
  default Optional<SourceLocation> locateNearest(ModelPath path) {
    Optional<ModelPath> at = Optional.of(Objects.requireNonNull(path, "path"));
    while (at.isPresent()) {
      Optional<SourceLocation> found = locate(at.get());
      if (found.isPresent()) {
        return found;
      }
      at = at.get().parent();
    }
    return Optional.empty();
  }

  /** For a model that was built in code: no value has a place in a text. */
  static Locator none() {
    return path -> Optional.empty();
  }
}
