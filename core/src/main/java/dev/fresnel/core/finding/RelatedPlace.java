// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.finding;

import dev.fresnel.core.internal.NeedsJacksonModule;
import dev.fresnel.core.path.ModelPath;
import dev.fresnel.core.path.SourceLocation;
import java.util.Objects;
import java.util.Optional;

/**
 * A further place where the cause of a finding shows, such as another use of the same value.
 *
 * @param path the value there
 * @param location where that value, or the nearest thing around it, was read from
 */
@NeedsJacksonModule
public record RelatedPlace(ModelPath path, Optional<SourceLocation> location) {

  /** A place. */
  public RelatedPlace {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(location, "location");
  }

  /** A place in a model, wherever that was read from. */
  public static RelatedPlace of(ModelPath path) {
    return new RelatedPlace(path, Optional.empty());
  }

  /**
   * The place as messages show it beside the place of its finding, which is not said twice.
   *
   * @param shown where the finding is
   */
  public String beside(Optional<SourceLocation> shown) {
    return location.equals(shown) ? path.toString() : toString();
  }

  /** The place as messages show it: where in a text, if there is one, and the path. */
  @Override
  public String toString() {
    return location.map(place -> place + " ").orElse("") + path;
  }
}
