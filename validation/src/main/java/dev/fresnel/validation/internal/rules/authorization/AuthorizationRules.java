// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.authorization;

import dev.fresnel.validation.rule.Rule;
import java.util.List;

/** The list of the standard rules about authorizations, in order of their ids. */
public final class AuthorizationRules {

  /** All of them. */
  public static final List<Rule> ALL =
      List.of(
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
          new PlaceholderIdentifier(),
          new DeprecatedRole(),
          new AssignableRoleRefused(),
          new UnsupportedPrincipalType(),
          new TooManyAuthorizations(),
          new OnlyIndividualUsers(),
          new OnlyServicePrincipals(),
          new NobodyWithReader(),
          new RoleReadsKeys(),
          new UserAccessAdministratorForPeople(),
          new DefinitionGrantsNothing(),
          new PrincipalIsSomethingElse(),
          new RepeatedDigitIdentifier());

  private AuthorizationRules() {}
}
