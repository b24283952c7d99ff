// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.delegation;

import static dev.fresnel.validation.internal.rules.DelegationFixtures.BACKUP;
import static dev.fresnel.validation.internal.rules.DelegationFixtures.ELIGIBLE;
import static dev.fresnel.validation.internal.rules.DelegationFixtures.FABRIKAM;
import static dev.fresnel.validation.internal.rules.DelegationFixtures.OPERATIONS;
import static dev.fresnel.validation.internal.rules.DelegationFixtures.PRODUCTION;
import static dev.fresnel.validation.internal.rules.DelegationFixtures.TEST;
import static dev.fresnel.validation.internal.rules.DelegationFixtures.TEST_SCOPE;
import static dev.fresnel.validation.internal.rules.DelegationFixtures.assertFindings;
import static dev.fresnel.validation.internal.rules.DelegationFixtures.assertSilent;
import static dev.fresnel.validation.internal.rules.DelegationFixtures.azureErrorCode;
import static dev.fresnel.validation.internal.rules.DelegationFixtures.customer;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.fresnel.core.Cloud;
import dev.fresnel.core.CustomerSubscription;
import dev.fresnel.core.CustomerTenant;
import dev.fresnel.core.Delegation;
import dev.fresnel.core.fixtures.SampleIds;
import dev.fresnel.core.fixtures.SamplePrincipals;
import dev.fresnel.core.id.RoleDefinitionId;
import dev.fresnel.core.internal.wording.DisplayNames;
import dev.fresnel.core.role.Roles;
import dev.fresnel.validation.rule.Circumstances;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The rules about what only the caller can know, told and untold. */
class CircumstancesRulesTest {

  @Test
  void whatWasLookedUpAndNotFoundIsReported() {
    assertFindings(
        "LH4015",
        Circumstances.builder().addMissingTenant(SampleIds.MANAGING_TENANT).build(),
        OPERATIONS,
        "ERROR LH4015 managedByTenantId: Managing tenant "
            + SampleIds.MANAGING_TENANT
            + " does not exist; name the tenant id that the provider's portal shows");
    assertFindings(
        "LH4015", Circumstances.builder().addMissingTenant(FABRIKAM).build(), OPERATIONS);
    String message =
        " does not exist in the managing tenant; name the object id of a user, security group or"
            + " enterprise application of that tenant";
    assertFindings(
        "LH4016",
        Circumstances.builder()
            .addMissingPrincipals(SamplePrincipals.SUPPORT.id(), BACKUP.id())
            .build(),
        ELIGIBLE,
        "ERROR LH4016 authorizations[0].principal.id: "
            + DisplayNames.principal(SamplePrincipals.SUPPORT)
            + message,
        "ERROR LH4016 authorizations[1].principal.id: "
            + DisplayNames.principal(SamplePrincipals.SUPPORT)
            + message,
        "ERROR LH4016"
            + " eligibleAuthorizations[0].justInTimeAccessPolicy.managedByTenantApprovers[0].id: "
            + DisplayNames.principal(BACKUP)
            + message,
        "ERROR LH4016 eligibleAuthorizations[0].principal.id: "
            + DisplayNames.principal(SamplePrincipals.SUPPORT)
            + message);
    assertFindings(
        "LH4016", Circumstances.builder().addMissingPrincipal(BACKUP.id()).build(), OPERATIONS);
  }

  @Test
  void eligibleAuthorizationsNeedPrivilegedIdentityManagementInTheManagingTenant() {
    Circumstances notOnboarded =
        Circumstances.builder().onboardedToPrivilegedIdentityManagement(false).build();
    assertFindings(
        "LH4017",
        notOnboarded,
        ELIGIBLE,
        "ERROR LH4017 eligibleAuthorizations: There are eligible authorizations (1), but the"
            + " managing tenant has not onboarded to Privileged Identity Management; discover the"
            + " resources there first");
    assertFindings("LH4017", notOnboarded, OPERATIONS);
    CustomerTenant both = customer(Delegation.of(OPERATIONS), Delegation.of(ELIGIBLE));
    assertFindings(
        "LH4017",
        notOnboarded,
        both,
        "ERROR LH4017 delegations[1].definition.eligibleAuthorizations: There are eligible"
            + " authorizations (1), but the managing tenant has not onboarded to Privileged"
            + " Identity Management; discover the resources there first");
    assertFindings("LH4017", ELIGIBLE);
    Circumstances notLicensed =
        Circumstances.builder().licensedForPrivilegedIdentityManagement(false).build();
    assertFindings(
        "LH4018",
        notLicensed,
        ELIGIBLE,
        "ERROR LH4018 eligibleAuthorizations: There are eligible authorizations (1), but the"
            + " managing tenant has no licence with Privileged Identity Management; get one, such"
            + " as Microsoft Entra ID Governance, or make them permanent");
    assertFindings("LH4018", notLicensed, OPERATIONS);
    assertFindings(
        "LH4018",
        notLicensed,
        both,
        "ERROR LH4018 delegations[1].definition.eligibleAuthorizations: There are eligible"
            + " authorizations (1), but the managing tenant has no licence with Privileged Identity"
            + " Management; get one, such as Microsoft Entra ID Governance, or make them"
            + " permanent");
    assertFindings("LH4018", ELIGIBLE);
  }

  @Test
  void whoeverDeploysIsAMemberWhoMayAssignRoles() {
    assertFindings(
        "LH4019",
        Circumstances.builder().deployerIsGuest(true).build(),
        OPERATIONS,
        "WARNING LH4019 $: Whoever deploys is a guest in the tenant of the customer; Azure has"
            + " refused guests, though its documentation no longer says that it does: let a member"
            + " of the tenant deploy");
    assertFindings("LH4019", Circumstances.builder().deployerIsGuest(false).build(), OPERATIONS);
    assertEquals(
        Optional.of("InsufficientPrivilegesForManagedServiceResource"), azureErrorCode("LH4019"));
    assertFindings(
        "LH4020",
        deployerWith(Roles.CONTRIBUTOR),
        OPERATIONS,
        "ERROR LH4020 $: The roles of whoever deploys do not permit"
            + " Microsoft.Authorization/roleAssignments/write,"
            + " Microsoft.Authorization/roleAssignments/delete; deploy as Owner of the"
            + " subscription, or with a role that permits them");
    assertFindings("LH4020", deployerWith(Roles.OWNER), OPERATIONS);
    assertFindings(
        "LH4020", deployerWith(Roles.READER, Roles.USER_ACCESS_ADMINISTRATOR), OPERATIONS);
    assertFindings(
        "LH4020",
        deployerWith(RoleDefinitionId.parse("99999999-aaaa-4bbb-8ccc-000000000009")),
        OPERATIONS);
    assertFindings("LH4020", OPERATIONS);
  }

  private static Circumstances deployerWith(RoleDefinitionId... roles) {
    return Circumstances.builder().deployerRoles(List.of(roles)).build();
  }

  @Test
  void aPolicyOfTheCustomerMayAllowOnlySomeManagingTenants() {
    assertFindings(
        "LH4021",
        Circumstances.builder().allowedManagingTenants(List.of(FABRIKAM)).build(),
        OPERATIONS,
        "ERROR LH4021 managedByTenantId: Managing tenant "
            + SampleIds.MANAGING_TENANT
            + " is not among the 1 that a policy of the customer allows; ask the customer to add it"
            + " to the policy");
    assertFindings(
        "LH4021",
        Circumstances.builder()
            .allowedManagingTenants(List.of(FABRIKAM, SampleIds.MANAGING_TENANT))
            .build(),
        OPERATIONS);
  }

  @Test
  void nothingIsDelegatedAcrossClouds() {
    Circumstances provider = Circumstances.builder().managingTenantCloud(Cloud.PUBLIC).build();
    String message =
        ": Managing tenant "
            + SampleIds.MANAGING_TENANT
            + " is in cloud PUBLIC and the customer in US_GOVERNMENT, and nothing is delegated"
            + " across clouds; use a managing tenant in the cloud of the customer";
    assertFindings(
        "LH4022",
        provider.withCloud(Cloud.US_GOVERNMENT),
        OPERATIONS,
        "ERROR LH4022 managedByTenantId" + message);
    CustomerTenant customer = customer(Delegation.of(OPERATIONS, TEST_SCOPE));
    assertFindings(
        "LH4022",
        provider,
        customer.withCloud(Cloud.US_GOVERNMENT),
        "ERROR LH4022 delegations[0].definition.managedByTenantId" + message);
    assertFindings("LH4022", provider, customer);
    assertFindings("LH4022", provider, OPERATIONS);
    assertFindings("LH4022", Circumstances.builder().cloud(Cloud.CHINA).build(), OPERATIONS);
  }

  @Test
  void aMoveIntoTheManagingTenantEndsItsDelegations() {
    Delegation delegation = Delegation.of(OPERATIONS, TEST_SCOPE);
    assertFindings(
        "LH4023",
        Circumstances.builder().transferTargetTenantId(SampleIds.MANAGING_TENANT).build(),
        delegation,
        "WARNING LH4023 $: Definition \"Contoso operations\" and its assignments are removed when"
            + " the subscription moves into its managing tenant "
            + SampleIds.MANAGING_TENANT
            + "; give access there by role assignments before the move");
    assertFindings(
        "LH4023", Circumstances.builder().transferTargetTenantId(FABRIKAM).build(), delegation);
  }

  @Test
  void whatASubscriptionHoldsMayLimitOrSurpriseTheProvider() {
    CustomerTenant customer =
        customer(Delegation.of(OPERATIONS, TEST_SCOPE))
            .withSubscriptions(
                CustomerSubscription.builder()
                    .id(TEST)
                    .usesAzureDatabricks(true)
                    .hasResourceLocks(true)
                    .build(),
                CustomerSubscription.builder()
                    .id(PRODUCTION)
                    .usesAzureDatabricks(true)
                    .hasResourceLocks(true)
                    .build());
    assertFindings(
        "LH4024",
        customer,
        "WARNING LH4024 subscriptions[0].usesAzureDatabricks: Subscription "
            + TEST
            + " holds Azure Databricks workspaces, which users of a managing tenant cannot open;"
            + " agree with the customer who works in them");
    assertFindings(
        "LH4025",
        customer,
        "INFO LH4025 subscriptions[0].hasResourceLocks: Subscription "
            + TEST
            + " has resource locks, which do not stop users of a managing tenant; tell the"
            + " customer, and give roles that cannot delete what is locked");
    assertSilent(
        customer.withSubscriptions(
            CustomerSubscription.builder()
                .id(TEST)
                .usesAzureDatabricks(false)
                .hasResourceLocks(false)
                .build()));
  }
}
