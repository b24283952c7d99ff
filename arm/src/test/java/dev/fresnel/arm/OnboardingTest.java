// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fresnel.arm.template.ParameterPlacement;
import dev.fresnel.arm.template.RenderOptions;
import dev.fresnel.arm.template.TemplateRenderer;
import dev.fresnel.arm.template.TemplateScope;
import dev.fresnel.core.Authorization;
import dev.fresnel.core.EligibleAuthorization;
import dev.fresnel.core.JustInTimeAccessPolicy;
import dev.fresnel.core.Listing;
import dev.fresnel.core.Manifest;
import dev.fresnel.core.MarketplacePlan;
import dev.fresnel.core.Offer;
import dev.fresnel.core.Plan;
import dev.fresnel.core.Principal;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.finding.FindingsException;
import dev.fresnel.core.finding.Profile;
import dev.fresnel.core.finding.Suppression;
import dev.fresnel.core.id.ManifestVersion;
import dev.fresnel.core.id.OfferId;
import dev.fresnel.core.id.PlanId;
import dev.fresnel.core.id.PrincipalId;
import dev.fresnel.core.id.PublisherId;
import dev.fresnel.core.id.ResourceGroupName;
import dev.fresnel.core.id.RoleDefinitionId;
import dev.fresnel.core.id.TenantId;
import dev.fresnel.core.role.Roles;
import dev.fresnel.validation.settings.AcceptedRefusal;
import dev.fresnel.validation.settings.RuleSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OnboardingTest {

  private static final TenantId PROVIDER = TenantId.parse("11111111-aaaa-4bbb-8ccc-000000000001");
  private static final Principal SUPPORT =
      Principal.group(PrincipalId.parse("33333333-aaaa-4bbb-8ccc-000000000003"), "Support");
  private static final JustInTimeAccessPolicy POLICY = JustInTimeAccessPolicy.builder().build();

  private static Onboarding sound() {
    return Lighthouse.standard()
        .onboard("Contoso operations")
        .managedBy(PROVIDER)
        .authorize(SUPPORT, Roles.READER)
        .authorize(SUPPORT, Roles.MANAGED_SERVICES_REGISTRATION_ASSIGNMENT_DELETE_ROLE);
  }

  @Test
  void eachWordOfTheLineArrivesInTheDefinition() {
    Onboarding onboarding =
        sound()
            .description("Day to day")
            .letAssign(SUPPORT, Roles.CONTRIBUTOR, Roles.READER)
            .makeEligible(SUPPORT, Roles.CONTRIBUTOR, POLICY)
            .at(TemplateScope.resourceGroups(ResourceGroupName.parse("production")));
    assertEquals(
        RegistrationDefinition.builder()
            .name("Contoso operations")
            .description("Day to day")
            .managedByTenantId(PROVIDER)
            .addAuthorizations(
                Authorization.of(SUPPORT, Roles.READER),
                Authorization.of(
                    SUPPORT, Roles.MANAGED_SERVICES_REGISTRATION_ASSIGNMENT_DELETE_ROLE),
                Authorization.builder()
                    .principal(SUPPORT)
                    .roleDefinitionId(Roles.USER_ACCESS_ADMINISTRATOR)
                    .addDelegatedRoleDefinitionIds(Roles.CONTRIBUTOR, Roles.READER)
                    .build())
            .addEligibleAuthorization(EligibleAuthorization.of(SUPPORT, Roles.CONTRIBUTOR, POLICY))
            .build(),
        onboarding.definition());
    assertEquals(
        TemplateScope.resourceGroups(ResourceGroupName.parse("production")), onboarding.scope());
  }

  @Test
  void aLineThatGoesOnLeavesTheEarlierOneAsItWas() {
    Onboarding first = sound();
    Onboarding second = first.authorize(SUPPORT, Roles.CONTRIBUTOR);
    assertEquals(2, first.definition().authorizations().size());
    assertNotEquals(first.definition(), second.definition());
  }

  @Test
  void theTemplateIsWhatTheRendererAloneWouldGive() {
    RenderOptions options = RenderOptions.builder().parameters(ParameterPlacement.FILE).build();
    assertEquals(
        TemplateRenderer.render(sound().definition(), TemplateScope.subscription(), options),
        sound().withOptions(options).render());
  }

  @Test
  void aManagingTenantThatWasNeverNamedIsAFinding() {
    assertEquals(
        List.of(
            "WARNING LH2022 authorizations: There is no authorization, so the definition gives"
                + " nobody access; add at least one, such as Reader for a group",
            "ERROR LH1001 managedByTenantId: \"\" is not a GUID of 8-4-4-4-12 hexadecimal digits;"
                + " fill it in"),
        Lighthouse.standard().onboard("Contoso operations").validate().findings().stream()
            .map(Finding::format)
            .toList());
  }

  @Test
  void whatAzureRefusesIsNotRenderedAndTheExceptionCarriesAllFindings(@TempDir Path folder) {
    Onboarding refused = sound().authorize(SUPPORT, Roles.OWNER).authorize(SUPPORT, Roles.READER);
    Path file = folder.resolve("delegation.json");
    FindingsException thrown =
        assertThrows(FindingsException.class, () -> refused.render().write(file));
    assertEquals(
        List.of("LH2005", "LH2002"),
        thrown.findings().stream().map(finding -> finding.ruleId().value()).toList());
    assertFalse(Files.exists(file));
  }

  @Test
  void whatAzureRefusesIsRenderedWhereTheCallerSaysSo() {
    Onboarding refused = sound().authorize(SUPPORT, Roles.OWNER);
    assertEquals(
        TemplateRenderer.render(
            refused.definition(), TemplateScope.subscription(), RenderOptions.defaults()),
        refused.renderEvenIfRefused());
    RuleSettings accepting =
        RuleSettings.builder()
            .addSuppression(Suppression.of("owner-role", "a test of the portal"))
            .addAcceptedRefusal(new AcceptedRefusal("owner-role", "a test of the portal"))
            .build();
    assertEquals(
        refused.renderEvenIfRefused(),
        Lighthouse.standard().withSettings(accepting).onboard(refused.definition()).render());
  }

  @Test
  void whatOnlyTheMarketplaceAsksForIsNotAskedForBeforeATemplate() {
    Offer offer =
        Offer.builder().publisherId(PublisherId.parse("contoso")).id(OfferId.parse("ops")).build();
    assertTrue(Lighthouse.standard().validate(offer).hasErrors());
    assertEquals(
        List.of(),
        Lighthouse.standard().withProfile(Profile.ARM_ONBOARDING).validate(offer).errors());
  }

  @Test
  void theCustomerThatIsToldIsComparedWithTheManagingTenant() {
    assertEquals(
        List.of("LH4001"),
        Lighthouse.standard()
            .forCustomer(PROVIDER)
            .onboard(sound().definition())
            .validate()
            .findings()
            .stream()
            .map(finding -> finding.ruleId().value())
            .toList());
  }

  @Test
  void aPlanOfAnOfferIsOnboardedAsItsDefinition() {
    Plan gold =
        Plan.builder()
            .id(PlanId.parse("gold"))
            .summary("Everything")
            .manifest(
                Manifest.builder()
                    .version(ManifestVersion.parse("1.2.0"))
                    .managedByTenantId(PROVIDER)
                    .authorizations(sound().definition().authorizations())
                    .build())
            .build();
    Offer offer =
        Offer.builder()
            .publisherId(PublisherId.parse("contoso"))
            .id(OfferId.parse("operations"))
            .listing(Listing.builder().name("Contoso operations").build())
            .addPlan(gold)
            .build();
    RegistrationDefinition definition =
        Lighthouse.standard().onboard(offer, PlanId.parse("gold")).definition();
    assertEquals(Optional.of(MarketplacePlan.of(offer, gold)), definition.marketplacePlan());
    assertEquals("Contoso operations", definition.name());
    assertEquals(
        "planId must be one of [\"gold\"], not \"silver\"",
        assertThrows(
                IllegalArgumentException.class,
                () -> Lighthouse.standard().onboard(offer, PlanId.parse("silver")))
            .getMessage());
  }

  @Test
  void namesTheParameterThatIsNull() {
    assertNamed("description", onboarding -> onboarding.description(nothing()));
    assertNamed("managingTenant", onboarding -> onboarding.managedBy(nothing()));
    assertNamed("principal", onboarding -> onboarding.authorize(nothing(), Roles.READER));
    assertNamed("role", onboarding -> onboarding.authorize(SUPPORT, nothing()));
    assertNamed("authorization", onboarding -> onboarding.authorize(nothing()));
    assertNamed("principal", onboarding -> onboarding.letAssign(nothing(), Roles.READER));
    assertNamed(
        "assignableRoles",
        onboarding -> onboarding.letAssign(SUPPORT, OnboardingTest.<RoleDefinitionId[]>nothing()));
    assertNamed(
        "assignableRoles",
        onboarding ->
            onboarding.letAssign(
                SUPPORT, Roles.READER, OnboardingTest.<RoleDefinitionId>nothing()));
    assertNamed(
        "principal", onboarding -> onboarding.makeEligible(nothing(), Roles.READER, POLICY));
    assertNamed("role", onboarding -> onboarding.makeEligible(SUPPORT, nothing(), POLICY));
    assertNamed("policy", onboarding -> onboarding.makeEligible(SUPPORT, Roles.READER, nothing()));
    assertNamed("scope", onboarding -> onboarding.at(nothing()));
    assertNamed("options", onboarding -> onboarding.withOptions(nothing()));
  }

  private static void assertNamed(String parameter, UnaryOperator<Onboarding> call) {
    assertEquals(
        parameter,
        assertThrows(NullPointerException.class, () -> call.apply(sound())).getMessage());
  }

  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
  private static <T> T nothing() {
    return null;
  }
}
