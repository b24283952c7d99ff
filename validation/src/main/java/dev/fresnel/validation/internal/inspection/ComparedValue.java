// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.inspection;

import org.jspecify.annotations.Nullable;

/**
 * A value of a delegation, as it is compared with the values of other delegations: one that is not
 * known is equal to that of its own delegation and to no other.
 *
 * @param known the value; null if it is not known
 * @param delegation the index of the delegation in the model; -1 if the value is known
 */
public record ComparedValue(@Nullable Object known, int delegation) {

  private static final int ANY = -1;

  static ComparedValue of(Object value, boolean isKnown, int delegation) {
    return isKnown ? new ComparedValue(value, ANY) : new ComparedValue(null, delegation);
  }

  /** Whether the value is known, so that it can differ from others. */
  public boolean isKnown() {
    return known != null;
  }
}
