// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.path;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * A value together with where it stands in the model, so that a rule never spells a whole path.
 *
 * @param value the value
 * @param path where it stands
 * @param <T> the type of the value
 */
public record Located<T>(T value, ModelPath path) {

  /** A value and its place. */
  public Located {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(path, "path");
  }

  /** The checked object itself. */
  public static <T> Located<T> root(T value) {
    return new Located<>(value, ModelPath.root());
  }

  /** A property of this value. */
  public <U> Located<U> property(String name, Function<? super T, ? extends U> accessor) {
    Objects.requireNonNull(accessor, "accessor");
    return new Located<>(accessor.apply(value), path.property(name));
  }

  /** A property of this value that may be absent. */
  public <U> Optional<Located<U>> optional(
      String name, Function<? super T, ? extends Optional<? extends U>> accessor) {
    Objects.requireNonNull(accessor, "accessor");
    return accessor.apply(value).map(present -> new Located<U>(present, path.property(name)));
  }

  /** The elements of a list property of this value, in order. */
  public <U> List<Located<U>> each(
      String name, Function<? super T, ? extends List<? extends U>> accessor) {
    Objects.requireNonNull(accessor, "accessor");
    List<? extends U> elements = accessor.apply(value);
    if (elements.isEmpty()) {
      return List.of();
    }
    ModelPath list = path.property(name);
    List<Located<U>> located = new ArrayList<>(elements.size());
    for (int i = 0; i < elements.size(); i++) {
      located.add(new Located<>(elements.get(i), list.index(i)));
    }
    return located;
  }
}
