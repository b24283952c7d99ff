// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.rule;

import dev.fresnel.core.finding.RuleInfo;

/**
 * Looks for one fault.
 *
 * <p>A rule has no state, may be used by many threads at once, and takes time in proportion to the
 * model. What it throws becomes a finding of its own and stops neither the other rules nor the
 * caller.
 *
 * <p>Users' own rules have ids {@code LH9000} to {@code LH9999}.
 */
public interface Rule {

  /** What is known of the rule without running it; the same each time. */
  RuleInfo info();

  /** Reports each place of the model that has the fault. */
  void check(LighthouseModel model, Findings findings);
}
