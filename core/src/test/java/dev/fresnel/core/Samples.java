// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core;

import dev.fresnel.core.id.ManifestVersion;
import dev.fresnel.core.id.OfferId;
import dev.fresnel.core.id.PlanId;
import dev.fresnel.core.id.PrincipalId;
import dev.fresnel.core.id.PublisherId;
import dev.fresnel.core.id.RegistrationAssignmentId;
import dev.fresnel.core.id.RegistrationDefinitionId;
import dev.fresnel.core.id.ResourceGroupName;
import dev.fresnel.core.id.RoleDefinitionId;
import dev.fresnel.core.id.SubscriptionId;
import dev.fresnel.core.id.TenantId;
import dev.fresnel.core.role.Roles;
import java.time.Duration;
import java.util.List;

/** Two values of each type, of which no attribute is the same nor left to its default. */
final class Samples {

  static final TenantId PROVIDER = TenantId.parse("11111111-0000-0000-0000-000000000001");
  static final TenantId CUSTOMER = TenantId.parse("11111111-0000-0000-0000-000000000002");
  static final SubscriptionId SUBSCRIPTION =
      SubscriptionId.parse("22222222-0000-0000-0000-000000000001");
  static final SubscriptionId OTHER_SUBSCRIPTION =
      SubscriptionId.parse("22222222-0000-0000-0000-000000000002");
  static final ResourceGroupName GROUP = ResourceGroupName.parse("rg-weu");

  static final Principal GROUP_PRINCIPAL =
      Principal.group(PrincipalId.parse("33333333-0000-0000-0000-000000000001"), "Tier 1");
  static final Principal USER_PRINCIPAL =
      Principal.user(PrincipalId.parse("33333333-0000-0000-0000-000000000002"), "Ada");

  static final Authorization READER = authorization(GROUP_PRINCIPAL, Roles.READER);
  static final Authorization CONTRIBUTOR =
      Authorization.builder()
          .principal(USER_PRINCIPAL)
          .roleDefinitionId(Roles.CONTRIBUTOR)
          .addDelegatedRoleDefinitionIds(Roles.READER, Roles.TAG_CONTRIBUTOR)
          .build();

  static final JustInTimeAccessPolicy POLICY =
      JustInTimeAccessPolicy.builder()
          .multiFactorAuthProvider(MultiFactorAuthProvider.AZURE)
          .maximumActivationDuration(Duration.ofHours(4))
          .addManagedByTenantApprovers(GROUP_PRINCIPAL, USER_PRINCIPAL)
          .build();
  static final JustInTimeAccessPolicy OTHER_POLICY =
      JustInTimeAccessPolicy.builder()
          .multiFactorAuthProvider(MultiFactorAuthProvider.NONE)
          .maximumActivationDuration(Duration.ofMinutes(30))
          .addManagedByTenantApprover(USER_PRINCIPAL)
          .build();

  static final EligibleAuthorization ELIGIBLE =
      EligibleAuthorization.builder()
          .principal(GROUP_PRINCIPAL)
          .roleDefinitionId(Roles.CONTRIBUTOR)
          .justInTimeAccessPolicy(POLICY)
          .addDelegatedRoleDefinitionId(Roles.READER)
          .build();
  static final EligibleAuthorization OTHER_ELIGIBLE =
      EligibleAuthorization.builder()
          .principal(USER_PRINCIPAL)
          .roleDefinitionId(Roles.TAG_CONTRIBUTOR)
          .justInTimeAccessPolicy(OTHER_POLICY)
          .addDelegatedRoleDefinitionIds(Roles.CONTRIBUTOR, Roles.READER)
          .build();

  static final Manifest MANIFEST =
      Manifest.builder()
          .version(ManifestVersion.parse("1.0.0"))
          .managedByTenantId(PROVIDER)
          .addAuthorizations(READER, CONTRIBUTOR)
          .addEligibleAuthorization(ELIGIBLE)
          .build();
  static final Manifest OTHER_MANIFEST =
      Manifest.builder()
          .version(ManifestVersion.parse("1.0.1"))
          .managedByTenantId(CUSTOMER)
          .addAuthorizations(CONTRIBUTOR, READER)
          .addEligibleAuthorizations(OTHER_ELIGIBLE, ELIGIBLE)
          .build();

  static final Plan PLAN =
      Plan.builder()
          .id(PlanId.parse("gold"))
          .name("Gold")
          .summary("All of it")
          .description("Day and night")
          .visibility(PlanVisibility.PRIVATE)
          .addPrivateAudience(SUBSCRIPTION)
          .availability(PlanAvailability.STOPPED)
          .pricingModel(PricingModel.PERCENT_OF_AZURE_CONSUMPTION)
          .manifest(MANIFEST)
          .build();
  static final Plan OTHER_PLAN =
      Plan.builder()
          .id(PlanId.parse("silver"))
          .name("Silver")
          .summary("Most of it")
          .description("By day")
          .visibility(PlanVisibility.PUBLIC)
          .addPrivateAudience(OTHER_SUBSCRIPTION, SUBSCRIPTION)
          .availability(PlanAvailability.ON_SALE)
          .pricingModel(PricingModel.BRING_YOUR_OWN_LICENSE)
          .manifest(OTHER_MANIFEST)
          .build();

  static final Contact CONTACT = Contact.of("Ada", "ada@example.com", "+44 1");
  static final Contact OTHER_CONTACT = Contact.of("Bob", "bob@example.com", "+44 2");

  static final Video VIDEO =
      Video.of("Film", "https://vimeo.com/1", new Thumbnail("film.png", 1280, 720));
  static final Video OTHER_VIDEO =
      Video.of("Other film", "https://vimeo.com/2", new Thumbnail("other.png", 1280, 720));

  static final Listing LISTING =
      Listing.builder()
          .name("Fabrikam operations")
          .searchResultsSummary("We run it")
          .shortDescription("We run what you own")
          .description("<p>All of it</p>")
          .language("French")
          .addCategories("Compute", "Security")
          .termsAndConditions("As agreed")
          .privacyPolicyLink("https://example.com/privacy")
          .supportLink("https://example.com/support")
          .governmentSupportLink("https://example.us/support")
          .addUsefulLink(new Link("Guide", "https://example.com/guide"))
          .supportContact(CONTACT)
          .engineeringContact(OTHER_CONTACT)
          .logo(new Logo("logo.png", 216, 216))
          .addScreenshot(new Screenshot("one.png", "One", 1280, 720))
          .addVideo(VIDEO)
          .build();
  static final Listing OTHER_LISTING =
      Listing.builder()
          .name("Contoso operations")
          .searchResultsSummary("They run it")
          .shortDescription("They run what you own")
          .description("<p>Some of it</p>")
          .language("German")
          .addCategory("Storage")
          .termsAndConditions("Otherwise")
          .privacyPolicyLink("https://example.org/privacy")
          .supportLink("https://example.org/support")
          .governmentSupportLink("https://example.org/government")
          .addUsefulLinks(new Link("Guide", "https://example.org/guide"))
          .supportContact(OTHER_CONTACT)
          .engineeringContact(CONTACT)
          .logo(new Logo("logo.png", 350, 350))
          .addScreenshot(new Screenshot("two.png", "Two", 1280, 720))
          .addVideo(OTHER_VIDEO)
          .build();

  static final Offer OFFER =
      Offer.builder()
          .publisherId(PublisherId.parse("fabrikam"))
          .id(OfferId.parse("operations"))
          .alias("ops")
          .listing(LISTING)
          .addPreviewAudience(SUBSCRIPTION)
          .addPlans(PLAN, OTHER_PLAN)
          .build();
  static final Offer OTHER_OFFER =
      Offer.builder()
          .publisherId(PublisherId.parse("contoso"))
          .id(OfferId.parse("security"))
          .alias("sec")
          .listing(OTHER_LISTING)
          .addPreviewAudience(OTHER_SUBSCRIPTION)
          .addPlan(OTHER_PLAN)
          .build();

  static final RegistrationDefinition DEFINITION =
      RegistrationDefinition.builder()
          .id(RegistrationDefinitionId.parse("44444444-0000-0000-0000-000000000001"))
          .name("Fabrikam operations")
          .description("All of it")
          .managedByTenantId(PROVIDER)
          .addAuthorizations(READER, CONTRIBUTOR)
          .addEligibleAuthorization(ELIGIBLE)
          .marketplacePlan(MarketplacePlan.of(OFFER, PLAN))
          .build();
  static final RegistrationDefinition OTHER_DEFINITION =
      RegistrationDefinition.builder()
          .id(RegistrationDefinitionId.parse("44444444-0000-0000-0000-000000000002"))
          .name("Contoso operations")
          .description("Some of it")
          .managedByTenantId(CUSTOMER)
          .addAuthorization(CONTRIBUTOR)
          .addEligibleAuthorization(OTHER_ELIGIBLE)
          .marketplacePlan(MarketplacePlan.of(OTHER_OFFER, OTHER_PLAN))
          .build();

  static final RegistrationAssignment ASSIGNMENT =
      RegistrationAssignment.builder()
          .id(RegistrationAssignmentId.parse("55555555-0000-0000-0000-000000000001"))
          .scope(new SubscriptionScope(SUBSCRIPTION))
          .build();
  static final RegistrationAssignment OTHER_ASSIGNMENT =
      RegistrationAssignment.builder()
          .id(RegistrationAssignmentId.parse("55555555-0000-0000-0000-000000000002"))
          .scope(new ResourceGroupScope(SUBSCRIPTION, GROUP))
          .build();

  static final Delegation DELEGATION =
      Delegation.builder()
          .definition(DEFINITION)
          .addAssignments(ASSIGNMENT, OTHER_ASSIGNMENT)
          .provisioningState(ProvisioningState.SUCCEEDED)
          .build();
  static final Delegation OTHER_DELEGATION =
      Delegation.builder()
          .definition(OTHER_DEFINITION)
          .addAssignment(OTHER_ASSIGNMENT)
          .provisioningState(ProvisioningState.FAILED)
          .build();

  static final CustomerSubscription CUSTOMER_SUBSCRIPTION =
      CustomerSubscription.builder()
          .id(SUBSCRIPTION)
          .homeTenantId(TenantId.parse("aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaa1"))
          .resourceGroups(List.of(ResourceGroupName.parse("web")))
          .resourceProviderRegistered(true)
          .boughtThroughReseller(false)
          .usesAzureDatabricks(true)
          .hasResourceLocks(false)
          .build();
  static final CustomerSubscription OTHER_CUSTOMER_SUBSCRIPTION =
      CustomerSubscription.builder()
          .id(OTHER_SUBSCRIPTION)
          .homeTenantId(TenantId.parse("aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaa2"))
          .resourceGroups(List.of())
          .resourceProviderRegistered(false)
          .boughtThroughReseller(true)
          .usesAzureDatabricks(false)
          .hasResourceLocks(true)
          .build();

  private Samples() {}

  private static Authorization authorization(Principal principal, RoleDefinitionId role) {
    return Authorization.builder()
        .principal(principal)
        .roleDefinitionId(role)
        .addDelegatedRoleDefinitionId(Roles.CONTRIBUTOR)
        .build();
  }
}
