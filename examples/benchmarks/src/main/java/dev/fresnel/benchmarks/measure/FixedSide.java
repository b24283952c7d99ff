// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.benchmarks.measure;

/** A quantity that is the same in each round. */
record FixedSide(double value, String unit) implements Side {

  @Override
  public Side times(double factor) {
    return new FixedSide(value * factor, unit);
  }

  @Override
  public Side perByte(int length) {
    return new FixedSide(value / length, unit + "/B");
  }
}
