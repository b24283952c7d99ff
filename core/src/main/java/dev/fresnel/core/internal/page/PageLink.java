// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.page;

import java.net.URI;
import java.util.Objects;

/**
 * A link to another page. Only addresses of the web become links; of any other, only the text is
 * shown.
 */
public record PageLink(String text, URI target) implements PageInline {

  /** A link. */
  public PageLink {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(target, "target");
  }

  /** Whether the target can be opened without harm: a page of the web. */
  boolean isOfWeb() {
    return ("https".equalsIgnoreCase(target.getScheme())
            || "http".equalsIgnoreCase(target.getScheme()))
        && target.getRawAuthority() != null;
  }
}
