// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.fresnel.arm.onboarding.OnboardingPlan;
import dev.fresnel.arm.onboarding.OnboardingStep;
import dev.fresnel.arm.template.CommandShell;
import dev.fresnel.arm.template.DeploymentFiles;
import dev.fresnel.arm.template.TemplateScope;
import dev.fresnel.core.Authorization;
import dev.fresnel.core.Contact;
import dev.fresnel.core.CustomerSubscription;
import dev.fresnel.core.EligibleAuthorization;
import dev.fresnel.core.JustInTimeAccessPolicy;
import dev.fresnel.core.Listing;
import dev.fresnel.core.Logo;
import dev.fresnel.core.Manifest;
import dev.fresnel.core.MultiFactorAuthProvider;
import dev.fresnel.core.Offer;
import dev.fresnel.core.Plan;
import dev.fresnel.core.PlanAvailability;
import dev.fresnel.core.PlanVisibility;
import dev.fresnel.core.Principal;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.finding.FindingsException;
import dev.fresnel.core.id.ManifestVersion;
import dev.fresnel.core.id.OfferId;
import dev.fresnel.core.id.PlanId;
import dev.fresnel.core.id.PrincipalId;
import dev.fresnel.core.id.PublisherId;
import dev.fresnel.core.id.RoleDefinitionId;
import dev.fresnel.core.id.SubscriptionId;
import dev.fresnel.core.id.TenantId;
import dev.fresnel.core.role.Roles;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class OfferDraftTest {

  private static final TenantId PROVIDER = TenantId.parse("0d3b6f0e-3a57-4d0c-8f0b-6f2f6a0c7e21");
  private static final SubscriptionId OWN =
      SubscriptionId.parse("5b0d3c7e-6f41-4a92-8c1d-7e2f9a0b3c4d");
  private static final SubscriptionId CUSTOMER =
      SubscriptionId.parse("3f6d4c1e-8a52-4b7f-9c3d-2e1f0a9b8c7d");
  private static final Principal TEAM =
      Principal.group(PrincipalId.parse("f5c3d3b7-9f55-4a33-9c5f-3f1d2c6a0b11"), "Team");
  private static final Principal LEAD =
      Principal.user(PrincipalId.parse("a7e1c4d2-3b58-4f6a-8d90-1c2b3a4d5e6f"), "Lead");
  private static final RoleDefinitionId DELETE =
      Roles.MANAGED_SERVICES_REGISTRATION_ASSIGNMENT_DELETE_ROLE;
  private static final AuthorizationSet WATCH =
      AuthorizationSet.of(TEAM, Roles.READER).letRemoveDelegation(TEAM);
  private static final AuthorizationSet REPAIR =
      AuthorizationSet.empty()
          .makeEligible(TEAM, Roles.BACKUP_CONTRIBUTOR, Duration.ofHours(4), LEAD);
  private static final PlanId BASIC = PlanId.parse("basic");
  private static final PlanId PRIVATE = PlanId.parse("private");

  private static OfferDraft draft() {
    return Lighthouse.standard()
        .offer(PublisherId.parse("contoso"), OfferId.parse("operations"), PROVIDER)
        .describe("Operations", "Watched", "We watch.", "<p>We watch.</p>")
        .categories("Security")
        .legal("Terms", "https://contoso.example/privacy")
        .logo(new Logo("logo.png", 216, 216))
        .contacts(Contact.of("A", "a@contoso.example", "1"), Contact.of("B", "b@b.example", "2"))
        .previewFor(OWN)
        .plan(BASIC, plan -> plan.describe("Basic", "See", "All of it").grant(WATCH))
        .plan(
            PRIVATE,
            plan ->
                plan.describe("Private", "Mend", "All of it")
                    .version(ManifestVersion.parse("2.1.0"))
                    .grant(WATCH, REPAIR)
                    .onlyFor(CUSTOMER)
                    .stopped());
  }

  private static Plan plan(String id, String name, String summary, Manifest manifest) {
    return Plan.builder()
        .id(PlanId.parse(id))
        .name(name)
        .summary(summary)
        .description("All of it")
        .manifest(manifest)
        .build();
  }

  @Test
  void eachWordOfTheLineArrivesInTheOffer() {
    Manifest watch =
        Manifest.builder()
            .version(ManifestVersion.parse("1.0.0"))
            .managedByTenantId(PROVIDER)
            .addAuthorizations(Authorization.of(TEAM, Roles.READER), Authorization.of(TEAM, DELETE))
            .build();
    EligibleAuthorization eligible =
        EligibleAuthorization.of(
            TEAM,
            Roles.BACKUP_CONTRIBUTOR,
            JustInTimeAccessPolicy.builder()
                .multiFactorAuthProvider(MultiFactorAuthProvider.AZURE)
                .maximumActivationDuration(Duration.ofHours(4))
                .addManagedByTenantApprover(LEAD)
                .build());
    Manifest repair =
        watch.withVersion(ManifestVersion.parse("2.1.0")).withEligibleAuthorizations(eligible);
    assertEquals(
        Offer.builder()
            .publisherId(PublisherId.parse("contoso"))
            .id(OfferId.parse("operations"))
            .alias("operations")
            .listing(
                Listing.builder()
                    .name("Operations")
                    .searchResultsSummary("Watched")
                    .shortDescription("We watch.")
                    .description("<p>We watch.</p>")
                    .addCategory("Security")
                    .termsAndConditions("Terms")
                    .privacyPolicyLink("https://contoso.example/privacy")
                    .logo(new Logo("logo.png", 216, 216))
                    .supportContact(Contact.of("A", "a@contoso.example", "1"))
                    .engineeringContact(Contact.of("B", "b@b.example", "2"))
                    .build())
            .addPreviewAudience(OWN)
            .addPlan(plan("basic", "Basic", "See", watch))
            .addPlan(
                plan("private", "Private", "Mend", repair)
                    .withVisibility(PlanVisibility.PRIVATE)
                    .withPrivateAudience(CUSTOMER)
                    .withAvailability(PlanAvailability.STOPPED))
            .build(),
        draft().offer());
    assertEquals("Ops 2026", draft().alias("Ops 2026").offer().alias());
    assertEquals(false, draft().validate().hasErrors());
  }

  @Test
  void aPlanIsOnboardedOnlyOnceTheWholeOfferIsWithoutErrors() {
    RegistrationDefinition definition = draft().onboard(PRIVATE).definition();
    assertEquals(
        RegistrationDefinition.of(draft().offer(), draft().offer().plans().get(1)), definition);
    assertEquals(
        List.of("basic", "private"),
        draft().onboardAll().stream()
            .map(each -> each.definition().marketplacePlan().orElseThrow().planId().value())
            .toList());
    OfferDraft faulty = draft().plan(BASIC, plan -> plan.grant(WATCH));
    assertThrows(FindingsException.class, () -> faulty.onboard(PRIVATE));
    assertThrows(FindingsException.class, faulty::onboardAll);
    assertThrows(IllegalArgumentException.class, () -> draft().onboard(PlanId.parse("unknown")));
  }

  @Test
  void anOnboardingListsWhatIsDoneByWhom() {
    Onboarding onboarding = draft().onboard(BASIC);
    DeploymentFiles files = DeploymentFiles.of("westeurope", "basic.json");
    CustomerSubscription subscription = CustomerSubscription.builder().id(CUSTOMER).build();
    assertEquals(
        OnboardingPlan.forSubscription(
            onboarding.render().at(CUSTOMER), subscription, CommandShell.AZURE_CLI, files),
        onboarding.stepsAt(subscription, CommandShell.AZURE_CLI, files));
    List<OnboardingStep> steps =
        onboarding.stepsAt(subscription, CommandShell.POWERSHELL, files).steps();
    assertEquals(5, steps.size());
    assertThrows(
        IllegalArgumentException.class,
        () ->
            onboarding
                .at(TemplateScope.managementGroup())
                .stepsAt(subscription, CommandShell.AZURE_CLI, files));
  }
}
