// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.inspection;

/**
 * A set of hash codes, to tell whether one comes twice without sorting them and without an object
 * for each. They must be spread well over all numbers, as those of identifiers are.
 */
public final class HashCodes {

  /** A code is kept at the first free place from its own one on; 0 is a free place. */
  private final int[] places;

  private boolean hasZero;

  /**
   * None so far.
   *
   * @param most how many are added at most
   */
  public HashCodes(int most) {
    // At least half of the places stay free, so that the next free one is near.
    places = new int[Integer.highestOneBit(most | 1) << 2];
  }

  /** Adds a hash code; whether it was not there yet. */
  public boolean add(int hashCode) {
    if (hashCode == 0) {
      boolean isNew = !hasZero;
      hasZero = true;
      return isNew;
    }
    int last = places.length - 1;
    int at = hashCode & last;
    while (places[at] != 0) {
      if (places[at] == hashCode) {
        return false;
      }
      at = (at + 1) & last;
    }
    places[at] = hashCode;
    return true;
  }
}
