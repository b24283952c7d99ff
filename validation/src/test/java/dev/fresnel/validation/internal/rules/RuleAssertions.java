// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.fresnel.core.Subject;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.validation.Validator;
import java.util.List;

/** What rules must find, word for word. */
public final class RuleAssertions {

  private RuleAssertions() {}

  /** All findings of all standard rules, in order, word for word. */
  public static void assertFindings(Subject subject, String... expected) {
    assertFindings(Validator.standard(), subject, expected);
  }

  public static void assertFindings(Validator validator, Subject subject, String... expected) {
    assertEquals(
        List.of(expected),
        validator.validate(subject).findings().stream().map(Finding::format).toList());
  }
}
