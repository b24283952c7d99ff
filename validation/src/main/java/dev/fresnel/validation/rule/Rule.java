// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.rule;

import dev.fresnel.core.finding.RuleInfo;

/**
 * Looks for one fault.
 *
 * <p>A rule has no state, may be used by many threads at once, and takes time in proportion to the
 * model. What it throws becomes a finding ({@code LH0001}) and stops neither the other rules nor
 * the caller.
 *
 * <p>Users' own rules have ids {@code LH9000} to {@code LH9999}.
 */
public interface Rule {

  /** The rule's id, slug, severity, title and source; the same each time. */
  RuleInfo info();

  /**
   * The models that the rule is run on: all of them, unless the rule says otherwise. The same
   * object each time; a validator asks for it once, when it is given the rule.
   *
   * <p>A rule that finds nothing in most models saves their users time by saying so; what it finds
   * is the same either way.
   */
  default Applicability appliesTo() {
    return Applicability.EVERYTHING;
  }

  /** Reports each place of the model that has the fault. */
  void check(LighthouseModel model, Findings findings);
}
