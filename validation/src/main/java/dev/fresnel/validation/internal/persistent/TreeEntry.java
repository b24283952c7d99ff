// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.persistent;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An entry of a balanced tree, with the entries that come before it and after it. */
final class TreeEntry<K, V> {

  final K key;
  final V value;
  final @Nullable TreeEntry<K, V> left;
  final @Nullable TreeEntry<K, V> right;
  private final int height;
  private final int size;

  private TreeEntry(
      K key, V value, @Nullable TreeEntry<K, V> left, @Nullable TreeEntry<K, V> right) {
    this.key = key;
    this.value = value;
    this.left = left;
    this.right = right;
    this.height = 1 + Math.max(height(left), height(right));
    this.size = 1 + size(left) + size(right);
  }

  static int size(@Nullable TreeEntry<?, ?> tree) {
    return tree == null ? 0 : tree.size;
  }

  static int height(@Nullable TreeEntry<?, ?> tree) {
    return tree == null ? 0 : tree.height;
  }

  static <K extends Comparable<? super K>, V> TreeEntry<K, V> with(
      @Nullable TreeEntry<K, V> tree, K key, V value) {
    if (tree == null) {
      return new TreeEntry<>(key, value, null, null);
    }
    int order = key.compareTo(tree.key);
    if (order == 0) {
      return new TreeEntry<>(key, value, tree.left, tree.right);
    }
    return order < 0
        ? balanced(tree, with(tree.left, key, value), tree.right)
        : balanced(tree, tree.left, with(tree.right, key, value));
  }

  /** The tree without a key that is in it. */
  static <K extends Comparable<? super K>, V> @Nullable TreeEntry<K, V> without(
      @Nullable TreeEntry<K, V> tree, K key) {
    TreeEntry<K, V> at = Objects.requireNonNull(tree, "tree");
    int order = key.compareTo(at.key);
    if (order < 0) {
      return balanced(at, without(at.left, key), at.right);
    } else if (order > 0) {
      return balanced(at, at.left, without(at.right, key));
    } else if (at.left == null || at.right == null) {
      return at.left == null ? at.right : at.left;
    }
    TreeEntry<K, V> next = first(at.right);
    return balanced(next, at.left, without(at.right, next.key));
  }

  private static <K, V> TreeEntry<K, V> first(TreeEntry<K, V> tree) {
    TreeEntry<K, V> at = tree;
    while (at.left != null) {
      at = at.left;
    }
    return at;
  }

  /** An entry between two trees of which one is at most two levels higher than the other. */
  private static <K, V> TreeEntry<K, V> balanced(
      TreeEntry<K, V> entry, @Nullable TreeEntry<K, V> left, @Nullable TreeEntry<K, V> right) {
    int lean = height(left) - height(right);
    if (lean > 1 && left != null) {
      return height(left.left) >= height(left.right)
          ? left.over(left.left, entry.over(left.right, right))
          : overMiddleOfLeft(left, Objects.requireNonNull(left.right), entry, right);
    } else if (lean < -1 && right != null) {
      return height(right.right) >= height(right.left)
          ? right.over(entry.over(left, right.left), right.right)
          : overMiddleOfRight(entry, left, Objects.requireNonNull(right.left), right);
    }
    return entry.over(left, right);
  }

  /** Raises the entry in the middle, which stands below the left one. */
  private static <K, V> TreeEntry<K, V> overMiddleOfLeft(
      TreeEntry<K, V> left,
      TreeEntry<K, V> top,
      TreeEntry<K, V> entry,
      @Nullable TreeEntry<K, V> right) {
    return top.over(left.over(left.left, top.left), entry.over(top.right, right));
  }

  /** Raises the entry in the middle, which stands below the right one. */
  private static <K, V> TreeEntry<K, V> overMiddleOfRight(
      TreeEntry<K, V> entry,
      @Nullable TreeEntry<K, V> left,
      TreeEntry<K, V> top,
      TreeEntry<K, V> right) {
    return top.over(entry.over(left, top.left), right.over(top.right, right.right));
  }

  /** This entry over other trees. */
  private TreeEntry<K, V> over(
      @Nullable TreeEntry<K, V> newLeft, @Nullable TreeEntry<K, V> newRight) {
    return new TreeEntry<>(key, value, newLeft, newRight);
  }
}
