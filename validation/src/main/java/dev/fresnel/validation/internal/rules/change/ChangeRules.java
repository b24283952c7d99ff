// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.change;

import dev.fresnel.validation.rule.Rule;
import java.util.List;

/** The list of the standard rules about changes between versions, in order of their ids. */
public final class ChangeRules {

  /** All of them. */
  public static final List<Rule> ALL =
      List.of(
          new PublicPlanMadePrivate(),
          new OfferIdentityChanged(),
          new PublishedPlanRemoved(),
          new PricingModelChanged(),
          new ManifestChangedInPlace(),
          new ManifestVersionLowered(),
          new ManifestRepublishedUnchanged(),
          new ManagingTenantChanged(),
          new LastPlanStopped(),
          new HeldPlanStopped(),
          new UnknownHeldPlan(),
          new UpdateNeedsAcceptance(),
          new PrivateAudienceShrunk(),
          new DefinitionMovedToAnotherTenant(),
          new TenantChangedUnderOneName(),
          new SecondRegistration(),
          new PrincipalsInBothRegistrations());

  private ChangeRules() {}
}
