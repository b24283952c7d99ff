// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.publication;

import java.util.Objects;

/**
 * A field of Partner Center, and what goes into it.
 *
 * @param page the page of Partner Center that has it, such as {@code Offer listing}
 * @param name what Partner Center calls it
 * @param required whether Partner Center publishes nothing without it
 * @param limit what it takes, such as {@code up to 200 characters}; blank, if no limit is known
 * @param value the value, ready to be pasted; blank, if the offer has none
 */
public record ChecklistField(
    String page, String name, boolean required, String limit, String value) {

  /** A field. */
  public ChecklistField {
    Objects.requireNonNull(page, "page");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(limit, "limit");
    Objects.requireNonNull(value, "value");
  }

  /** Whether Partner Center asks for it and the offer has nothing for it. */
  public boolean isMissing() {
    return required && value.isBlank();
  }
}
