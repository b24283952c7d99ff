// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.fleet;

import java.util.Collection;
import java.util.Comparator;

/**
 * How what a customer has at a subscription compares with what is offered; of several that apply,
 * the one that is listed first here counts.
 */
public enum FleetStatus {
  /** A tenant manages that is none of the offer's. */
  FOREIGN("foreign", "foreign", "A tenant manages that is none of the offer's."),

  /** Somebody has access that the offer does not give, or under weaker terms. */
  MORE(
      "more",
      "more access",
      "Somebody has access that the offer does not give, or under weaker terms; or what is"
          + " delegated is not offered any more."),

  /** Somebody lacks access that the offer gives, or has it under stricter terms. */
  LESS(
      "less",
      "less access",
      "Somebody lacks access that the offer gives, or has it under stricter terms."),

  /** The customer holds an older manifest than the one that is offered. */
  OUTDATED("outdated", "outdated", "The customer holds an older manifest."),

  /** A definition is assigned nowhere or not in force, or an assignment has no definition. */
  LEFTOVER(
      "leftover",
      "leftover",
      "A definition is assigned nowhere or not in force, or an assignment has no definition."),

  /** Nothing is delegated. */
  NONE("none", "none", "Nothing is delegated."),

  /** All is as offered. */
  AS_OFFERED("asOffered", "as offered", "All is as offered.");

  private final String text;
  private final String words;
  private final String meaning;

  FleetStatus(String text, String words, String meaning) {
    this.text = text;
    this.words = words;
    this.meaning = meaning;
  }

  /** The status as it is written in JSON, such as {@code asOffered}. */
  public String text() {
    return text;
  }

  /** The status in words, such as {@code as offered}. */
  public String words() {
    return words;
  }

  /** What the status means, in a sentence. */
  public String meaning() {
    return meaning;
  }

  /** Whether something is not as offered. */
  public boolean isDeviation() {
    return this != AS_OFFERED;
  }

  /** The one of some that counts; all is as offered if there are none. */
  static FleetStatus foremost(Collection<FleetStatus> some) {
    return some.stream().min(Comparator.naturalOrder()).orElse(AS_OFFERED);
  }

  /** The status in JSON. */
  @Override
  public String toString() {
    return text;
  }
}
