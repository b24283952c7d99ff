// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.output;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects a text that comes in parts; takes no more than twice the memory of the text, however
 * long it becomes.
 */
public final class TextCollector implements Appendable {

  private final List<String> parts = new ArrayList<>();

  /** Nothing collected yet. */
  public TextCollector() {}

  @Override
  public TextCollector append(CharSequence part) {
    parts.add(part.toString());
    return this;
  }

  @Override
  public TextCollector append(CharSequence text, int start, int end) {
    return append(text.subSequence(start, end));
  }

  @Override
  public TextCollector append(char character) {
    return append(String.valueOf(character));
  }

  /** The text so far. */
  @Override
  public String toString() {
    return String.join("", parts);
  }
}
