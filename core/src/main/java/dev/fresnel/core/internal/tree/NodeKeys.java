// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.tree;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Names that members of objects may have, each at a position of its own. */
public final class NodeKeys {

  /** Stands for a name that may be there and that nothing is made of. */
  public static final int IGNORED = -1;

  /** Stands for a name that is not expected. */
  public static final int UNKNOWN = -2;

  private final int size;
  private final Map<String, Integer> asWritten = new HashMap<>();
  private final Map<String, Integer> ignoringCase = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

  /**
   * Names at the positions that they have in a list.
   *
   * @param ignored further names, of which nothing is made
   * @throws IllegalArgumentException if a name is there twice
   */
  public NodeKeys(List<String> names, Collection<String> ignored) {
    this.size = names.size();
    ignored.forEach(
        name -> {
          ignoringCase.put(name, IGNORED);
          asWritten.put(name, IGNORED);
        });
    for (int i = 0; i < names.size(); i++) {
      if (ignoringCase.put(names.get(i), i) != null) {
        throw new IllegalArgumentException("name must be given once: " + names.get(i));
      }
      asWritten.put(names.get(i), i);
    }
  }

  /** The number of keys, without those that are ignored. */
  int size() {
    return size;
  }

  /** The position of a name, ignoring case. */
  public int find(String name) {
    Integer position = asWritten.get(name);
    return position != null ? position : ignoringCase.getOrDefault(name, UNKNOWN);
  }
}
