// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.offer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.fresnel.core.Authorization;
import dev.fresnel.core.CustomerSubscription;
import dev.fresnel.core.CustomerTenant;
import dev.fresnel.core.Delegation;
import dev.fresnel.core.EligibleAuthorization;
import dev.fresnel.core.JustInTimeAccessPolicy;
import dev.fresnel.core.MarketplacePlan;
import dev.fresnel.core.Offer;
import dev.fresnel.core.Plan;
import dev.fresnel.core.Principal;
import dev.fresnel.core.RegistrationAssignment;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.ResourceGroupScope;
import dev.fresnel.core.Subject;
import dev.fresnel.core.SubscriptionScope;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.finding.RelatedPlace;
import dev.fresnel.core.fixtures.SampleDefinitions;
import dev.fresnel.core.fixtures.SampleManifests;
import dev.fresnel.core.fixtures.SamplePrincipals;
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
import dev.fresnel.validation.Validator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every identifier of every model is looked at, once, and named by its own form. */
class MalformedIdentifierTest {

  private static final String GUID = "a GUID of 8-4-4-4-12 hexadecimal digits";
  private static final String SLUG =
      "an id of 1 to 50 lower-case letters, digits, hyphens and underscores";

  private static final Validator VALIDATOR = Validator.of(new MalformedIdentifier());
  private static final SubscriptionId BAD_SUBSCRIPTION = SubscriptionId.asWritten("?");
  private static final RoleDefinitionId BAD_ROLE = RoleDefinitionId.asWritten("?");
  private static final Principal BAD_PRINCIPAL =
      Principal.builder().id(PrincipalId.asWritten("?")).build();
  private static final Authorization BAD_AUTHORIZATION =
      Authorization.of(BAD_PRINCIPAL, BAD_ROLE)
          .withDelegatedRoleDefinitionIds(Roles.READER, BAD_ROLE);
  private static final EligibleAuthorization BAD_ELIGIBLE =
      EligibleAuthorization.of(
              BAD_PRINCIPAL,
              BAD_ROLE,
              JustInTimeAccessPolicy.builder()
                  .addManagedByTenantApprovers(SamplePrincipals.SUPPORT, BAD_PRINCIPAL)
                  .build())
          .withDelegatedRoleDefinitionIds(BAD_ROLE);

  private static void assertMalformed(Subject subject, String... expected) {
    assertEquals(
        List.of(expected),
        VALIDATOR.validate(subject).findings().stream()
            .flatMap(MalformedIdentifierTest::inEachPlace)
            .sorted()
            .toList());
  }

  private static Stream<String> inEachPlace(Finding finding) {
    return Stream.concat(
            Stream.of(finding.path()), finding.related().stream().map(RelatedPlace::path))
        .map(path -> path + ": " + finding.message());
  }

  private static String at(String path, String form) {
    return path + ": \"?\" is not " + form + "; correct it";
  }

  @Test
  void ofAnOffer() {
    Plan plan =
        Plan.builder()
            .id(PlanId.asWritten("?"))
            .addPrivateAudience(BAD_SUBSCRIPTION)
            .manifest(
                SampleManifests.SMALL
                    .withVersion(ManifestVersion.parse("1.0.0"))
                    .withVersion(ManifestVersion.asWritten("?"))
                    .withManagedByTenantId(TenantId.asWritten("?"))
                    .withAuthorizations(BAD_AUTHORIZATION))
            .build();
    Offer offer =
        Offer.builder()
            .publisherId(PublisherId.asWritten("?"))
            .id(OfferId.asWritten("?"))
            .addPreviewAudience(BAD_SUBSCRIPTION)
            .addPlan(plan)
            .build();
    String manifest = "plans[0].manifest.";
    assertMalformed(
        offer,
        at("id", SLUG),
        at("plans[0].id", SLUG),
        at(manifest + "authorizations[0].delegatedRoleDefinitionIds[1]", GUID),
        at(manifest + "authorizations[0].principal.id", GUID),
        at(manifest + "authorizations[0].roleDefinitionId", GUID),
        at(manifest + "managedByTenantId", GUID),
        at(manifest + "version", "a version of three whole numbers such as 1.2.5"),
        at("plans[0].privateAudience[0]", GUID),
        at("previewAudience[0]", GUID),
        at("publisherId", "an id of 1 to 50 letters, digits, hyphens and underscores"));
  }

  @Test
  void ofAResourceIdOnlyTheLastPartIsWanted() {
    String reader = "acdd72a7-3385-48ef-bd42-f606fba81ae7";
    assertMalformed(
        SampleDefinitions.SMALL.withAuthorizations(
            Authorization.of(
                SamplePrincipals.SUPPORT, RoleDefinitionId.asWritten("/roleDefinitions/" + reader)),
            Authorization.of(
                SamplePrincipals.SUPPORT, RoleDefinitionId.asWritten("/roleDefinitions/Reader"))),
        "authorizations[0].roleDefinitionId: \"/roleDefinitions/"
            + reader
            + "\" is not "
            + GUID
            + "; it is the id of a resource, so give its last part alone, "
            + reader,
        "authorizations[1].roleDefinitionId: \"/roleDefinitions/Reader\" is not "
            + GUID
            + "; correct it");
  }

  @Test
  void ofADefinition() {
    RegistrationDefinition definition =
        SampleDefinitions.SMALL
            .withId(RegistrationDefinitionId.asWritten("?"))
            .withEligibleAuthorizations(BAD_ELIGIBLE)
            .withMarketplacePlan(
                new MarketplacePlan(
                    PublisherId.asWritten("?"),
                    OfferId.asWritten("?"),
                    PlanId.asWritten("?"),
                    ManifestVersion.asWritten("?")));
    String eligible = "eligibleAuthorizations[0].";
    assertMalformed(
        definition,
        at(eligible + "delegatedRoleDefinitionIds[0]", GUID),
        at(eligible + "justInTimeAccessPolicy.managedByTenantApprovers[1].id", GUID),
        at(eligible + "principal.id", GUID),
        at(eligible + "roleDefinitionId", GUID),
        at("id", GUID),
        at("marketplacePlan.offerId", SLUG),
        at("marketplacePlan.planId", SLUG),
        at(
            "marketplacePlan.publisherId",
            "an id of 1 to 50 letters, digits, hyphens and underscores"),
        at("marketplacePlan.version", "a version of three whole numbers such as 1.2.5"));
  }

  @Test
  void ofACustomer() {
    Delegation delegation =
        Delegation.of(
            SampleDefinitions.SMALL,
            new SubscriptionScope(BAD_SUBSCRIPTION),
            new ResourceGroupScope(BAD_SUBSCRIPTION, ResourceGroupName.asWritten("?")));
    List<RegistrationAssignment> assignments =
        delegation.assignments().stream()
            .map(each -> each.withId(RegistrationAssignmentId.asWritten("?")))
            .toList();
    CustomerTenant customer =
        CustomerTenant.builder()
            .id(TenantId.asWritten("?"))
            .addSubscription(CustomerSubscription.builder().id(BAD_SUBSCRIPTION).build())
            .addDelegation(delegation.withAssignments(assignments))
            .build();
    String assignment = "delegations[0].assignments";
    assertMalformed(
        customer,
        at(assignment + "[0].id", GUID),
        at(assignment + "[0].scope.subscriptionId", GUID),
        at(assignment + "[1].id", GUID),
        at(
            assignment + "[1].scope.resourceGroupName",
            "a resource group name of 1 to 90 letters, digits and _-.(), not ending in a period"),
        at(assignment + "[1].scope.subscriptionId", GUID),
        at("id", GUID),
        at("subscriptions[0].id", GUID));
  }

  @Test
  void theRemedyDependsOnWhatStandsThere() {
    assertTenant("the managing tenant", "correct it");
    assertTenant("", "fill it in");
    assertTenant("  ", "fill it in");
  }

  @Test
  void whatIsToBeFilledInIsCalledThat() {
    for (String each :
        List.of(
            "<insert managing tenant id>",
            "insert managing tenant id>",
            "[[tenant id]",
            "{tenantId}",
            "REPLACE_WITH_TENANT_ID",
            "#{tenantId}#",
            "TODO")) {
      assertMalformed(
          SampleDefinitions.SMALL.withManagedByTenantId(TenantId.asWritten(each)),
          "managedByTenantId: \"" + each + "\" is a placeholder; put " + GUID + " in its place");
    }
  }

  @Test
  void ofAResourceIdWhoseLastPartIsNoRoleThatPartIsNotWanted() {
    assertMalformed(
        SampleDefinitions.SMALL.withAuthorizations(
            Authorization.of(
                SamplePrincipals.SUPPORT,
                RoleDefinitionId.asWritten(
                    "/roleDefinitions/33333333-aaaa-4bbb-8ccc-000000000003"))),
        "authorizations[0].roleDefinitionId:"
            + " \"/roleDefinitions/33333333-aaaa-4bbb-8ccc-000000000003\" is not "
            + GUID
            + "; it is the id of a resource whose last part is no built-in role's either, so name"
            + " one of those by its GUID");
  }

  @Test
  void aValueInSeveralPlacesIsReportedOnceWithAllOfThem() {
    Finding finding =
        VALIDATOR
            .validate(
                SampleDefinitions.SMALL.withAuthorizations(BAD_AUTHORIZATION, BAD_AUTHORIZATION))
            .findings()
            .get(0);
    assertEquals("authorizations[0].principal.id", finding.path().toString());
    assertEquals(
        List.of("authorizations[1].principal.id"),
        finding.related().stream().map(place -> place.path().toString()).sorted().toList());
  }

  private static void assertTenant(String written, String remedy) {
    assertMalformed(
        SampleDefinitions.SMALL.withManagedByTenantId(TenantId.asWritten(written)),
        "managedByTenantId: \"" + written + "\" is not " + GUID + "; " + remedy);
  }

  @Test
  void anExpressionThatIsKnownOnlyAtDeploymentIsNotMalformed() {
    assertMalformed(
        SampleDefinitions.SMALL.withManagedByTenantId(
            TenantId.asWritten("[parameters('managedByTenantId')]")));
  }
}
