// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.json;

import dev.fresnel.core.Authorization;
import dev.fresnel.core.Cloud;
import dev.fresnel.core.Contact;
import dev.fresnel.core.CustomerSubscription;
import dev.fresnel.core.CustomerTenant;
import dev.fresnel.core.Delegation;
import dev.fresnel.core.EligibleAuthorization;
import dev.fresnel.core.JustInTimeAccessPolicy;
import dev.fresnel.core.Link;
import dev.fresnel.core.Listing;
import dev.fresnel.core.Logo;
import dev.fresnel.core.Manifest;
import dev.fresnel.core.MarketplacePlan;
import dev.fresnel.core.MultiFactorAuthProvider;
import dev.fresnel.core.Offer;
import dev.fresnel.core.Plan;
import dev.fresnel.core.PlanAvailability;
import dev.fresnel.core.PlanVisibility;
import dev.fresnel.core.PricingModel;
import dev.fresnel.core.Principal;
import dev.fresnel.core.ProvisioningState;
import dev.fresnel.core.RegistrationAssignment;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.ResourceGroupScope;
import dev.fresnel.core.Screenshot;
import dev.fresnel.core.SubscriptionScope;
import dev.fresnel.core.Thumbnail;
import dev.fresnel.core.Video;
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

/** Models in which every part says something, and models in which only what must be there does. */
public final class Models {

  public static final TenantId MANAGING_TENANT =
      TenantId.parse("11111111-1111-4111-8111-111111111111");
  public static final TenantId CUSTOMER_TENANT =
      TenantId.parse("22222222-2222-4222-8222-222222222222");
  public static final SubscriptionId SUBSCRIPTION =
      SubscriptionId.parse("33333333-3333-4333-8333-333333333333");

  public static final Principal SUPPORT =
      Principal.group(PrincipalId.parse("44444444-4444-4444-8444-444444444444"), "Support");
  public static final Principal NAMELESS =
      Principal.builder().id(PrincipalId.parse("55555555-5555-4555-8555-555555555555")).build();

  public static final Authorization AUTHORIZATION =
      Authorization.of(SUPPORT, Roles.USER_ACCESS_ADMINISTRATOR)
          .withDelegatedRoleDefinitionIds(Roles.CONTRIBUTOR, Roles.READER);

  public static final JustInTimeAccessPolicy POLICY =
      JustInTimeAccessPolicy.builder()
          .multiFactorAuthProvider(MultiFactorAuthProvider.AZURE)
          .maximumActivationDuration(Duration.ofMinutes(90))
          .addManagedByTenantApprover(NAMELESS)
          .build();

  public static final EligibleAuthorization ELIGIBLE =
      EligibleAuthorization.of(SUPPORT, Roles.CONTRIBUTOR, POLICY)
          .withDelegatedRoleDefinitionIds(Roles.READER);

  public static final Manifest MANIFEST =
      Manifest.builder()
          .version(ManifestVersion.parse("1.2.5"))
          .managedByTenantId(MANAGING_TENANT)
          .addAuthorizations(AUTHORIZATION, Authorization.of(NAMELESS, Roles.READER))
          .addEligibleAuthorization(ELIGIBLE)
          .build();

  public static final Manifest BARE_MANIFEST =
      Manifest.builder()
          .version(ManifestVersion.parse("1.0.0"))
          .managedByTenantId(CUSTOMER_TENANT)
          .build();

  public static final Plan PLAN =
      Plan.builder()
          .id(PlanId.parse("gold"))
          .name("Gold")
          .summary("Around the clock")
          .description("With a person of your own")
          .visibility(PlanVisibility.PRIVATE)
          .addPrivateAudience(SUBSCRIPTION)
          .availability(PlanAvailability.STOPPED)
          .pricingModel(PricingModel.PERCENT_OF_AZURE_CONSUMPTION)
          .manifest(MANIFEST)
          .build();

  public static final Plan BARE_PLAN =
      Plan.builder().id(PlanId.parse("basic")).manifest(BARE_MANIFEST).build();

  public static final Video VIDEO =
      Video.of("Tour", "https://vimeo.com/1", new Thumbnail("tour.png", 1280, 720));

  public static final Listing LISTING =
      Listing.builder()
          .name("Managed operations")
          .searchResultsSummary("Operations")
          .shortDescription("We operate")
          .description("<p>We operate your \"estate\" \u2014 gr\u00fcndlich \ud83d\ude80</p>")
          .language("German")
          .addCategory("Compute")
          .termsAndConditions("https://contoso.example/terms")
          .privacyPolicyLink("https://contoso.example/privacy")
          .supportLink("https://contoso.example/support")
          .governmentSupportLink("https://contoso.example/gov")
          .addUsefulLink(new Link("Handbook", "https://contoso.example/handbook"))
          .supportContact(Contact.of("Sam", "sam@contoso.example", "+49 30 1"))
          .engineeringContact(Contact.of("Eve", "eve@contoso.example", "+49 30 2"))
          .logo(new Logo("logo.png", 216, 217))
          .addScreenshot(new Screenshot("one.png", "One", 1280, 720))
          .addVideo(VIDEO)
          .build();

  public static final Offer OFFER =
      Offer.builder()
          .publisherId(PublisherId.parse("contoso"))
          .id(OfferId.parse("operations"))
          .alias("Ops")
          .listing(LISTING)
          .addPreviewAudience(SUBSCRIPTION)
          .addPlan(PLAN)
          .build();

  public static final Offer BARE_OFFER =
      Offer.builder().publisherId(PublisherId.parse("fabrikam")).id(OfferId.parse("other")).build();

  public static final RegistrationDefinition DEFINITION =
      RegistrationDefinition.builder()
          .id(RegistrationDefinitionId.parse("66666666-6666-4666-8666-666666666666"))
          .name("Contoso operations")
          .description("What we do")
          .managedByTenantId(MANAGING_TENANT)
          .addAuthorization(AUTHORIZATION)
          .addEligibleAuthorization(ELIGIBLE)
          .marketplacePlan(MarketplacePlan.of(OFFER, PLAN))
          .build();

  public static final RegistrationDefinition BARE_DEFINITION =
      RegistrationDefinition.builder().name("Other").managedByTenantId(CUSTOMER_TENANT).build();

  public static final RegistrationAssignment ASSIGNMENT =
      RegistrationAssignment.builder()
          .id(RegistrationAssignmentId.parse("77777777-7777-4777-8777-777777777777"))
          .scope(new ResourceGroupScope(SUBSCRIPTION, ResourceGroupName.parse("rg-1")))
          .build();

  public static final RegistrationAssignment BARE_ASSIGNMENT =
      RegistrationAssignment.of(new SubscriptionScope(SUBSCRIPTION));

  public static final Delegation DELEGATION =
      Delegation.builder()
          .definition(DEFINITION)
          .addAssignments(ASSIGNMENT, BARE_ASSIGNMENT)
          .provisioningState(ProvisioningState.SUCCEEDED)
          .build();

  public static final CustomerSubscription CUSTOMER_SUBSCRIPTION =
      CustomerSubscription.builder()
          .id(SUBSCRIPTION)
          .homeTenantId(CUSTOMER_TENANT)
          .resourceGroups(List.of(ResourceGroupName.parse("web")))
          .resourceProviderRegistered(true)
          .boughtThroughReseller(false)
          .usesAzureDatabricks(true)
          .hasResourceLocks(false)
          .build();

  public static final CustomerTenant CUSTOMER =
      CustomerTenant.builder()
          .id(CUSTOMER_TENANT)
          .displayName("Fabrikam")
          .cloud(Cloud.US_GOVERNMENT)
          .addSubscription(CUSTOMER_SUBSCRIPTION)
          .addDelegation(DELEGATION)
          .build();

  private Models() {}
}
