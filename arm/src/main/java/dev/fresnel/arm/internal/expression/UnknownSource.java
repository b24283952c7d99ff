// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import java.util.Objects;

/**
 * What an expression gives in one environment that is not known before deployment.
 *
 * <p>Two are the same value only if they are one object: the same expression, evaluated again in
 * the same environment, has the same source; anything else may turn out to be different.
 */
public final class UnknownSource {

  private final String label;

  /**
   * A source that no other value has.
   *
   * @param label the expression, for people to read; without braces
   */
  public UnknownSource(String label) {
    this.label = Objects.requireNonNull(label, "label").replace('{', '(').replace('}', ')');
  }

  /** The expression, for people to read. */
  public String label() {
    return label;
  }

  @Override
  public String toString() {
    return "{" + label + "}";
  }
}
