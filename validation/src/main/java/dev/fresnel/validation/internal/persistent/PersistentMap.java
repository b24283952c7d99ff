// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.persistent;

import java.util.Iterator;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A sorted map that never changes: a map with one more or one less entry shares all others with it,
 * so that it costs time and memory in proportion to the logarithm of the size.
 *
 * <p>A balanced tree (AVL): whatever the keys are, it is at most 1.44 times as deep as the best
 * one. Equal contents are equal maps, however they came about.
 */
public final class PersistentMap<K extends Comparable<? super K>, V> {

  private static final PersistentMap<?, ?> EMPTY = new PersistentMap<>(null);

  private final @Nullable TreeEntry<K, V> root;

  private PersistentMap(@Nullable TreeEntry<K, V> root) {
    this.root = root;
  }

  /** A map without entries. */
  @SuppressWarnings("unchecked") // it holds nothing of any type
  public static <K extends Comparable<? super K>, V> PersistentMap<K, V> empty() {
    return (PersistentMap<K, V>) EMPTY;
  }

  /** The number of entries. */
  public int size() {
    return TreeEntry.size(root);
  }

  /** How many entries there are from the root of the tree to its deepest entry. */
  int height() {
    return TreeEntry.height(root);
  }

  /** Whether there are no entries. */
  public boolean isEmpty() {
    return root == null;
  }

  /** The value of a key; null if there is none. */
  public @Nullable V get(K key) {
    TreeEntry<K, V> at = root;
    while (at != null) {
      int order = key.compareTo(at.key);
      if (order == 0) {
        return at.value;
      }
      at = order < 0 ? at.left : at.right;
    }
    return null;
  }

  /** The same with a value for a key, in place of the one that there was. */
  public PersistentMap<K, V> with(K key, V value) {
    return new PersistentMap<>(TreeEntry.with(root, key, value));
  }

  /** The same without a key; this map if there is no such key. */
  public PersistentMap<K, V> without(K key) {
    return get(key) == null ? this : new PersistentMap<>(TreeEntry.without(root, key));
  }

  /** Hands over all entries in the order of the keys. */
  public void forEach(BiConsumer<? super K, ? super V> action) {
    forEach(root, action);
  }

  private static <K, V> void forEach(
      @Nullable TreeEntry<K, V> from, BiConsumer<? super K, ? super V> action) {
    TreeEntry<K, V> at = from;
    while (at != null) {
      forEach(at.left, action);
      action.accept(at.key, at.value);
      at = at.right;
    }
  }

  /**
   * Hands over the entries from a key on, in the order of the keys, as long as the keys are of a
   * kind; takes time in proportion to how many these are.
   */
  public void forEachFrom(
      K first, Predicate<? super K> isOfKind, BiConsumer<? super K, ? super V> action) {
    forEachFrom(root, first, isOfKind, action);
  }

  /** Whether to go on after the entries below a place. */
  private static <K extends Comparable<? super K>, V> boolean forEachFrom(
      @Nullable TreeEntry<K, V> from,
      K first,
      Predicate<? super K> isOfKind,
      BiConsumer<? super K, ? super V> action) {
    TreeEntry<K, V> at = from;
    while (at != null) {
      if (at.key.compareTo(first) >= 0) {
        if (!forEachFrom(at.left, first, isOfKind, action) || !isOfKind.test(at.key)) {
          return false;
        }
        action.accept(at.key, at.value);
      }
      at = at.right;
    }
    return true;
  }

  /** The values in the order of the keys, seen as something to iterate over. */
  public Iterable<V> values() {
    return () -> {
      EntryIterator<K, V> entries = new EntryIterator<>(root);
      return new Iterator<>() {
        @Override
        public boolean hasNext() {
          return entries.hasNext();
        }

        @Override
        public V next() {
          return entries.next().value;
        }
      };
    };
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (this == other) {
      return true;
    }
    if (!(other instanceof PersistentMap<?, ?> that) || size() != that.size()) {
      return false;
    }
    EntryIterator<?, ?> mine = new EntryIterator<>(root);
    EntryIterator<?, ?> theirs = new EntryIterator<>(that.root);
    while (mine.hasNext()) {
      TreeEntry<?, ?> one = mine.next();
      TreeEntry<?, ?> two = theirs.next();
      if (one != two && !(one.key.equals(two.key) && one.value.equals(two.value))) {
        return false;
      }
    }
    return true;
  }

  @Override
  public int hashCode() {
    int[] hash = {1};
    forEach((key, value) -> hash[0] = 31 * hash[0] + Objects.hash(key, value));
    return hash[0];
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("{");
    forEach(
        (key, value) ->
            text.append(text.length() > 1 ? ", " : "").append(key).append('=').append(value));
    return text.append('}').toString();
  }
}
