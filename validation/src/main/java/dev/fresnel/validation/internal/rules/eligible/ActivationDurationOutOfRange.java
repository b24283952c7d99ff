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

/** Reports a longest activation that is shorter or longer than Azure takes. */
final class ActivationDurationOutOfRange implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
              "LH3007",
              "activation-duration-out-of-range",
              Severity.ERROR,
              "The longest activation is not within PT30M to PT8H",
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

  private static final Duration SHORTEST = Duration.ofMinutes(30);
  private static final Duration LONGEST = Duration.ofHours(8);

  @Override
  public void check(LighthouseModel model, Findings findings) {
    for (Located<JustInTimeAccessPolicy> policy : Principals.policies(model)) {
      policy
          .<Duration>optional(
              "maximumActivationDuration", JustInTimeAccessPolicy::maximumActivationDuration)
          .filter(duration -> !isTaken(duration.value()))
          .ifPresent(
              duration ->
                  findings.report(
                      duration,
                      "The longest activation is "
                          + duration.value()
                          + ", and Azure takes "
                          + SHORTEST
                          + " to "
                          + LONGEST
                          + "; choose one within"));
    }
  }

  /** Whether Azure takes it; both ends count. */
  static boolean isTaken(Duration duration) {
    return duration.compareTo(SHORTEST) >= 0 && duration.compareTo(LONGEST) <= 0;
  }
}
