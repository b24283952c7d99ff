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
          new ManagingTenantIsCustomer());

  private StandardRules() {}
}
