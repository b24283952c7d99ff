// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.delegation;

import dev.fresnel.validation.rule.Rule;
import java.util.List;

/** The list of the standard rules about delegations, in order of their ids. */
public final class DelegationRules {

  /** All of them. */
  public static final List<Rule> ALL =
      List.of(
          new ManagingTenantIsCustomer(),
          new ManagementGroupDelegated(),
          new ResourceProviderNotRegistered(),
          new RepeatedAssignment(),
          new RepeatedOfferNameAtScope(),
          new DefinitionOfAnotherManagingTenant(),
          new SharedAuthorization(),
          new NestedScopes(),
          new SubscriptionOutsideAudience(),
          new PrivatePlanThroughReseller(),
          new PlanNoLongerOnSale(),
          new SecondOfferOfProvider(),
          new DelegationWithoutAssignment(),
          new DefinitionNotReady(),
          new MissingManagingTenant(),
          new MissingPrincipal(),
          new NotOnboardedToPim(),
          new NotLicensedForPim(),
          new DeployerIsGuest(),
          new DeployerLacksPermissions(),
          new ManagingTenantNotAllowed(),
          new CloudMismatch(),
          new TransferToManagingTenant(),
          new DatabricksInSubscription(),
          new LocksDoNotBind(),
          new DefinitionWithoutName(),
          new PlansShareDefinition());

  private DelegationRules() {}
}
