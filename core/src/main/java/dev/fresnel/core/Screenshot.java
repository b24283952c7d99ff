// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core;

import dev.fresnel.core.internal.NeedsJacksonModule;
import java.util.Objects;

/**
 * A picture in a listing; must be a PNG file of 1280 by 720 pixels with a caption.
 *
 * @param file the name of the picture's file
 * @param caption what it shows
 * @param width in pixels
 * @param height in pixels
 */
@NeedsJacksonModule
public record Screenshot(String file, String caption, int width, int height) {

  /** A picture with its caption. */
  public Screenshot {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(caption, "caption");
  }
}
