// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.command;

import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.finding.Severity;
import java.util.Collection;

/** The findings that give exit code 1. */
enum FailOn {
  ERROR,
  WARNING,
  INFO,
  NEVER;

  /** Whether one of the findings counts and is at least as severe. */
  boolean isMetBy(Collection<Finding> findings) {
    return this != NEVER
        && findings.stream()
            .filter(Finding::isActive)
            .anyMatch(each -> each.severity().compareTo(leastSevere()) >= 0);
  }

  private Severity leastSevere() {
    return Severity.valueOf(name());
  }
}
