// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules;

import dev.fresnel.validation.Rule;
import java.util.List;

/** The list of standard rules, in order of their ids. */
public final class StandardRules {

  /** All of them. */
  public static final List<Rule> ALL =
      List.of(
          new MalformedIdentifier(),
          new RepeatedIdentifier(),
          new NoAuthorizations(),
          new DuplicateAuthorization(),
          new UnknownRole(),
          new CustomRole(),
          new OwnerRole(),
          new RoleWithDataActions(),
          new RoleWithRestrictedActions(),
          new UserAccessAdministratorWithoutAssignableRoles(),
          new AssignableRolesOnAnotherRole(),
          new MissingDeleteRole(),
          new AssignableRoleWithDataActions(),
          new EligibleWithoutPermanentReader(),
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
          new LocksDoNotBind());

  private StandardRules() {}
}
