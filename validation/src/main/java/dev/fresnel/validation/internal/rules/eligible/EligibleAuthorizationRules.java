// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.eligible;

import dev.fresnel.validation.rule.Rule;
import java.util.List;

/** The list of the standard rules about eligible authorizations, in order of their ids. */
public final class EligibleAuthorizationRules {

  /** All of them. */
  public static final List<Rule> ALL =
      List.of(
          new EligibleWithoutPermanentReader(),
          new OwnerRoleEligible(),
          new UserAccessAdministratorEligible(),
          new AssignableRolesOnEligibleAuthorization(),
          new ServicePrincipalEligible(),
          new ServicePrincipalApproves(),
          new ActivationDurationOutOfRange(),
          new ActivationDurationNotInHalfHours(),
          new TooManyApprovers(),
          new EligibleAuthorizationsUnsupportedByApiVersion(),
          new EligibleAuthorizationsUnsupportedByCloud(),
          new DifferentPoliciesForOneRole(),
          new OnlyApproverIsEligible());

  private EligibleAuthorizationRules() {}
}
