// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples;

import dev.fresnel.arm.Lighthouse;
import dev.fresnel.arm.Onboarding;
import dev.fresnel.core.Principal;
import dev.fresnel.core.id.PrincipalId;
import dev.fresnel.core.id.TenantId;
import dev.fresnel.core.role.Roles;

/**
 * The offer that Microsoft's onboarding guide builds: two tiers of support, an account for service
 * automation, and one for policies that may give roles to managed identities.
 *
 * <p>Source: <a
 * href="https://learn.microsoft.com/en-us/azure/lighthouse/how-to/onboard-customer">onboard a
 * customer</a>.
 */
public final class FabrikamOffer {

  private static final TenantId FABRIKAM = TenantId.parse("7c1e3c06-6a0e-4c2b-9a5e-2f0c4f6b8d10");
  private static final Principal TIER_1 =
      Principal.group(PrincipalId.parse("1a9d4e52-0b7c-4f38-8c61-5d2e9f3a7b01"), "Tier 1 Support");
  private static final Principal TIER_2 =
      Principal.group(PrincipalId.parse("2b8c5f63-1c8d-4e49-9d72-6e3fa04b8c02"), "Tier 2 Support");
  private static final Principal SERVICE_AUTOMATION =
      Principal.servicePrincipal(
          PrincipalId.parse("3c7d6074-2d9e-4f5a-8e83-7f40b15c9d03"), "Service Automation Account");
  private static final Principal POLICY_AUTOMATION =
      Principal.servicePrincipal(
          PrincipalId.parse("4d6e7185-3eaf-4a6b-9f94-8051c26dae04"), "Policy Automation Account");

  private FabrikamOffer() {}

  /** The offer, under the standard rules. */
  public static Onboarding onboarding() {
    return Lighthouse.standard()
        .onboard("Fabrikam Managed Services - Interstellar")
        .description("Fabrikam Managed Services - Interstellar")
        .managedBy(FABRIKAM)
        .authorize(TIER_1, Roles.CONTRIBUTOR)
        .authorize(TIER_1, Roles.MANAGED_SERVICES_REGISTRATION_ASSIGNMENT_DELETE_ROLE)
        .authorize(TIER_2, Roles.VIRTUAL_MACHINE_CONTRIBUTOR)
        .authorize(SERVICE_AUTOMATION, Roles.CONTRIBUTOR)
        .letAssign(POLICY_AUTOMATION, Roles.CONTRIBUTOR, Roles.LOG_ANALYTICS_CONTRIBUTOR);
  }
}
