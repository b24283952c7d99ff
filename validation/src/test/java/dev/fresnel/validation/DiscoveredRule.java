// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation;

import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.validation.rule.Findings;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;

/** A user's own rule, as {@link java.util.ServiceLoader} finds it. */
public final class DiscoveredRule implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of("LH9100", "discovered", Severity.INFO, "Nothing", "https://example.org").build();

  /** For the service loader. */
  public DiscoveredRule() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(LighthouseModel model, Findings findings) {}
}
