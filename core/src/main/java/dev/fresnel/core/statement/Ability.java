// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.statement;

import java.util.Locale;

/** What somebody may do with an area, from the most to the least. */
enum Ability {
  MANAGE,
  CHANGE,
  WRITE,
  DELETE,
  OPERATE,
  READ;

  /** The part of a key of texts. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
