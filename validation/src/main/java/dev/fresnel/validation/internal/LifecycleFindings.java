// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal;

import dev.fresnel.core.finding.Profile;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import java.util.EnumSet;
import java.util.List;

/**
 * What is reported of the life of offers and delegations, beside what rules find: it is about what
 * can be done when, and by whom.
 */
public final class LifecycleFindings {

  /** A step for which an offer is not in the right state. */
  public static final RuleInfo STEP_NOT_POSSIBLE =
      RuleInfo.of(
              "LH6024",
              "publication-step-not-possible",
              Severity.ERROR,
              "An offer is not in the state for a step of its publication",
              "https://learn.microsoft.com/en-us/partner-center/marketplace-offers/review-publish-offer")
          .profiles(EnumSet.of(Profile.MARKETPLACE_OFFER))
          .build();

  /** A plan that a customer cannot take. */
  public static final RuleInfo PLAN_NOT_OFFERED =
      RuleInfo.of(
              "LH6025",
              "plan-not-offered",
              Severity.ERROR,
              "A customer is to take a plan that is not on sale",
              "https://learn.microsoft.com/en-us/partner-center/marketplace-offers/update-existing-offer")
          .profiles(EnumSet.of(Profile.MARKETPLACE_OFFER))
          .build();

  /** A delegation of an offer that the customer has not accepted. */
  public static final RuleInfo OFFER_NOT_ACCEPTED =
      RuleInfo.of(
              "LH6026",
              "offer-not-accepted",
              Severity.ERROR,
              "An offer is delegated or updated that the customer has not accepted",
              "https://learn.microsoft.com/en-us/azure/lighthouse/how-to/view-manage-service-providers")
          .profiles(EnumSet.of(Profile.MARKETPLACE_OFFER))
          .build();

  /** A removal by a principal of the provider that may not remove it. */
  public static final RuleInfo PROVIDER_CANNOT_END =
      RuleInfo.of(
              "LH6027",
              "provider-cannot-end",
              Severity.ERROR,
              "A provider is to end a delegation that only the customer can end",
              "https://learn.microsoft.com/en-us/azure/lighthouse/how-to/remove-delegation")
          .build();

  /** All of them. */
  public static final List<RuleInfo> ALL =
      List.of(STEP_NOT_POSSIBLE, PLAN_NOT_OFFERED, OFFER_NOT_ACCEPTED, PROVIDER_CANNOT_END);

  private LifecycleFindings() {}
}
