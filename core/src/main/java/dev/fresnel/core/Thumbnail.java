// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core;

import dev.fresnel.core.internal.NeedsJacksonModule;
import java.util.Objects;

/**
 * The still picture of a video; must be a PNG file of 1280 by 720 pixels.
 *
 * @param file the name of the picture's file
 * @param width in pixels
 * @param height in pixels
 */
@NeedsJacksonModule
public record Thumbnail(String file, int width, int height) {

  /** A picture of a size. */
  public Thumbnail {
    Objects.requireNonNull(file, "file");
  }
}
