// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.access;

import java.util.Arrays;

/**
 * Which principals have which roles by a definition, as numbers: no more than is needed to look it
 * up, shared by all definitions that are alike in it.
 */
final class Holdings {

  /** Up to here, trying each is faster than halving. */
  private static final int FEW = 24;

  private final int[] principals;
  private final int[] roles;

  /**
   * Holdings by principals and roles.
   *
   * @param pairs a principal's number in the upper half of each, a role's in the lower half
   */
  Holdings(long[] pairs) {
    long[] sorted = pairs.clone();
    Arrays.sort(sorted);
    principals = new int[sorted.length];
    roles = new int[sorted.length];
    for (int i = 0; i < sorted.length; i++) {
      principals[i] = (int) (sorted[i] >>> 32);
      roles[i] = (int) sorted[i];
    }
  }

  /** How a principal may do something, as {@link AskedAction#effect} says it of each role. */
  int find(int principal, AskedAction action) {
    int found = 0;
    for (int i = first(principal); i < principals.length && principals[i] == principal; i++) {
      found |= action.effect(roles[i]);
    }
    return found;
  }

  /** Whether a principal has any role. */
  boolean names(int principal) {
    int first = first(principal);
    return first < principals.length && principals[first] == principal;
  }

  /** Where the first number is that is not less than a principal's. */
  private int first(int principal) {
    int low = 0;
    int high = principals.length;
    while (high - low > FEW) {
      int middle = (low + high) >>> 1;
      if (principals[middle] < principal) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    while (low < high && principals[low] < principal) {
      low++;
    }
    return low;
  }
}
