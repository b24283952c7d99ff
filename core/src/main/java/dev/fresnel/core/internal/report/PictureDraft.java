// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.report;

import dev.fresnel.core.internal.page.AccessPicture.PictureNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A column of a picture while it is filled: each thing once, group by group, and no more of them
 * than can be seen.
 */
final class PictureDraft<K> {

  private final int most;
  private final Map<K, PictureNode> shown = new LinkedHashMap<>();
  private int left;

  PictureDraft(int most) {
    this.most = most;
  }

  /** Takes a thing in; whether it is shown. */
  boolean add(K key, PictureNode node) {
    if (shown.containsKey(key)) {
      return true;
    }
    if (shown.size() < most) {
      shown.put(key, node);
      return true;
    }
    left++;
    return false;
  }

  /** How often something was left out. */
  int left() {
    return left;
  }

  /** The column, and where each thing stands in it. */
  Filled<K> fill() {
    Map<String, List<K>> groups = new LinkedHashMap<>();
    shown.forEach(
        (key, node) -> groups.computeIfAbsent(node.group(), group -> new ArrayList<>()).add(key));
    List<PictureNode> nodes = new ArrayList<>();
    Map<K, Integer> places = new HashMap<>();
    for (List<K> group : groups.values()) {
      for (K key : group) {
        PictureNode node = shown.get(key);
        if (node != null) {
          places.put(key, nodes.size());
          nodes.add(node);
        }
      }
    }
    return new Filled<>(nodes, places);
  }

  /**
   * A column that is complete.
   *
   * @param places the number of each thing in the column
   */
  record Filled<K>(List<PictureNode> nodes, Map<K, Integer> places) {}
}
