// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.settings;

import dev.fresnel.core.internal.NeedsJacksonModule;
import dev.fresnel.core.text.Text;
import java.util.Objects;

/**
 * A decision to let pass what Azure refuses, with the reason for it: only then may rule settings
 * lower or suppress findings that a rule reports as ERROR.
 *
 * @param rule the id or slug of the rule
 * @param reason why; never blank
 */
@NeedsJacksonModule
public record AcceptedRefusal(String rule, String reason) {

  /**
   * A decision with its reason.
   *
   * @throws IllegalArgumentException if {@code rule} or {@code reason} is blank
   */
  public AcceptedRefusal {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(reason, "reason");
    if (rule.isBlank()) {
      throw new IllegalArgumentException("rule must be the id or slug of a rule, not blank");
    }
    if (reason.isBlank()) {
      throw new IllegalArgumentException(
          "reason must say why the refusal by " + Text.quote(rule) + " is accepted, not be blank");
    }
  }
}
