// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core;

import dev.fresnel.core.fixtures.CompleteModels;
import dev.fresnel.core.id.ManifestVersion;
import dev.fresnel.core.id.OfferId;
import dev.fresnel.core.id.PlanId;
import dev.fresnel.core.id.PrincipalId;
import dev.fresnel.core.id.PublisherId;
import dev.fresnel.core.id.RegistrationAssignmentId;
import dev.fresnel.core.id.RegistrationDefinitionId;
import dev.fresnel.core.id.ResourceGroupName;
import dev.fresnel.core.id.SubscriptionId;
import dev.fresnel.core.id.TenantId;
import dev.fresnel.core.role.Roles;
import java.time.Duration;
import java.util.List;

/** Values that differ from those of {@link CompleteModels} in every attribute. */
final class OtherModels {

  static final SubscriptionId SUBSCRIPTION =
      SubscriptionId.parse("22222222-0000-0000-0000-000000000002");

  static final Principal PRINCIPAL =
      Principal.user(PrincipalId.parse("33333333-0000-0000-0000-000000000002"), "Ada");

  static final Authorization AUTHORIZATION =
      Authorization.builder()
          .principal(PRINCIPAL)
          .roleDefinitionId(Roles.CONTRIBUTOR)
          .addDelegatedRoleDefinitionIds(Roles.READER, Roles.TAG_CONTRIBUTOR)
          .build();

  static final JustInTimeAccessPolicy POLICY =
      JustInTimeAccessPolicy.builder()
          .multiFactorAuthProvider(MultiFactorAuthProvider.NONE)
          .maximumActivationDuration(Duration.ofMinutes(30))
          .addManagedByTenantApprover(PRINCIPAL)
          .build();

  static final EligibleAuthorization ELIGIBLE =
      EligibleAuthorization.builder()
          .principal(PRINCIPAL)
          .roleDefinitionId(Roles.TAG_CONTRIBUTOR)
          .justInTimeAccessPolicy(POLICY)
          .addDelegatedRoleDefinitionIds(Roles.CONTRIBUTOR, Roles.READER)
          .build();

  static final Manifest MANIFEST =
      Manifest.builder()
          .version(ManifestVersion.parse("1.0.1"))
          .managedByTenantId(CompleteModels.CUSTOMER_TENANT)
          .addAuthorizations(AUTHORIZATION, CompleteModels.AUTHORIZATION)
          .addEligibleAuthorizations(ELIGIBLE, CompleteModels.ELIGIBLE)
          .build();

  static final Plan PLAN =
      Plan.builder()
          .id(PlanId.parse("silver"))
          .name("Silver")
          .summary("Most of it")
          .description("By day")
          .visibility(PlanVisibility.PUBLIC)
          .addPrivateAudience(SUBSCRIPTION, CompleteModels.SUBSCRIPTION)
          .availability(PlanAvailability.ON_SALE)
          .pricingModel(PricingModel.BRING_YOUR_OWN_LICENSE)
          .manifest(MANIFEST)
          .build();

  static final Contact CONTACT = Contact.of("Bob", "bob@example.com", "+44 2");

  static final Video VIDEO =
      Video.of("Other film", "https://vimeo.com/2", new Thumbnail("other.png", 1280, 720));

  static final Listing LISTING =
      Listing.builder()
          .name("Fabrikam operations")
          .searchResultsSummary("They run it")
          .shortDescription("They run what you own")
          .description("<p>Some of it</p>")
          .language("French")
          .addCategory("Storage")
          .termsAndConditions("Otherwise")
          .privacyPolicyLink("https://example.org/privacy")
          .supportLink("https://example.org/support")
          .governmentSupportLink("https://example.org/government")
          .addUsefulLinks(new Link("Guide", "https://example.org/guide"))
          .supportContact(CONTACT)
          .engineeringContact(CompleteModels.LISTING.supportContact())
          .logo(new Logo("logo.png", 350, 350))
          .addScreenshot(new Screenshot("two.png", "Two", 1280, 720))
          .addVideo(VIDEO)
          .build();

  static final Offer OFFER =
      Offer.builder()
          .publisherId(PublisherId.parse("fabrikam"))
          .id(OfferId.parse("security"))
          .alias("sec")
          .listing(LISTING)
          .addPreviewAudience(SUBSCRIPTION)
          .addPlan(PLAN)
          .build();

  static final RegistrationDefinition DEFINITION =
      RegistrationDefinition.builder()
          .id(RegistrationDefinitionId.parse("44444444-0000-0000-0000-000000000002"))
          .name("Fabrikam operations")
          .description("Some of it")
          .managedByTenantId(CompleteModels.CUSTOMER_TENANT)
          .addAuthorization(AUTHORIZATION)
          .addEligibleAuthorization(ELIGIBLE)
          .marketplacePlan(MarketplacePlan.of(OFFER, PLAN))
          .build();

  static final RegistrationAssignment ASSIGNMENT =
      RegistrationAssignment.builder()
          .id(RegistrationAssignmentId.parse("55555555-0000-0000-0000-000000000002"))
          .scope(
              new ResourceGroupScope(
                  CompleteModels.SUBSCRIPTION, ResourceGroupName.parse("rg-weu")))
          .build();

  static final Delegation DELEGATION =
      Delegation.builder()
          .definition(DEFINITION)
          .addAssignment(ASSIGNMENT)
          .provisioningState(ProvisioningState.FAILED)
          .build();

  static final CustomerSubscription CUSTOMER_SUBSCRIPTION =
      CustomerSubscription.builder()
          .id(SUBSCRIPTION)
          .homeTenantId(TenantId.parse("aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaa2"))
          .resourceGroups(List.of())
          .resourceProviderRegistered(false)
          .boughtThroughReseller(true)
          .usesAzureDatabricks(false)
          .hasResourceLocks(true)
          .build();

  static final CustomerTenant CUSTOMER =
      CustomerTenant.builder()
          .id(CompleteModels.MANAGING_TENANT)
          .displayName("Contoso")
          .cloud(Cloud.PUBLIC)
          .addSubscriptions(CUSTOMER_SUBSCRIPTION, CompleteModels.CUSTOMER_SUBSCRIPTION)
          .addDelegations(DELEGATION, CompleteModels.DELEGATION)
          .build();

  private OtherModels() {}
}
