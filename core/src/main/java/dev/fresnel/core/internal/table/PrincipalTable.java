// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.table;

import dev.fresnel.core.id.PrincipalId;
import dev.fresnel.core.internal.hash.SecretHash;

/** Principals, each once and with a number from 1 on; only those whose id is well formed. */
public final class PrincipalTable {

  private static final int WIDTH = 3;
  private static final int NUMBER = 2;

  /** Both halves of each principal's GUID, and its number. */
  private long[] slots = new long[16 * WIDTH];

  private int size;

  /** The number of a principal; 0 if it is not here or its id is not well formed. */
  public int find(PrincipalId principal) {
    GuidBits bits = GuidBits.of(principal);
    return bits == null ? 0 : (int) slots[slot(bits.high(), bits.low()) + NUMBER];
  }

  /**
   * The number of a principal, which is added if it is not here; 0 if its id is not well formed.
   */
  public int add(PrincipalId principal) {
    GuidBits bits = GuidBits.of(principal);
    if (bits == null) {
      return 0;
    }
    int slot = slot(bits.high(), bits.low());
    if (slots[slot + NUMBER] == 0) {
      if (++size * 2 * WIDTH > slots.length) {
        grow();
        slot = slot(bits.high(), bits.low());
      }
      set(slot, bits.high(), bits.low(), size);
    }
    return (int) slots[slot + NUMBER];
  }

  /** The greatest number. */
  public int size() {
    return size;
  }

  private void grow() {
    long[] before = slots;
    slots = new long[Math.multiplyExact(before.length, 2)];
    for (int i = 0; i < before.length; i += WIDTH) {
      if (before[i + NUMBER] != 0) {
        set(slot(before[i], before[i + 1]), before[i], before[i + 1], before[i + NUMBER]);
      }
    }
  }

  private void set(int slot, long high, long low, long number) {
    slots[slot] = high;
    slots[slot + 1] = low;
    slots[slot + NUMBER] = number;
  }

  /** Where a principal is or belongs. */
  private int slot(long high, long low) {
    int capacity = slots.length / WIDTH;
    int slot = (int) (SecretHash.of(high, low, 0) >>> 32) & (capacity - 1);
    while (slots[slot * WIDTH + NUMBER] != 0
        && (slots[slot * WIDTH] != high || slots[slot * WIDTH + 1] != low)) {
      slot = (slot + 1) & (capacity - 1);
    }
    return slot * WIDTH;
  }
}
