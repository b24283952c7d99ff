// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.delegation;

import static dev.fresnel.validation.internal.rules.DelegationFixtures.BACKUP;
import static dev.fresnel.validation.internal.rules.DelegationFixtures.BACKUPS;
import static dev.fresnel.validation.internal.rules.DelegationFixtures.FABRIKAM;
import static dev.fresnel.validation.internal.rules.DelegationFixtures.OPERATIONS;
import static dev.fresnel.validation.internal.rules.DelegationFixtures.PRODUCTION;
import static dev.fresnel.validation.internal.rules.DelegationFixtures.PRODUCTION_SCOPE;
import static dev.fresnel.validation.internal.rules.DelegationFixtures.TEST;
import static dev.fresnel.validation.internal.rules.DelegationFixtures.TEST_SCOPE;
import static dev.fresnel.validation.internal.rules.DelegationFixtures.WEB;
import static dev.fresnel.validation.internal.rules.DelegationFixtures.assertFindings;
import static dev.fresnel.validation.internal.rules.DelegationFixtures.assertSilent;
import static dev.fresnel.validation.internal.rules.DelegationFixtures.azureErrorCode;
import static dev.fresnel.validation.internal.rules.DelegationFixtures.customer;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.fresnel.core.Authorization;
import dev.fresnel.core.CustomerSubscription;
import dev.fresnel.core.CustomerTenant;
import dev.fresnel.core.Delegation;
import dev.fresnel.core.ManagementGroupScope;
import dev.fresnel.core.Manifest;
import dev.fresnel.core.MarketplacePlan;
import dev.fresnel.core.Offer;
import dev.fresnel.core.Plan;
import dev.fresnel.core.PlanAvailability;
import dev.fresnel.core.PlanVisibility;
import dev.fresnel.core.ProvisioningState;
import dev.fresnel.core.RegistrationAssignment;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.ResourceGroupScope;
import dev.fresnel.core.Scope;
import dev.fresnel.core.SubscriptionScope;
import dev.fresnel.core.fixtures.SampleIds;
import dev.fresnel.core.fixtures.SamplePrincipals;
import dev.fresnel.core.id.ManifestVersion;
import dev.fresnel.core.id.OfferId;
import dev.fresnel.core.id.PlanId;
import dev.fresnel.core.id.PublisherId;
import dev.fresnel.core.id.RegistrationDefinitionId;
import dev.fresnel.core.id.ResourceGroupName;
import dev.fresnel.core.id.SubscriptionId;
import dev.fresnel.core.id.TenantId;
import dev.fresnel.core.role.Roles;
import dev.fresnel.validation.rule.Circumstances;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The rules about delegations at their faults, word for word, and just beside them. */
class DelegationRulesTest {

  @Test
  void aSoundCustomerIsSilent() {
    assertSilent(
        customer(
            Delegation.of(OPERATIONS, PRODUCTION_SCOPE, TEST_SCOPE),
            Delegation.of(BACKUPS, TEST_SCOPE)));
  }

  @Test
  void aManagementGroupCannotBeDelegated() {
    assertFindings(
        "LH4002",
        Delegation.of(OPERATIONS, TEST_SCOPE, new ManagementGroupScope("contoso-production")),
        "ERROR LH4002 assignments[1].scope: Management group \"contoso-production\" cannot be"
            + " delegated; delegate its subscriptions, each by itself or by a policy on the"
            + " management group");
  }

  @Test
  void aDelegatedSubscriptionThatIsKnownNotToBeRegisteredIsReported() {
    CustomerTenant customer =
        customer(Delegation.of(OPERATIONS, WEB))
            .withSubscriptions(
                CustomerSubscription.builder()
                    .id(PRODUCTION)
                    .resourceProviderRegistered(false)
                    .build(),
                CustomerSubscription.builder().id(TEST).resourceProviderRegistered(false).build());
    assertFindings(
        "LH4003",
        customer,
        "WARNING LH4003 subscriptions[0].resourceProviderRegistered: Subscription "
            + PRODUCTION
            + " is delegated, but Microsoft.ManagedServices is not registered there; a template"
            + " deployment by an owner registers it, anything else needs it registered first: az"
            + " provider register --namespace Microsoft.ManagedServices");
    assertFindings(
        "LH4003",
        customer.withSubscriptions(
            CustomerSubscription.of(PRODUCTION),
            CustomerSubscription.builder().id(TEST).resourceProviderRegistered(true).build()));
    assertEquals(Optional.of("MissingSubscriptionRegistration"), azureErrorCode("LH4003"));
  }

  @Test
  void aDefinitionIsAssignedOnceToAScopeWhateverTheCaseOfItsName() {
    Scope upperCase = new ResourceGroupScope(PRODUCTION, ResourceGroupName.parse("WEB"));
    assertFindings(
        "LH4004",
        Delegation.of(OPERATIONS, WEB, TEST_SCOPE, upperCase),
        "ERROR LH4004 assignments[2]: Definition \"Contoso operations\" is assigned to"
            + " /subscriptions/"
            + PRODUCTION
            + "/resourceGroups/WEB by assignments[0] already; remove one of the two");
    assertFindings(
        "LH4004",
        customer(Delegation.of(OPERATIONS, WEB), Delegation.of(OPERATIONS, WEB)),
        "ERROR LH4004 delegations[1].assignments[0]: Definition \"Contoso operations\" is assigned"
            + " to /subscriptions/"
            + PRODUCTION
            + "/resourceGroups/web by delegations[0].assignments[0] already; remove one of the"
            + " two");
    assertFindings("LH4004", customer(Delegation.of(OPERATIONS, WEB), Delegation.of(BACKUPS, WEB)));
  }

  @Test
  void twoDefinitionsOfOneNameAtOneScopeAreReportedUnlessTheyAreTheSame() {
    RegistrationDefinition first =
        OPERATIONS.withId(RegistrationDefinitionId.parse("bbbbbbbb-0000-4000-8000-000000000001"));
    RegistrationDefinition second =
        OPERATIONS.withId(RegistrationDefinitionId.parse("bbbbbbbb-0000-4000-8000-000000000002"));
    assertFindings(
        "LH4005",
        customer(Delegation.of(first, WEB), Delegation.of(second, WEB)),
        "WARNING LH4005 delegations[1].assignments[0]: Definition \"Contoso operations\" has the"
            + " name of the one that delegations[0].assignments[0] assigns to /subscriptions/"
            + PRODUCTION
            + "/resourceGroups/web; documentation rules that out, though definitions of one name"
            + " have been seen side by side: give each offer a name of its own");
    assertFindings("LH4005", customer(Delegation.of(first, WEB), Delegation.of(first, WEB)));
    assertFindings(
        "LH4005", customer(Delegation.of(first, WEB), Delegation.of(second, TEST_SCOPE)));
  }

  @Test
  void aDefinitionCannotBelongToTwoManagingTenantsInOneSubscription() {
    RegistrationDefinition taken = OPERATIONS.withManagedByTenantId(FABRIKAM);
    assertFindings(
        "LH4006",
        customer(Delegation.of(OPERATIONS, PRODUCTION_SCOPE), Delegation.of(taken, WEB)),
        "ERROR LH4006 delegations[1].definition.managedByTenantId: Definition \"Contoso"
            + " operations\" belongs to managing tenant "
            + SampleIds.MANAGING_TENANT
            + " in subscription "
            + PRODUCTION
            + " already (delegations[0]), and a definition cannot change its managing tenant; give"
            + " the offer another name or id");
    assertFindings(
        "LH4006", customer(Delegation.of(OPERATIONS, TEST_SCOPE), Delegation.of(taken, WEB)));
    assertFindings(
        "LH4006",
        customer(
            Delegation.of(OPERATIONS, PRODUCTION_SCOPE),
            Delegation.of(
                OPERATIONS.withManagedByTenantId(TenantId.asWritten("[parameters('tenant')]")),
                WEB)));
    Scope unknown = new SubscriptionScope(SubscriptionId.asWritten("[parameters('id')]"));
    assertFindings(
        "LH4006", customer(Delegation.of(OPERATIONS, unknown), Delegation.of(taken, unknown)));
    assertEquals(Optional.of("RegistrationDefinitionInvalidUpdate"), azureErrorCode("LH4006"));
  }

  @Test
  void accessThatTwoDelegationsOfASubscriptionGiveIsReportedOncePerAuthorization() {
    RegistrationDefinition shared =
        BACKUPS.withAuthorizations(
            Authorization.of(BACKUP, Roles.READER),
            Authorization.of(SamplePrincipals.SUPPORT, Roles.READER));
    assertFindings(
        "LH4007",
        customer(
            Delegation.of(OPERATIONS, PRODUCTION_SCOPE, TEST_SCOPE),
            Delegation.of(shared, WEB, TEST_SCOPE)),
        "WARNING LH4007 delegations[1].definition.authorizations[1]: Principal \"Support\""
            + " (33333333-aaaa-4bbb-8ccc-000000000003) has role Reader"
            + " (acdd72a7-3385-48ef-bd42-f606fba81ae7) in subscription "
            + PRODUCTION
            + " by delegations[0] already; removing one of the two delegations takes the access of"
            + " both, so give each offer groups of its own");
    assertFindings(
        "LH4007", customer(Delegation.of(OPERATIONS, TEST_SCOPE), Delegation.of(shared, WEB)));
    assertFindings("LH4007", Delegation.of(OPERATIONS, TEST_SCOPE, WEB));
  }

  @Test
  void accessThatManyDelegationsGiveIsReportedOnceWithTheFirstOfItsFurtherPlaces() {
    RegistrationDefinition reader =
        OPERATIONS.withAuthorizations(Authorization.of(SamplePrincipals.SUPPORT, Roles.READER));
    String message =
        "WARNING LH4007 delegations[1].definition.authorizations[0]: Principal \"Support\""
            + " (33333333-aaaa-4bbb-8ccc-000000000003) has role Reader"
            + " (acdd72a7-3385-48ef-bd42-f606fba81ae7) in subscription "
            + PRODUCTION
            + " by delegations[0] already; removing one of the two delegations takes the access of"
            + " both, so give each offer groups of its own; the same holds for"
            + " delegations[2].definition.authorizations[0]";
    Delegation one = Delegation.of(reader, PRODUCTION_SCOPE);
    assertFindings("LH4007", customer(one, one, one), message);
    assertFindings(
        "LH4007",
        customer(one, one, one, Delegation.of(reader, TEST_SCOPE), one, one, one),
        message
            + ", delegations[4].definition.authorizations[0],"
            + " delegations[5].definition.authorizations[0] and 1 more");
  }

  @Test
  void aResourceGroupBesideItsOwnSubscriptionIsReportedInWhateverOrder() {
    String message =
        ": Resource group /subscriptions/"
            + PRODUCTION
            + "/resourceGroups/web lies in the subscription that ";
    String advice =
        " delegates to the same managing tenant; Azure has refused that and has also been seen to"
            + " take it: delegate one of the two, or try it first";
    assertFindings(
        "LH4008",
        Delegation.of(OPERATIONS, WEB, PRODUCTION_SCOPE),
        "WARNING LH4008 assignments[0]" + message + "assignments[1]" + advice);
    assertFindings(
        "LH4008",
        customer(Delegation.of(BACKUPS, PRODUCTION_SCOPE), Delegation.of(OPERATIONS, WEB)),
        "WARNING LH4008 delegations[1].assignments[0]"
            + message
            + "delegations[0].assignments[0]"
            + advice);
    assertFindings("LH4008", Delegation.of(OPERATIONS, WEB, TEST_SCOPE));
    assertFindings(
        "LH4008",
        customer(
            Delegation.of(BACKUPS.withManagedByTenantId(FABRIKAM), PRODUCTION_SCOPE),
            Delegation.of(OPERATIONS, WEB)));
  }

  private static Plan plan() {
    return Plan.builder()
        .id(PlanId.parse("gold"))
        .visibility(PlanVisibility.PRIVATE)
        .addPrivateAudience(TEST)
        .manifest(
            Manifest.builder()
                .version(ManifestVersion.parse("1.0.0"))
                .managedByTenantId(SampleIds.MANAGING_TENANT)
                .authorizations(OPERATIONS.authorizations())
                .build())
        .build();
  }

  private static Offer offer(String id, Plan plan) {
    return Offer.builder()
        .publisherId(PublisherId.parse("contoso"))
        .id(OfferId.parse(id))
        .addPlan(plan)
        .build();
  }

  private static Circumstances live(Plan plan) {
    return Circumstances.builder().addLiveOffer(offer("operations", plan)).build();
  }

  private static RegistrationDefinition fromOffer(String id) {
    return OPERATIONS
        .withName("Contoso " + id)
        .withMarketplacePlan(MarketplacePlan.of(offer(id, plan()), plan()));
  }

  @Test
  void aPrivatePlanIsForItsAudienceOnly() {
    Delegation delegation = Delegation.of(fromOffer("operations"), TEST_SCOPE, WEB);
    assertFindings(
        "LH4009",
        live(plan()),
        delegation,
        "ERROR LH4009 assignments[1].scope: Subscription "
            + PRODUCTION
            + " is not in the audience of private plan \"gold\" (1 subscriptions); add it to the"
            + " audience, or take another plan");
    assertFindings("LH4009", live(plan().withPrivateAudience(TEST, PRODUCTION)), delegation);
    assertFindings("LH4009", live(plan().withVisibility(PlanVisibility.PUBLIC)), delegation);
    assertFindings("LH4009", delegation);
    assertFindings("LH4009", live(plan()), Delegation.of(fromOffer("backups"), WEB));
    Scope notYetKnown = new SubscriptionScope(SubscriptionId.asWritten("[parameters('id')]"));
    assertFindings("LH4009", live(plan()), Delegation.of(fromOffer("operations"), notYetKnown));
  }

  @Test
  void aPrivatePlanIsNotForSubscriptionsBoughtThroughAReseller() {
    CustomerTenant customer =
        customer(Delegation.of(fromOffer("operations"), TEST_SCOPE, WEB))
            .withSubscriptions(
                CustomerSubscription.builder().id(PRODUCTION).boughtThroughReseller(true).build(),
                CustomerSubscription.builder().id(TEST).boughtThroughReseller(false).build());
    assertFindings(
        "LH4010",
        live(plan()),
        customer,
        "ERROR LH4010 delegations[0].assignments[1].scope: Subscription "
            + PRODUCTION
            + " was bought through a reseller, for which private plan \"gold\" cannot be taken;"
            + " onboard it by template");
    assertFindings("LH4010", live(plan().withVisibility(PlanVisibility.PUBLIC)), customer);
    assertFindings("LH4010", live(plan()), customer.withSubscriptions());
  }

  @Test
  void aPlanThatIsNoLongerOnSaleIsReported() {
    Delegation delegation = Delegation.of(fromOffer("operations"), TEST_SCOPE);
    assertFindings(
        "LH4011",
        live(plan().withAvailability(PlanAvailability.STOPPED)),
        delegation,
        "WARNING LH4011 definition.marketplacePlan: Plan \"gold\" is no longer on sale: what is"
            + " delegated goes on without updates, but nobody can take the plan anew; move the"
            + " customer to a plan that is on sale");
    assertFindings("LH4011", live(plan()), delegation);
  }

  @Test
  void aSecondOfferOfOneProviderIsReported() {
    assertFindings(
        "LH4012",
        customer(
            Delegation.of(fromOffer("operations"), TEST_SCOPE),
            Delegation.of(fromOffer("backups"), TEST_SCOPE)),
        "WARNING LH4012 delegations[1].definition.marketplacePlan: Offer \"backups\" is of managing"
            + " tenant "
            + SampleIds.MANAGING_TENANT
            + ", of which the customer holds offer \"operations\" already"
            + " (delegations[0].definition); remove the earlier one before the customer accepts the"
            + " later");
    assertFindings(
        "LH4012",
        customer(
            Delegation.of(fromOffer("operations"), TEST_SCOPE),
            Delegation.of(fromOffer("operations"), WEB),
            Delegation.of(fromOffer("backups").withManagedByTenantId(FABRIKAM), TEST_SCOPE)));
  }

  @Test
  void aDefinitionThatIsAssignedNowhereIsReported() {
    assertFindings(
        "LH4013",
        Delegation.of(OPERATIONS),
        "WARNING LH4013 assignments: Definition \"Contoso operations\" is assigned nowhere, so it"
            + " gives no access; assign it to a subscription or resource group, or remove it");
  }

  @Test
  void aDefinitionIsAssignedOnlyOnceItHasSucceeded() {
    Delegation delegation = Delegation.of(OPERATIONS, TEST_SCOPE);
    assertFindings(
        "LH4014",
        delegation.withProvisioningState(ProvisioningState.ACCEPTED),
        "ERROR LH4014 provisioningState: Definition \"Contoso operations\" is in state Accepted and"
            + " cannot be assigned; wait until it has succeeded");
    assertFindings("LH4014", delegation.withProvisioningState(ProvisioningState.SUCCEEDED));
    assertFindings(
        "LH4014",
        delegation
            .withAssignments(List.<RegistrationAssignment>of())
            .withProvisioningState(ProvisioningState.ACCEPTED));
    assertEquals(
        Optional.of("InvalidRegistrationAssignmentCreateRequest"), azureErrorCode("LH4014"));
  }
}
