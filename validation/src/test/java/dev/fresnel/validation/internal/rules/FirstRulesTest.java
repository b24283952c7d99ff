// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.fresnel.core.Authorization;
import dev.fresnel.core.CustomerTenant;
import dev.fresnel.core.Delegation;
import dev.fresnel.core.EligibleAuthorization;
import dev.fresnel.core.JustInTimeAccessPolicy;
import dev.fresnel.core.Manifest;
import dev.fresnel.core.Offer;
import dev.fresnel.core.Plan;
import dev.fresnel.core.Principal;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.Subject;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.id.ManifestVersion;
import dev.fresnel.core.id.OfferId;
import dev.fresnel.core.id.PlanId;
import dev.fresnel.core.id.PrincipalId;
import dev.fresnel.core.id.PublisherId;
import dev.fresnel.core.id.RoleDefinitionId;
import dev.fresnel.core.id.TenantId;
import dev.fresnel.core.role.Permission;
import dev.fresnel.core.role.RoleCatalog;
import dev.fresnel.core.role.RoleDefinition;
import dev.fresnel.core.role.RoleType;
import dev.fresnel.core.role.Roles;
import dev.fresnel.validation.Circumstances;
import dev.fresnel.validation.Fixtures;
import dev.fresnel.validation.Validator;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Each of the first rules at its fault: exactly one finding from all rules, word for word. */
class FirstRulesTest {

  private static final Validator VALIDATOR = Validator.standard();
  private static final RegistrationDefinition SOUND = Fixtures.definition();
  private static final Principal AUTOMATION =
      Principal.servicePrincipal(
          PrincipalId.parse("44444444-aaaa-4bbb-8ccc-000000000004"), "Automation");
  private static final RoleDefinitionId UNLISTED =
      RoleDefinitionId.parse("99999999-aaaa-4bbb-8ccc-000000000009");

  private static void assertFindings(Validator validator, Subject subject, String... expected) {
    assertEquals(
        List.of(expected),
        validator.validate(subject).findings().stream().map(Finding::format).toList());
  }

  private static void assertFindings(Subject subject, String... expected) {
    assertFindings(VALIDATOR, subject, expected);
  }

  private static RegistrationDefinition with(Authorization authorization) {
    return SOUND.toBuilder().addAuthorization(authorization).build();
  }

  private static Plan plan(String id) {
    return Plan.builder()
        .id(PlanId.asWritten(id))
        .manifest(
            Manifest.builder()
                .version(ManifestVersion.parse("1.0.0"))
                .managedByTenantId(SOUND.managedByTenantId())
                .authorizations(SOUND.authorizations())
                .build())
        .build();
  }

  @Test
  void malformedIdentifiersAreReportedForWhatTheyAre() {
    assertFindings(
        SOUND.withManagedByTenantId(TenantId.asWritten("<insert managing tenant id>")),
        "ERROR LH1001 managedByTenantId: \"<insert managing tenant id>\" is not a GUID of"
            + " 8-4-4-4-12 hexadecimal digits; it is a placeholder, so put the real value in its"
            + " place");
    assertFindings(
        SOUND.withManagedByTenantId(TenantId.asWritten("")),
        "ERROR LH1001 managedByTenantId: \"\" is not a GUID of 8-4-4-4-12 hexadecimal digits; fill"
            + " it in");
    assertFindings(
        with(
            Authorization.of(
                Principal.group(PrincipalId.asWritten("robnotto"), "Rob"),
                Roles.MONITORING_READER)),
        "ERROR LH1001 authorizations[2].principal.id: \"robnotto\" is not a GUID of 8-4-4-4-12"
            + " hexadecimal digits; correct it");
  }

  @Test
  void anExpressionThatIsKnownOnlyAtDeploymentIsNotMalformed() {
    assertFindings(
        SOUND.withManagedByTenantId(TenantId.asWritten("[parameters('managedByTenantId')]")));
  }

  @Test
  void offerIdentifiersAreCheckedEachByItsOwnForm() {
    Offer offer =
        Offer.builder()
            .publisherId(PublisherId.asWritten("con toso"))
            .id(OfferId.asWritten("Operations"))
            .addPlans(plan("Gold"), plan("silver"))
            .build();
    assertEquals(
        List.of(
            "ERROR LH1001 id: \"Operations\" is not an id of 1 to 50 lower-case letters, digits,"
                + " hyphens and underscores; correct it",
            "ERROR LH1001 plans[0].id: \"Gold\" is not an id of 1 to 50 lower-case letters, digits,"
                + " hyphens and underscores; correct it",
            "ERROR LH1001 publisherId: \"con toso\" is not an id of 1 to 50 letters, digits,"
                + " hyphens and underscores; correct it"),
        VALIDATOR.validate(offer).findings().stream()
            .filter(finding -> finding.ruleId().value().equals("LH1001"))
            .map(Finding::format)
            .toList());
  }

  @Test
  void aPlanIdCannotStandTwiceInAnOffer() {
    Offer offer =
        Offer.builder()
            .publisherId(PublisherId.parse("contoso"))
            .id(OfferId.parse("operations"))
            .addPlans(plan("gold"), plan("silver"), plan("gold"))
            .build();
    assertEquals(
        List.of(
            "ERROR LH1002 plans[2].id: Plan id \"gold\" is that of plans[0] already; ids are unique"
                + " within an offer, so give this plan another"),
        VALIDATOR.validate(offer).findings().stream()
            .filter(finding -> finding.ruleId().value().equals("LH1002"))
            .map(Finding::format)
            .toList());
  }

  @Test
  void aDefinitionWithoutAuthorizationsGivesNobodyAccess() {
    assertFindings(
        SOUND.withAuthorizations(List.of()),
        "WARNING LH2022 authorizations: There is no authorization, so the definition gives nobody"
            + " access; add at least one, such as Reader for a group");
  }

  @Test
  void thePrincipalAndRoleOfAnEarlierAuthorizationAreReported() {
    assertFindings(
        with(Authorization.of(Fixtures.SUPPORT, Roles.READER)),
        "WARNING LH2002 authorizations[2]: Principal \"Support\""
            + " (33333333-aaaa-4bbb-8ccc-000000000003) receives role Reader"
            + " (acdd72a7-3385-48ef-bd42-f606fba81ae7) by authorizations[0] already; remove one of"
            + " the two");
    assertFindings(with(Authorization.of(Fixtures.SUPPORT, Roles.MONITORING_READER)));
  }

  @Test
  void aRoleThatIsNotInTheCatalogueIsReportedWithTheDateOfTheCatalogue() {
    assertFindings(
        with(Authorization.of(AUTOMATION, UNLISTED)),
        "ERROR LH2003 authorizations[2].roleDefinitionId: Role 99999999-aaaa-4bbb-8ccc-000000000009"
            + " is not among the 928 roles known on 2026-08-22, and only built-in roles can be"
            + " delegated; correct the id, or extend the catalogue if the role is newer");
  }

  @Test
  void aCustomRoleOfAnExtendedCatalogueIsReported() {
    RoleDefinition custom =
        RoleDefinition.builder()
            .id(UNLISTED)
            .name("Contoso operator")
            .type(RoleType.CUSTOM)
            .addPermission(Permission.builder().addAction("*/read").build())
            .build();
    RoleCatalog roles =
        RoleCatalog.builtIn()
            .extendedWith(RoleCatalog.of(List.of(custom), LocalDate.of(2026, 11, 1)));
    assertFindings(
        VALIDATOR.withRoles(roles),
        with(Authorization.of(AUTOMATION, UNLISTED)),
        "ERROR LH2004 authorizations[2].roleDefinitionId: Role Contoso operator"
            + " (99999999-aaaa-4bbb-8ccc-000000000009) is a custom role, and only built-in roles"
            + " can be delegated; give built-in roles that permit what is needed");
  }

  @Test
  void ownerIsReported() {
    assertFindings(
        with(Authorization.of(AUTOMATION, Roles.OWNER)),
        "ERROR LH2005 authorizations[2].roleDefinitionId: Principal \"Automation\""
            + " (44444444-aaaa-4bbb-8ccc-000000000004) receives role Owner"
            + " (8e3af657-a8ff-443c-a75c-2fe8c4bcb635), which can never be delegated; give"
            + " Contributor or narrower roles");
    assertFindings(with(Authorization.of(AUTOMATION, Roles.CONTRIBUTOR)));
  }

  @Test
  void aRoleWithDataActionsIsReportedWithTheActions() {
    assertFindings(
        with(Authorization.of(AUTOMATION, Roles.LOG_ANALYTICS_CONTRIBUTOR)),
        "ERROR LH2006 authorizations[2].roleDefinitionId: Role Log Analytics Contributor"
            + " (92aaf0da-9dab-42b6-94a3-d43ce8d16293) has data actions"
            + " (Microsoft.OperationalInsights/workspaces/jobs/export/action), and such roles"
            + " cannot be delegated; give a role without them");
    assertFindings(with(Authorization.of(AUTOMATION, Roles.MONITORING_READER)));
  }

  @Test
  void aRoleWithRestrictedActionsIsReportedWithTheActionsAndAzuresCode() {
    Subject definition = with(Authorization.of(AUTOMATION, Roles.LOCKS_CONTRIBUTOR));
    assertFindings(
        definition,
        "ERROR LH2007 authorizations[2].roleDefinitionId: Role Locks Contributor"
            + " (28bf596f-4eb7-45ce-b5bc-6cf482fec137) has restricted actions"
            + " (Microsoft.Authorization/locks/write, Microsoft.Authorization/locks/delete), and"
            + " such roles cannot be delegated; give a role without them");
    assertEquals(
        Optional.of("InvalidRegistrationDefinitionCreateRequest"),
        VALIDATOR.validate(definition).findings().get(0).azureErrorCode());
  }

  @Test
  void userAccessAdministratorNeedsAssignableRoles() {
    Authorization bare = Authorization.of(AUTOMATION, Roles.USER_ACCESS_ADMINISTRATOR);
    assertFindings(
        with(bare),
        "ERROR LH2008 authorizations[2].delegatedRoleDefinitionIds: Principal \"Automation\""
            + " (44444444-aaaa-4bbb-8ccc-000000000004) receives role User Access Administrator"
            + " without assignable roles; list in delegatedRoleDefinitionIds the roles that managed"
            + " identities are to receive");
    assertFindings(with(bare.withDelegatedRoleDefinitionIds(Roles.CONTRIBUTOR)));
  }

  @Test
  void assignableRolesStandOnlyBesideUserAccessAdministrator() {
    assertFindings(
        with(
            Authorization.of(AUTOMATION, Roles.CONTRIBUTOR)
                .withDelegatedRoleDefinitionIds(Roles.READER)),
        "ERROR LH2009 authorizations[2].delegatedRoleDefinitionIds: Role Contributor"
            + " (b24988ac-6180-42a0-ab88-20f7382dd24c) stands with assignable roles (1), which only"
            + " User Access Administrator takes; remove them");
  }

  @Test
  void somebodyOfTheManagingTenantShouldBeAbleToRemoveTheDelegation() {
    assertFindings(
        SOUND.withAuthorizations(Authorization.of(Fixtures.SUPPORT, Roles.READER)),
        "WARNING LH2010 authorizations: No authorization has role Managed Services Registration"
            + " assignment Delete Role (91c1777a-f3dc-4fae-b103-61d183457e46), so only the customer"
            + " can end the delegation; add it for a group of the managing tenant");
  }

  @Test
  void anAssignableRoleWithDataActionsIsAWarningSinceSourcesContradictEachOther() {
    assertFindings(
        with(
            Authorization.of(AUTOMATION, Roles.USER_ACCESS_ADMINISTRATOR)
                .withDelegatedRoleDefinitionIds(
                    Roles.CONTRIBUTOR, Roles.LOG_ANALYTICS_CONTRIBUTOR)),
        "WARNING LH2011 authorizations[2].delegatedRoleDefinitionIds[1]: Assignable role Log"
            + " Analytics Contributor (92aaf0da-9dab-42b6-94a3-d43ce8d16293) has data actions"
            + " (Microsoft.OperationalInsights/workspaces/jobs/export/action); documentation rules"
            + " such roles out, yet its own examples use them, so Azure may refuse it: choose a"
            + " role without data actions, or try it first");
  }

  @Test
  void anEligiblePrincipalNeedsAPermanentRoleThatIncludesReader() {
    JustInTimeAccessPolicy policy = JustInTimeAccessPolicy.builder().build();
    Principal engineers =
        Principal.group(PrincipalId.parse("55555555-aaaa-4bbb-8ccc-000000000005"), "Engineers");
    RegistrationDefinition definition =
        SOUND.withEligibleAuthorizations(
            EligibleAuthorization.of(engineers, Roles.CONTRIBUTOR, policy),
            EligibleAuthorization.of(engineers, Roles.BACKUP_CONTRIBUTOR, policy),
            EligibleAuthorization.of(Fixtures.SUPPORT, Roles.CONTRIBUTOR, policy));
    assertFindings(
        definition,
        "WARNING LH3001 eligibleAuthorizations[0]: Principal \"Engineers\""
            + " (55555555-aaaa-4bbb-8ccc-000000000005) has no permanent role that includes Reader,"
            + " without which a role cannot be activated in the portal; add a permanent"
            + " authorization for Reader");
  }

  @Test
  void theManagingTenantCannotBeTheCustomers() {
    Validator toldSo =
        VALIDATOR.withCircumstances(
            Circumstances.builder().customerTenantId(Fixtures.MANAGING_TENANT).build());
    assertFindings(
        toldSo,
        SOUND,
        "ERROR LH4001 managedByTenantId: Managing tenant 11111111-aaaa-4bbb-8ccc-000000000001 is"
            + " the tenant of the customer; name the tenant of the service provider");
    assertFindings(
        VALIDATOR.withCircumstances(
            Circumstances.builder().customerTenantId(Fixtures.CUSTOMER_TENANT).build()),
        SOUND);
    assertFindings(
        CustomerTenant.builder()
            .id(Fixtures.MANAGING_TENANT)
            .addDelegation(Delegation.of(SOUND))
            .build(),
        "WARNING LH4013 delegations[0].assignments: Definition \"Contoso operations\" is assigned"
            + " nowhere, so it gives no access; assign it to a subscription or resource group, or"
            + " remove it",
        "ERROR LH4001 delegations[0].definition.managedByTenantId: Managing tenant"
            + " 11111111-aaaa-4bbb-8ccc-000000000001 is the tenant of the customer; name the tenant"
            + " of the service provider");
  }
}
