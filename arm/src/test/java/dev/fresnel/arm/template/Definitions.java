// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.template;

import dev.fresnel.core.Authorization;
import dev.fresnel.core.EligibleAuthorization;
import dev.fresnel.core.JustInTimeAccessPolicy;
import dev.fresnel.core.MarketplacePlan;
import dev.fresnel.core.MultiFactorAuthProvider;
import dev.fresnel.core.Principal;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.id.ManifestVersion;
import dev.fresnel.core.id.OfferId;
import dev.fresnel.core.id.PlanId;
import dev.fresnel.core.id.PrincipalId;
import dev.fresnel.core.id.PublisherId;
import dev.fresnel.core.id.RegistrationDefinitionId;
import dev.fresnel.core.id.RoleDefinitionId;
import dev.fresnel.core.id.TenantId;
import java.time.Duration;

/** Definitions that tests render. */
final class Definitions {

  static final RoleDefinitionId READER = role("acdd72a7-3385-48ef-bd42-f606fba81ae7");
  static final RoleDefinitionId CONTRIBUTOR = role("b24988ac-6180-42a0-ab88-20f7382dd24c");
  static final RoleDefinitionId USER_ACCESS_ADMINISTRATOR =
      role("18d7d88d-d35e-4fb5-a5c3-7773c20a72d9");
  static final RoleDefinitionId DELETE_ROLE = role("91c1777a-f3dc-4fae-b103-61d183457e46");

  static final Principal TIER_1 =
      Principal.group(PrincipalId.parse("5c0a1d2e-7f10-4a57-9b1c-0d6c4e2f8a11"), "Tier 1 Support");
  static final Principal TIER_2 =
      Principal.group(PrincipalId.parse("9e7b3c44-2d5a-4f0e-8a66-13f0b7c95d22"), "Tier 2 Support");
  static final Principal AUTOMATION =
      Principal.servicePrincipal(
          PrincipalId.parse("d41f6b90-08c3-4e6d-b7f2-5a9c1e370b33"), "Policy Automation Account");
  static final Principal APPROVERS =
      Principal.group(PrincipalId.parse("27d9ae05-64b8-4c1f-93ed-8b0f52c67e44"), "Approvers");

  private Definitions() {}

  static RegistrationDefinition operations() {
    return RegistrationDefinition.builder()
        .name("Fabrikam Managed Operations")
        .description("Monitoring and patching, around the clock")
        .managedByTenantId(TenantId.parse("b1f2c3d4-5e6f-4a7b-8c9d-0e1f2a3b4c5d"))
        .addAuthorization(Authorization.of(TIER_1, READER))
        .addAuthorization(Authorization.of(TIER_2, DELETE_ROLE))
        .addAuthorization(
            Authorization.builder()
                .principal(AUTOMATION)
                .roleDefinitionId(USER_ACCESS_ADMINISTRATOR)
                .addDelegatedRoleDefinitionIds(CONTRIBUTOR, READER)
                .build())
        .build();
  }

  static RegistrationDefinition withEligible(RegistrationDefinition definition) {
    return definition.toBuilder()
        .addEligibleAuthorization(
            EligibleAuthorization.of(
                TIER_2,
                CONTRIBUTOR,
                JustInTimeAccessPolicy.builder()
                    .multiFactorAuthProvider(MultiFactorAuthProvider.AZURE)
                    .maximumActivationDuration(Duration.ofMinutes(90))
                    .addManagedByTenantApprover(APPROVERS)
                    .build()))
        .addEligibleAuthorization(
            EligibleAuthorization.builder().principal(TIER_1).roleDefinitionId(DELETE_ROLE).build())
        .build();
  }

  static RegistrationDefinition fromMarketplace(RegistrationDefinition definition) {
    return definition.withMarketplacePlan(
        new MarketplacePlan(
            PublisherId.parse("fabrikam"),
            OfferId.parse("managed-operations"),
            PlanId.parse("gold"),
            ManifestVersion.parse("2.1.0")));
  }

  static RegistrationDefinition bare() {
    return RegistrationDefinition.builder()
        .name("")
        .managedByTenantId(TenantId.asWritten("<tenant>"))
        .build();
  }

  /** Text that would be an expression, or break out of one, were it not kept from it. */
  static RegistrationDefinition hostile() {

    Principal principal =
        Principal.group(PrincipalId.asWritten("[']"), "[not an expression, [concat('a')]]");
    return RegistrationDefinition.builder()
        .id(RegistrationDefinitionId.asWritten("[newGuid()]"))
        .name("[parameters('managedByTenantId')]")
        .description("[[']\"\\${x}\u0000\u001f\n\u202e\ud83d\ude00 \ud800]")
        .managedByTenantId(TenantId.asWritten("[subscription().tenantId]"))
        .addAuthorization(Authorization.of(principal, RoleDefinitionId.asWritten("[[]")))
        .addEligibleAuthorization(
            EligibleAuthorization.of(
                principal,
                RoleDefinitionId.asWritten("')]"),
                JustInTimeAccessPolicy.builder().addManagedByTenantApprover(principal).build()))
        .marketplacePlan(
            new MarketplacePlan(
                PublisherId.asWritten("[a]"),
                OfferId.asWritten("${b}"),
                PlanId.asWritten("'c'"),
                ManifestVersion.asWritten("[json('null')]")))
        .build();
  }

  private static RoleDefinitionId role(String id) {
    return RoleDefinitionId.parse(id);
  }
}
