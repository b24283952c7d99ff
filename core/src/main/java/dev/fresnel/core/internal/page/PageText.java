// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.page;

import java.util.Objects;

/** Words of the page, or a sentence that has names in it. */
public record PageText(String text, Tone tone) implements PageInline {

  /** How words stand out, beside what they say. */
  public enum Tone {
    PLAIN,
    STRONG,
    FAINT,
    ERROR,
    WARNING,
    INFO
  }

  /** Words in a tone. */
  public PageText {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(tone, "tone");
  }

  /** Words like any others. */
  public static PageText of(String text) {
    return new PageText(text, Tone.PLAIN);
  }

  /** Words that stand out. */
  public static PageText strong(String text) {
    return new PageText(text, Tone.STRONG);
  }

  /** Words that stand back. */
  public static PageText faint(String text) {
    return new PageText(text, Tone.FAINT);
  }
}
