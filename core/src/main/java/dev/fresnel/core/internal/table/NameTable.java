// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.table;

import dev.fresnel.core.internal.hash.SecretHash;
import java.util.Arrays;
import java.util.Locale;

/**
 * Names of resource groups, each once and with a number from 1 on; upper and lower case are the
 * same, as {@link dev.fresnel.core.id.ResourceGroupName} has it.
 */
public final class NameTable {

  private String[] folded;
  private String[] written;
  private int[] buckets;
  private int size;

  /** A table without names. */
  public NameTable() {
    this(new String[8], new String[8], new int[16], 1);
  }

  private NameTable(String[] folded, String[] written, int[] buckets, int size) {
    this.folded = folded;
    this.written = written;
    this.buckets = buckets;
    this.size = size;
  }

  /** The number of a name; 0 if it is not here. */
  public int find(String name) {
    String key = fold(name);
    int bucket = bucket(key);
    while (buckets[bucket] != 0) {
      if (folded[buckets[bucket]].equals(key)) {
        return buckets[bucket];
      }
      bucket = (bucket + 1) & (buckets.length - 1);
    }
    return 0;
  }

  /** The number of a name, which is added if it is not here; it keeps its first spelling. */
  public int add(String name) {
    int known = find(name);
    if (known != 0) {
      return known;
    }
    if (size == folded.length) {
      folded = Arrays.copyOf(folded, size + (size >> 1));
      written = Arrays.copyOf(written, folded.length);
    }
    folded[size] = fold(name);
    written[size] = name;
    size++;
    if (size * 2 > buckets.length) {
      buckets = new int[buckets.length * 2];
      for (int i = 1; i < size; i++) {
        insert(i);
      }
    } else {
      insert(size - 1);
    }
    return size - 1;
  }

  /** The name of a number, as it was first written. */
  public String name(int number) {
    return written[number];
  }

  /** A copy that holds no more than it has to and does not change. */
  public NameTable trimmed() {
    return new NameTable(
        Arrays.copyOf(folded, size), Arrays.copyOf(written, size), buckets.clone(), size);
  }

  private void insert(int number) {
    int bucket = bucket(folded[number]);
    while (buckets[bucket] != 0) {
      bucket = (bucket + 1) & (buckets.length - 1);
    }
    buckets[bucket] = number;
  }

  private int bucket(String key) {
    return (int) SecretHash.of(key) & (buckets.length - 1);
  }

  private static String fold(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
