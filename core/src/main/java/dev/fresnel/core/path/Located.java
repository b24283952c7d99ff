// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.path;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value together with where it stands in the model, so that a rule never spells a whole path.
 *
 * <p>A rule looks at many values and asks for the paths of few, so a path is only made once it is
 * asked for: {@link #path} is where a name that no path can have is refused.
 *
 * @param <T> the type of the value
 */
public final class Located<T> {

  private static final int NO_INDEX = -1;

  private final T value;
  private final @Nullable Located<?> holder;
  private final String property;
  private final int index;

  /** Paths are immutable: that two threads may make one twice, and race to keep it, is no harm. */
  private @Nullable ModelPath path;

  /** A value and its place. */
  public Located(T value, ModelPath path) {
    this.value = Objects.requireNonNull(value, "value");
    this.path = Objects.requireNonNull(path, "path");
    this.holder = null;
    this.property = "";
    this.index = NO_INDEX;
  }

  private Located(T value, Located<?> holder, String property, int index) {
    this.value = Objects.requireNonNull(value, "value");
    this.holder = holder;
    this.property = Objects.requireNonNull(property, "property");
    this.index = index;
  }

  /** The checked object itself. */
  public static <T> Located<T> root(T value) {
    return new Located<>(value, ModelPath.root());
  }

  /** The value. */
  public T value() {
    return value;
  }

  /**
   * Where the value stands.
   *
   * @throws IllegalArgumentException if it was reached by a name that {@link ModelPath#property}
   *     refuses
   */
  public ModelPath path() {
    ModelPath known = path;
    if (known == null) {
      known = Objects.requireNonNull(holder, "holder").path().property(property);
      if (index != NO_INDEX) {
        known = known.index(index);
      }
      path = known;
    }
    return known;
  }

  /** A property of this value. */
  public <U> Located<U> property(String name, Function<? super T, ? extends U> accessor) {
    Objects.requireNonNull(accessor, "accessor");
    return new Located<>(accessor.apply(value), this, name, NO_INDEX);
  }

  /** A property of this value that may be absent. */
  public <U> Optional<Located<U>> optional(
      String name, Function<? super T, ? extends Optional<? extends U>> accessor) {
    Objects.requireNonNull(accessor, "accessor");
    return accessor.apply(value).map(present -> new Located<U>(present, this, name, NO_INDEX));
  }

  /** The elements of a list property of this value, in order; the list is unmodifiable. */
  public <U> List<Located<U>> each(
      String name, Function<? super T, ? extends List<? extends U>> accessor) {
    Objects.requireNonNull(accessor, "accessor");
    List<? extends U> elements = accessor.apply(value);
    if (elements.isEmpty()) {
      return List.of();
    }
    if (elements.size() == 1) {
      return List.of(new Located<>(elements.get(0), this, name, 0));
    }
    List<Located<U>> located = new ArrayList<>(elements.size());
    for (U element : elements) {
      located.add(new Located<>(element, this, name, located.size()));
    }
    return Collections.unmodifiableList(located);
  }

  /** Equal to the same value at the same place. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Located<?> that
        && value.equals(that.value)
        && path().equals(that.path());
  }

  @Override
  public int hashCode() {
    return Objects.hash(value, path());
  }

  /** The place and the value. */
  @Override
  public String toString() {
    return "Located{path=" + path() + ", value=" + value + "}";
  }
}
