// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.finding;

import dev.fresnel.core.internal.NeedsJacksonModule;
import dev.fresnel.core.text.Text;
import java.util.Objects;

/**
 * The permanent name of a rule: {@code LH}, a digit for the category, three digits.
 *
 * <p>An id says nothing about severity or class, is never reused, and survives every renaming.
 *
 * @param value the text, such as {@code LH2003}
 */
@NeedsJacksonModule
public record RuleId(String value) implements Comparable<RuleId> {

  /**
   * The name of a rule.
   *
   * @throws IllegalArgumentException if {@code value} does not have that form
   */
  public RuleId {
    Objects.requireNonNull(value, "ruleId");
    if (!isRuleId(value)) {
      throw new IllegalArgumentException(
          "ruleId must be LH, the digit of a category and three digits, such as LH2003, not "
              + Text.quote(value));
    }
  }

  /**
   * Reads the name of a rule.
   *
   * @throws IllegalArgumentException if {@code ruleId} does not have that form
   */
  public static RuleId parse(CharSequence ruleId) {
    return new RuleId(Objects.requireNonNull(ruleId, "ruleId").toString());
  }

  /**
   * Reads an id, as {@link #parse} does; the name under which converters of other libraries look
   * for it.
   *
   * @throws IllegalArgumentException if {@code ruleId} does not have that form; the message names
   *     the value
   */
  public static RuleId valueOf(String ruleId) {
    return parse(ruleId);
  }

  /** What the rule is about; the first digit. */
  public RuleCategory category() {
    return RuleCategory.of(value.charAt(2)).orElseThrow();
  }

  private static boolean isRuleId(String text) {
    return text.length() == 6
        && text.startsWith("LH")
        && text.chars().skip(2).allMatch(c -> c >= '0' && c <= '9')
        && RuleCategory.of(text.charAt(2)).isPresent();
  }

  @Override
  public int compareTo(RuleId other) {
    return value.compareTo(other.value);
  }

  /** The text, such as {@code LH2003}. */
  @Override
  public String toString() {
    return value;
  }
}
