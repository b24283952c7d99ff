// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read.environment;

import dev.fresnel.arm.internal.expression.ArmValue;
import org.jspecify.annotations.Nullable;

/** The values that a template's parameters are given. */
public interface SuppliedParameters {

  /** The value of a parameter, its name compared ignoring case; null if it is given none. */
  @Nullable ArmValue get(String name);

  /** Whether a parameter without a value here has none, rather than one that is not known. */
  boolean areAll();

  /** It is not known what parameters are given. */
  static SuppliedParameters unknown() {
    return Unknown.INSTANCE;
  }

  /** What is not known. */
  final class Unknown implements SuppliedParameters {

    private static final Unknown INSTANCE = new Unknown();

    private Unknown() {}

    @Override
    public @Nullable ArmValue get(String name) {
      return null;
    }

    @Override
    public boolean areAll() {
      return false;
    }
  }
}
