// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.table;

import dev.fresnel.core.internal.hash.SecretHash;
import java.util.Arrays;

/**
 * Which definitions are in force at which scope: found in one step, however many scopes there are.
 *
 * <p>A row is one definition at one scope. The first row of each scope lies, with the scope itself,
 * in the four numbers of a slot of a hash table, so that a look-up touches one line of memory; only
 * where a scope has several rows are the others chained to it, in the order of the rows.
 */
public final class ScopeTable {

  private static final int WIDTH = 4;
  private static final int ROW = 2;
  private static final int DEFINITION = 3;
  private static final long MORE = 1L << 32;
  private static final long INT = 0xFFFF_FFFFL;

  private final long[] slots;
  private final int capacity;
  private final int[] definitions;
  private final int[] slotsOfRows;
  private final int[] next;

  /**
   * A table of rows.
   *
   * @param keys the two halves of each row's subscription
   * @param groups the number of each row's resource group; 0 for the subscription itself
   * @param definitions the number of each row's definition
   * @param size the number of rows, which may be fewer than there is place for in the arrays
   */
  public ScopeTable(long[] keys, int[] groups, int[] definitions, int size) {
    this.definitions = Arrays.copyOf(definitions, size);
    this.capacity = size + (size >> 1) + 1;
    this.slots = new long[Math.multiplyExact(capacity, WIDTH)];
    this.slotsOfRows = new int[size];
    this.next = new int[size];
    for (int row = size - 1; row >= 0; row--) {
      insert(row, keys[2 * row], keys[2 * row + 1], groups[row]);
    }
  }

  /** Rows are inserted from the last to the first, so that each goes before those of its scope. */
  private void insert(int row, long high, long low, int group) {
    int slot = home(high, low, group);
    long more = 0;
    next[row] = -1;
    while (isUsed(slot)) {
      if (holds(slot, high, low, group)) {
        next[row] = row(slot);
        more = MORE;
        break;
      }
      slot = slot + 1 == capacity ? 0 : slot + 1;
    }
    int at = slot * WIDTH;
    slots[at] = high;
    slots[at + 1] = low;
    slots[at + ROW] = (long) group << 32 | (row + 1);
    slots[at + DEFINITION] = more | definitions[row];
    slotsOfRows[row] = slot;
  }

  /** The slot of a scope; negative if nothing is in force there. */
  public int find(long high, long low, int group) {
    int slot = home(high, low, group);
    while (isUsed(slot)) {
      if (holds(slot, high, low, group)) {
        return slot;
      }
      slot = slot + 1 == capacity ? 0 : slot + 1;
    }
    return -1;
  }

  /** The first row of a slot. */
  public int row(int slot) {
    return (int) (slots[slot * WIDTH + ROW] & INT) - 1;
  }

  /** The definition of the first row of a slot. */
  public int firstDefinition(int slot) {
    return (int) (slots[slot * WIDTH + DEFINITION] & INT);
  }

  /** Whether a slot has more rows than the first. */
  public boolean hasMore(int slot) {
    return (slots[slot * WIDTH + DEFINITION] & MORE) != 0;
  }

  /** The row that follows at the same scope; negative if there is none. */
  public int next(int row) {
    return next[row];
  }

  /** The definition of a row. */
  public int definition(int row) {
    return definitions[row];
  }

  /** The number of rows. */
  public int size() {
    return definitions.length;
  }

  /** The first half of the subscription of a row. */
  public long high(int row) {
    return slots[slotsOfRows[row] * WIDTH];
  }

  /** The second half of the subscription of a row. */
  public long low(int row) {
    return slots[slotsOfRows[row] * WIDTH + 1];
  }

  /** The number of the resource group of a row; 0 for the subscription itself. */
  public int group(int row) {
    return (int) (slots[slotsOfRows[row] * WIDTH + ROW] >>> 32);
  }

  private boolean isUsed(int slot) {
    return (slots[slot * WIDTH + ROW] & INT) != 0;
  }

  private boolean holds(int slot, long high, long low, int group) {
    int at = slot * WIDTH;
    return slots[at] == high && slots[at + 1] == low && (int) (slots[at + ROW] >>> 32) == group;
  }

  private int home(long high, long low, int group) {
    long hash = SecretHash.of(high, low, group);
    return (int) (((hash >>> 32) * capacity) >>> 32);
  }
}
