// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.finding;

import java.util.Optional;

/** What a rule is about; the first digit of its id. */
public enum RuleCategory {
  /** Running rules and reading documents. */
  ENGINE('0', "engine and reader"),
  /** Offers and plans in the marketplace. */
  OFFER('1', "offer and plan"),
  /** Authorizations that are always on. */
  AUTHORIZATION('2', "authorization"),
  /** Authorizations that are activated just in time. */
  ELIGIBLE_AUTHORIZATION('3', "eligible authorization"),
  /** Definitions and assignments in a customer's subscriptions. */
  DELEGATION('4', "delegation"),
  /** What an ARM template says, apart from the model in it. */
  TEMPLATE('5', "template"),
  /** What may change from one version to the next. */
  CHANGE('6', "change between versions"),
  /** Rules that users of the library add. */
  USER('9', "users' own");

  private final char digit;
  private final String title;

  RuleCategory(char digit, String title) {
    this.digit = digit;
    this.title = title;
  }

  /** The first digit of the ids in this category. */
  public char digit() {
    return digit;
  }

  /** The category in words. */
  public String title() {
    return title;
  }

  static Optional<RuleCategory> of(char digit) {
    for (RuleCategory category : values()) {
      if (category.digit == digit) {
        return Optional.of(category);
      }
    }
    return Optional.empty();
  }
}
