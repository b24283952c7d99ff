// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core;

import dev.fresnel.core.internal.NeedsJacksonModule;
import java.util.Objects;

/**
 * The large logo of a listing; must be a square PNG file of 216 to 350 pixels a side.
 *
 * @param file the name of the picture's file
 * @param width in pixels
 * @param height in pixels
 */
@NeedsJacksonModule
public record Logo(String file, int width, int height) {

  /** A picture of a size. */
  public Logo {
    Objects.requireNonNull(file, "file");
  }
}
