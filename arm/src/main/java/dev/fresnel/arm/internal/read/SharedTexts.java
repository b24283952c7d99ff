// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read;

import java.util.IdentityHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is found out of texts, once for each text that many values share as one object. In most
 * documents they share one, which is kept without a table.
 */
public final class SharedTexts<V> {

  private final Function<String, V> search;
  private @Nullable String first;
  private @Nullable V foundOfFirst;
  private @Nullable IdentityHashMap<String, V> others;

  /**
   * Nothing found out yet.
   *
   * @param search finds it out of a text; must not ask for another text meanwhile
   */
  public SharedTexts(Function<String, V> search) {
    this.search = search;
  }

  /** What is found out of a text. */
  @SuppressWarnings("ReferenceEquality") // Comparing long texts takes as long as the search does.
  public V get(String text) {
    V found = foundOfFirst;
    if (found == null) {
      found = search.apply(text);
      first = text;
      foundOfFirst = found;
      return found;
    }
    return text == first ? found : others().computeIfAbsent(text, search);
  }

  private IdentityHashMap<String, V> others() {
    IdentityHashMap<String, V> made = others;
    if (made == null) {
      made = new IdentityHashMap<>();
      others = made;
    }
    return made;
  }
}
