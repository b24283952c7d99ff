// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.access;

import dev.fresnel.core.Authorization;
import dev.fresnel.core.CustomerTenant;
import dev.fresnel.core.Delegation;
import dev.fresnel.core.EligibleAuthorization;
import dev.fresnel.core.JustInTimeAccessPolicy;
import dev.fresnel.core.Principal;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.ResourceGroupScope;
import dev.fresnel.core.Scope;
import dev.fresnel.core.SubscriptionScope;
import dev.fresnel.core.fixtures.CompleteModels;
import dev.fresnel.core.id.PrincipalId;
import dev.fresnel.core.id.ResourceGroupName;
import dev.fresnel.core.id.RoleDefinitionId;
import dev.fresnel.core.id.SubscriptionId;
import dev.fresnel.core.id.TenantId;
import java.util.List;

/** Principals, scopes and delegations that tests of access speak of. */
final class AccessModels {

  static final TenantId PROVIDER = CompleteModels.MANAGING_TENANT;
  static final TenantId CUSTOMER = CompleteModels.CUSTOMER_TENANT;
  static final SubscriptionId SUBSCRIPTION =
      SubscriptionId.parse("33333333-aaaa-4333-8333-333333333333");
  static final Scope WHOLE = new SubscriptionScope(SUBSCRIPTION);
  static final Scope GROUP = group("rg-weu");
  static final Scope ELSEWHERE =
      new SubscriptionScope(SubscriptionId.parse("33333333-bbbb-4333-8333-333333333333"));

  static final Principal SUPPORT =
      Principal.group(PrincipalId.parse("44444444-cccc-4444-8444-444444444444"), "Support");
  static final Principal LEADS =
      Principal.group(PrincipalId.parse("55555555-5555-4555-8555-555555555555"), "Leads");
  static final PrincipalId ADA = PrincipalId.parse("66666666-6666-4666-8666-666666666666");

  private AccessModels() {}

  static Scope group(String name) {
    return new ResourceGroupScope(SUBSCRIPTION, ResourceGroupName.parse(name));
  }

  static RegistrationDefinition definition(Authorization... authorizations) {
    return RegistrationDefinition.builder()
        .name("Ops")
        .managedByTenantId(PROVIDER)
        .addAuthorizations(authorizations)
        .build();
  }

  static RegistrationDefinition eligible(Principal principal, RoleDefinitionId role) {
    return definition()
        .withEligibleAuthorizations(
            EligibleAuthorization.of(principal, role, JustInTimeAccessPolicy.builder().build()));
  }

  static Delegation holds(Principal principal, RoleDefinitionId role, Scope... scopes) {
    return Delegation.of(definition(Authorization.of(principal, role)), scopes);
  }

  static AccessMap map(Delegation... delegations) {
    return AccessMap.of(
        CustomerTenant.builder().id(CUSTOMER).delegations(List.of(delegations)).build());
  }
}
