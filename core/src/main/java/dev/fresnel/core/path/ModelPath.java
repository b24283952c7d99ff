// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.path;

import dev.fresnel.core.internal.NeedsJacksonModule;
import dev.fresnel.core.text.Text;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Where a value stands in a model: property names and list indexes from the checked object down,
 * such as {@code plans[0].manifest.authorizations[2].roleDefinitionId}.
 *
 * <p>The root, the checked object itself, is written {@code $}. Paths order as a reader meets them:
 * the parent before its children, indexes by number, names by their text.
 */
@NeedsJacksonModule
public final class ModelPath implements Comparable<ModelPath> {

  private static final ModelPath ROOT = new ModelPath(null, "", -1);

  private final @Nullable ModelPath parent;
  private final String name;
  private final int index;
  private final int depth;
  private final int hash;

  private ModelPath(@Nullable ModelPath parent, String name, int index) {
    this.parent = parent;
    this.name = name;
    this.index = index;
    this.depth = parent == null ? 0 : parent.depth + 1;
    this.hash = parent == null ? 1 : (parent.hash * 31 + name.hashCode()) * 31 + index;
  }

  /** The checked object itself. */
  public static ModelPath root() {
    return ROOT;
  }

  /**
   * The path of a property of what stands here.
   *
   * @throws IllegalArgumentException if {@code property} is empty or {@code $}, or holds a period
   *     or bracket
   */
  public ModelPath property(String property) {
    Objects.requireNonNull(property, "property");
    if (!Steps.isName(property)) {
      throw new IllegalArgumentException(
          "property must be a name without periods and brackets, not " + Text.quote(property));
    }
    return new ModelPath(this, property, -1);
  }

  /**
   * The path of an element of the list that stands here.
   *
   * @param index counted from 0
   * @throws IllegalArgumentException if {@code index} is negative
   */
  public ModelPath index(int index) {
    if (index < 0) {
      throw new IllegalArgumentException("index must be 0 or more, not " + index);
    }
    return new ModelPath(this, "", index);
  }

  /** The path of what holds this; empty for the root. */
  public Optional<ModelPath> parent() {
    return Optional.ofNullable(parent);
  }

  /** The number of names and indexes in this path; 0 for the root. */
  public int depth() {
    return depth;
  }

  /** The last step as written: {@code name} or {@code [2]}; {@code $} for the root. */
  public String lastStep() {
    if (parent == null) {
      return "$";
    }
    return index >= 0 ? "[" + index + "]" : name;
  }

  /** The index that the last step is; empty for a name and for the root. */
  public OptionalInt lastIndex() {
    return index >= 0 ? OptionalInt.of(index) : OptionalInt.empty();
  }

  /**
   * The first steps of this path.
   *
   * @param depth how many of them; at most as many as there are
   * @throws IllegalArgumentException if {@code depth} is negative or more than {@link #depth()}
   */
  public ModelPath first(int depth) {
    if (depth < 0 || depth > this.depth) {
      throw new IllegalArgumentException(
          "depth must be from 0 to " + this.depth + ", not " + depth);
    }
    ModelPath at = this;
    while (at.depth > depth) {
      at = Objects.requireNonNull(at.parent, "parent");
    }
    return at;
  }

  /** Whether this path is another one or lies below it. */
  public boolean startsWith(ModelPath other) {
    Objects.requireNonNull(other, "other");
    return depth >= other.depth && first(other.depth).equals(other);
  }

  /**
   * The rest of this path below another one: the path of the same value for whoever has what stands
   * there as the root.
   *
   * @throws IllegalArgumentException if this path does not start with the other one
   */
  public ModelPath below(ModelPath start) {
    if (!startsWith(start)) {
      throw new IllegalArgumentException(
          "start must be a path that " + this + " starts with, not " + start);
    }
    return ROOT.append(this, start.depth);
  }

  /** The path of a value that has another path in what stands here. */
  public ModelPath append(ModelPath path) {
    return append(Objects.requireNonNull(path, "path"), 0);
  }

  private ModelPath append(ModelPath path, int from) {
    ModelPath at = this;
    int left = from;
    for (ModelPath step : path.steps()) {
      if (left-- <= 0) {
        at = new ModelPath(at, step.name, step.index);
      }
    }
    return at;
  }

  /**
   * Reads a path in the form that {@link #toString} writes.
   *
   * @throws IllegalArgumentException if {@code path} does not have that form
   */
  public static ModelPath parse(String path) {
    Objects.requireNonNull(path, "path");
    if (path.equals("$")) {
      return ROOT;
    }
    ModelPath at = ROOT;
    for (String step : Steps.split(path)) {
      at = Steps.isBracketed(step) ? at.index(indexIn(step, path)) : at.property(step);
    }
    if (at.depth == 0) {
      throw notAPath(path);
    }
    return at;
  }

  private static int indexIn(String step, String path) {
    int index = Steps.index(step);
    if (index < 0) {
      throw notAPath(path);
    }
    return index;
  }

  private static IllegalArgumentException notAPath(String path) {
    return new IllegalArgumentException(
        "path must be names and indexes such as plans[0].manifest, or $, not " + Text.quote(path));
  }

  @Override
  public int compareTo(ModelPath other) {
    ModelPath mine = this;
    ModelPath theirs = other;
    while (mine.parent != null && mine.depth > other.depth) {
      mine = mine.parent;
    }
    while (theirs.parent != null && theirs.depth > depth) {
      theirs = theirs.parent;
    }
    int order = Integer.compare(depth, other.depth);
    while (mine != theirs && mine.parent != null && theirs.parent != null) {
      int step = mine.compareStep(theirs);
      order = step == 0 ? order : step;
      mine = mine.parent;
      theirs = theirs.parent;
    }
    return order;
  }

  private int compareStep(ModelPath other) {
    int order = Integer.compare(index, other.index);
    return order != 0 ? order : name.compareTo(other.name);
  }

  /** The steps from the root down, each as {@link #lastStep} writes it. */
  List<String> stepTexts() {
    return steps().stream().map(ModelPath::lastStep).toList();
  }

  private Deque<ModelPath> steps() {
    Deque<ModelPath> steps = new ArrayDeque<>(depth);
    for (ModelPath at = this; at.parent != null; at = at.parent) {
      steps.push(at);
    }
    return steps;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (!(other instanceof ModelPath that) || hash != that.hash || depth != that.depth) {
      return false;
    }
    ModelPath mine = this;
    ModelPath theirs = that;
    while (mine != theirs && mine.parent != null && theirs.parent != null) {
      if (mine.index != theirs.index || !mine.name.equals(theirs.name)) {
        return false;
      }
      mine = mine.parent;
      theirs = theirs.parent;
    }
    return true;
  }

  @Override
  public int hashCode() {
    return hash;
  }

  /** The path as text, such as {@code plans[0].manifest}; {@code $} for the root. */
  @Override
  public String toString() {
    if (parent == null) {
      return "$";
    }
    StringBuilder text = new StringBuilder();
    for (ModelPath step : steps()) {
      if (step.index >= 0) {
        text.append('[').append(step.index).append(']');
      } else {
        text.append(text.isEmpty() ? "" : ".").append(step.name);
      }
    }
    return text.toString();
  }
}
