// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.json;

import dev.fresnel.core.Subject;
import dev.fresnel.core.path.Locator;
import java.util.Objects;

/**
 * A model that was read from a text, and where each part of it stands there.
 *
 * <p>Give both to a validator, and its findings tell file, line and column.
 *
 * @param value the model
 * @param locator tells where in the text a part of the model was read from
 * @param <T> the type of the model
 */
public record ModelDocument<T extends Subject>(T value, Locator locator) {

  /** A model and where its parts stand. */
  public ModelDocument {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(locator, "locator");
  }
}
