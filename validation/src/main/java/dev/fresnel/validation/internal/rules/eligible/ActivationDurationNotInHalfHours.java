// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.eligible;

import dev.fresnel.core.JustInTimeAccessPolicy;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.path.Located;
import dev.fresnel.validation.internal.inspection.Principals;
import dev.fresnel.validation.rule.Applicability;
import dev.fresnel.validation.rule.Findings;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;
import java.time.Duration;

/** Advises to choose the longest activation in steps of half an hour. */
final class ActivationDurationNotInHalfHours implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
              "LH3008",
              "activation-duration-not-in-half-hours",
              Severity.INFO,
              "The longest activation is not in half hours",
              "https://learn.microsoft.com/en-us/azure/lighthouse/how-to/create-eligible-authorizations")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Applicability appliesTo() {
    return Applicability.ELIGIBLE_AUTHORIZATIONS;
  }

  private static final long STEP = Duration.ofMinutes(30).toNanos();

  @Override
  public void check(LighthouseModel model, Findings findings) {
    for (Located<JustInTimeAccessPolicy> policy : Principals.policies(model)) {
      policy
          .<Duration>optional(
              "maximumActivationDuration", JustInTimeAccessPolicy::maximumActivationDuration)
          .filter(duration -> ActivationDurationOutOfRange.isTaken(duration.value()))
          .filter(duration -> duration.value().toNanos() % STEP != 0)
          .ifPresent(
              duration ->
                  findings.report(
                      duration,
                      "The longest activation is "
                          + duration.value()
                          + ", and half hours are advised; choose a multiple of PT30M"));
    }
  }
}
