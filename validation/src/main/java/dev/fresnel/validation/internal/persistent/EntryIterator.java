// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.persistent;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Goes through the entries of a tree in the order of their keys. */
final class EntryIterator<K, V> {

  private final Deque<TreeEntry<K, V>> next = new ArrayDeque<>();

  EntryIterator(@Nullable TreeEntry<K, V> root) {
    descend(root);
  }

  private void descend(@Nullable TreeEntry<K, V> from) {
    for (TreeEntry<K, V> at = from; at != null; at = at.left) {
      next.push(at);
    }
  }

  boolean hasNext() {
    return !next.isEmpty();
  }

  TreeEntry<K, V> next() {
    TreeEntry<K, V> entry = next.poll();
    if (entry == null) {
      throw new NoSuchElementException();
    }
    descend(entry.right);
    return entry;
  }
}
