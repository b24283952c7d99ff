// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read;

import dev.fresnel.arm.internal.expression.ArmValue;
import org.jspecify.annotations.Nullable;

/** The values that a template's parameters are given. */
@FunctionalInterface
interface SuppliedParameters {

  /** The value of a parameter, its name compared ignoring case; null if it is given none. */
  @Nullable ArmValue get(String name);

  /** No parameter is given a value. */
  static SuppliedParameters none() {
    return name -> null;
  }
}
