// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal;

import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import java.util.List;

/** What is reported of many customers beside each other. */
public final class FleetFindings {

  /** A delegation that is not as the provider offers it today. */
  public static final RuleInfo DEVIATES_FROM_OFFER =
      RuleInfo.of(
              "LH6030",
              "deviates-from-offer",
              Severity.WARNING,
              "A delegation is not as the provider offers it",
              "https://learn.microsoft.com/en-us/azure/lighthouse/how-to/view-manage-service-providers")
          .build();

  /** All of them. */
  public static final List<RuleInfo> ALL = List.of(DEVIATES_FROM_OFFER);

  private FleetFindings() {}
}
