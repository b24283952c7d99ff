// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.page;

import java.util.Objects;

/** A name, id or other value as somebody outside wrote it. */
public record PageName(String text, boolean technical) implements PageInline {

  /** A value. */
  public PageName {
    Objects.requireNonNull(text, "text");
  }

  /** What something is called by. */
  public static PageName of(String text) {
    return new PageName(text, false);
  }

  /** An id, action or path, where single characters matter. */
  public static PageName technical(String text) {
    return new PageName(text, true);
  }
}
