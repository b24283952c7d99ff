// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.testing;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A document about which rules do not say what they should.
 *
 * @param document the file
 * @param difference what is wrong; lines that are missing begin with {@code -}, lines too many with
 *     {@code +}
 */
public record RuleMismatch(Path document, String difference) {

  /** A document and what is wrong. */
  public RuleMismatch {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(difference, "difference");
  }

  /** The file, a colon, and the difference in lines of its own. */
  @Override
  public String toString() {
    return document + ":\n" + difference;
  }
}
