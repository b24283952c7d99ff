// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.rule;

import dev.fresnel.core.Subject;
import dev.fresnel.core.path.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Finds parts of a subject by their type; all lists are unmodifiable. */
final class ModelParts {

  private ModelParts() {}

  /** The subject, if it is of a type. */
  static <T> List<Located<T>> whole(Subject subject, Class<T> type) {
    return type.isInstance(subject) ? List.of(Located.root(type.cast(subject))) : List.of();
  }

  /** A property of each of these. */
  static <T, U> List<Located<U>> one(
      List<Located<T>> holders, String name, Function<? super T, ? extends U> accessor) {
    if (holders.isEmpty()) {
      return List.of();
    }
    List<Located<U>> all = new ArrayList<>(holders.size());
    for (Located<T> holder : holders) {
      all.add(holder.property(name, accessor));
    }
    return List.copyOf(all);
  }

  /** The elements of a list property of each of these. */
  static <T, U> List<Located<U>> each(
      List<Located<T>> holders,
      String name,
      Function<? super T, ? extends List<? extends U>> accessor) {
    if (holders.size() == 1) {
      return holders.get(0).each(name, accessor);
    }
    List<Located<U>> all = new ArrayList<>();
    for (Located<T> holder : holders) {
      all.addAll(holder.each(name, accessor));
    }
    return List.copyOf(all);
  }

  /** The parts of one kind of subject, or else those of another. */
  static <T> List<Located<T>> or(List<Located<T>> parts, List<Located<T>> others) {
    return parts.isEmpty() ? others : parts;
  }

  /** The same, with the values taken for ones of a more general type. */
  @SuppressWarnings("unchecked") // values are only ever taken out
  static <T> List<Located<T>> upcast(List<? extends Located<? extends T>> parts) {
    return (List<Located<T>>) parts;
  }
}
