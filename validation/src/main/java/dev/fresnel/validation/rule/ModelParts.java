// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.rule;

import dev.fresnel.core.Subject;
import dev.fresnel.core.path.Located;
import dev.fresnel.core.path.ModelPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/** Lists the parts of a subject by their type; all lists are unmodifiable. */
final class ModelParts {

  private ModelParts() {}

  /** The subject, if it is of the type. */
  static <T> List<Located<T>> whole(Subject subject, Class<T> type) {
    return type.isInstance(subject) ? List.of(Located.root(type.cast(subject))) : List.of();
  }

  /** A property of each holder. */
  static <T, U> List<Located<U>> one(
      List<Located<T>> holders, String name, Function<? super T, ? extends U> accessor) {
    if (holders.isEmpty()) {
      return List.of();
    }
    if (holders.size() == 1) {
      return List.of(holders.get(0).property(name, accessor));
    }
    List<Located<U>> all = new ArrayList<>(holders.size());
    for (Located<T> holder : holders) {
      all.add(holder.property(name, accessor));
    }
    return Collections.unmodifiableList(all);
  }

  /** The elements of a list property of each holder. */
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
    return Collections.unmodifiableList(all);
  }

  /** Parts that stand at given paths. */
  static <T> List<Located<T>> at(List<ModelPath> paths, List<? extends T> parts) {
    List<Located<T>> all = new ArrayList<>(parts.size());
    for (T part : parts) {
      all.add(new Located<>(part, paths.get(all.size())));
    }
    return Collections.unmodifiableList(all);
  }

  /** The parts in one list, or else those in another. */
  static <T> List<Located<T>> or(List<Located<T>> parts, List<Located<T>> others) {
    return parts.isEmpty() ? others : parts;
  }

  /** The parts in one list and then those in another. */
  static <T> List<Located<T>> both(
      List<? extends Located<? extends T>> first, List<? extends Located<? extends T>> second) {
    if (second.isEmpty()) {
      return upcast(first);
    }
    List<Located<T>> all = new ArrayList<>(first.size() + second.size());
    all.addAll(upcast(first));
    all.addAll(upcast(second));
    return Collections.unmodifiableList(all);
  }

  /** The parts, their values taken for ones of a more general type. */
  @SuppressWarnings("unchecked") // values are only ever taken out
  static <T> List<Located<T>> upcast(List<? extends Located<? extends T>> parts) {
    return (List<Located<T>>) parts;
  }
}
