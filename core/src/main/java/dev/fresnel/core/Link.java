// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core;

import dev.fresnel.core.internal.NeedsJacksonModule;
import java.util.Objects;

/**
 * A page that a listing points to.
 *
 * @param name what it is called
 * @param url where it is; must begin with {@code https}
 */
@NeedsJacksonModule
public record Link(String name, String url) {

  /** A page with its name. */
  public Link {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(url, "url");
  }
}
