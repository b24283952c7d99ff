// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

/** What a comparison gives of which one side may be known in part only. */
public enum Answer {
  /** It holds, whatever the unknown parts turn out to be. */
  YES,
  /** It does not hold, whatever the unknown parts turn out to be. */
  NO,
  /** It depends on the unknown parts. */
  UNDECIDED;

  static Answer of(boolean holds) {
    return holds ? YES : NO;
  }
}
