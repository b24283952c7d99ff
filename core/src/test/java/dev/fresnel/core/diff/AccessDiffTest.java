// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fresnel.core.Authorization;
import dev.fresnel.core.Delegation;
import dev.fresnel.core.EligibleAuthorization;
import dev.fresnel.core.JustInTimeAccessPolicy;
import dev.fresnel.core.Manifest;
import dev.fresnel.core.Offer;
import dev.fresnel.core.Plan;
import dev.fresnel.core.Principal;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.ResourceGroupScope;
import dev.fresnel.core.Scope;
import dev.fresnel.core.SubscriptionScope;
import dev.fresnel.core.id.ManifestVersion;
import dev.fresnel.core.id.OfferId;
import dev.fresnel.core.id.PlanId;
import dev.fresnel.core.id.PrincipalId;
import dev.fresnel.core.id.PublisherId;
import dev.fresnel.core.id.RegistrationDefinitionId;
import dev.fresnel.core.id.ResourceGroupName;
import dev.fresnel.core.id.SubscriptionId;
import dev.fresnel.core.id.TenantId;
import dev.fresnel.core.role.RoleCatalog;
import dev.fresnel.core.role.Roles;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AccessDiffTest {

  private static final RoleCatalog ROLES = RoleCatalog.builtIn();
  private static final TenantId TENANT = TenantId.parse("11111111-1111-4111-8111-111111111111");
  private static final TenantId OTHER = TenantId.parse("22222222-2222-4222-8222-222222222222");
  private static final SubscriptionId SUBSCRIPTION =
      SubscriptionId.parse("33333333-3333-4333-8333-333333333333");
  private static final Scope WHOLE = new SubscriptionScope(SUBSCRIPTION);
  private static final Scope GROUP =
      new ResourceGroupScope(SUBSCRIPTION, ResourceGroupName.parse("rg"));
  private static final Principal SUPPORT =
      Principal.group(PrincipalId.parse("44444444-4444-4444-8444-444444444444"), "Support");
  private static final Authorization READS = Authorization.of(SUPPORT, Roles.READER);
  private static final Authorization WRITES = Authorization.of(SUPPORT, Roles.CONTRIBUTOR);

  private static final String READER = "role Reader (acdd72a7-3385-48ef-bd42-f606fba81ae7)";
  private static final String CONTRIBUTOR =
      "role Contributor (b24988ac-6180-42a0-ab88-20f7382dd24c)";
  private static final String OF_SUPPORT =
      " of Principal \"Support\" (44444444-4444-4444-8444-444444444444)";

  private static RegistrationDefinition definition(Authorization... authorizations) {
    return RegistrationDefinition.builder()
        .id(RegistrationDefinitionId.parse("66666666-6666-4666-8666-666666666666"))
        .name("Ops")
        .managedByTenantId(TENANT)
        .addAuthorizations(authorizations)
        .build();
  }

  private static RegistrationDefinition eligible(Duration duration, Principal... approvers) {
    JustInTimeAccessPolicy policy =
        JustInTimeAccessPolicy.builder()
            .maximumActivationDuration(duration)
            .addManagedByTenantApprovers(approvers)
            .build();
    return definition()
        .withEligibleAuthorizations(EligibleAuthorization.of(SUPPORT, Roles.CONTRIBUTOR, policy));
  }

  private static void assertChanges(AccessDiff diff, String... lines) {
    assertEquals(List.of(lines), diff.format(ROLES).lines().toList());
    assertEquals(lines.length == 0, diff.isEmpty());
  }

  @Test
  void gainsComeBeforeLosses() {
    AccessDiff diff = AccessDiff.between(definition(READS), definition(WRITES));
    assertChanges(diff, CONTRIBUTOR + OF_SUPPORT + " is gained", READER + OF_SUPPORT + " is lost");
    assertEquals(
        AccessChange.builder()
            .kind(AccessChangeKind.GAINED)
            .managedByTenantId(TENANT)
            .principal(SUPPORT)
            .roleDefinitionId(Roles.CONTRIBUTOR)
            .build(),
        diff.changes().get(0));
  }

  @Test
  void namesTextsOrderAndRepetitionAreNoDifference() {
    Authorization renamed = READS.withPrincipal(SUPPORT.withDisplayName("Desk"));
    assertChanges(
        AccessDiff.between(
            definition(READS, WRITES),
            definition(WRITES, renamed, READS).withName("New").withDescription("New")));
  }

  @Test
  void anotherManagingTenantIsAnotherPrincipal() {
    assertChanges(
        AccessDiff.between(definition(READS), definition(READS).withManagedByTenantId(OTHER)),
        READER + OF_SUPPORT + " is gained",
        READER + OF_SUPPORT + " is lost");
  }

  @Test
  void permanentAndEligibleAccessAreTwoThings() {
    assertChanges(
        AccessDiff.between(definition(WRITES), eligible(Duration.ofHours(1))),
        "eligible " + CONTRIBUTOR + OF_SUPPORT + " is gained",
        CONTRIBUTOR + OF_SUPPORT + " is lost");
  }

  @Test
  void assignableRolesCountInAnyOrder() {
    Authorization administers = Authorization.of(SUPPORT, Roles.USER_ACCESS_ADMINISTRATOR);
    RegistrationDefinition both =
        definition(administers.withDelegatedRoleDefinitionIds(Roles.READER, Roles.CONTRIBUTOR));
    assertChanges(
        AccessDiff.between(
            both,
            definition(
                administers.withDelegatedRoleDefinitionIds(Roles.CONTRIBUTOR, Roles.READER))));
    assertChanges(
        AccessDiff.between(
            both, definition(administers.withDelegatedRoleDefinitionIds(Roles.READER))),
        "role User Access Administrator (18d7d88d-d35e-4fb5-a5c3-7773c20a72d9)"
            + OF_SUPPORT
            + " has other assignable roles");
  }

  @Test
  void policiesCountButNotHowApproversAreCalled() {
    String changed = "eligible " + CONTRIBUTOR + OF_SUPPORT + " is activated under another policy";
    RegistrationDefinition one = eligible(Duration.ofHours(1), SUPPORT);
    assertChanges(
        AccessDiff.between(
            one, eligible(Duration.ofHours(1), SUPPORT.withDisplayName("Managers"))));
    assertChanges(AccessDiff.between(one, eligible(Duration.ofHours(2), SUPPORT)), changed);
    assertChanges(AccessDiff.between(one, eligible(Duration.ofHours(1))), changed);
    RegistrationDefinition without =
        definition()
            .withEligibleAuthorizations(
                one.eligibleAuthorizations().get(0).toBuilder()
                    .justInTimeAccessPolicy(Optional.empty())
                    .build());
    assertChanges(AccessDiff.between(one, without), changed);
    assertChanges(AccessDiff.between(without, one), changed);
    assertChanges(AccessDiff.between(without, without));
  }

  @Test
  void offersAreComparedPlanByPlan() {
    Offer before = offer(plan("gold", READS), plan("silver", READS));
    Offer after = offer(plan("gold", READS, WRITES), plan("new", READS));
    assertChanges(
        AccessDiff.between(before, after),
        CONTRIBUTOR + OF_SUPPORT + " in plan gold is gained",
        READER + OF_SUPPORT + " in plan new is gained",
        READER + OF_SUPPORT + " in plan silver is lost");
  }

  private static Offer offer(Plan... plans) {
    return Offer.builder()
        .publisherId(PublisherId.parse("contoso"))
        .id(OfferId.parse("ops"))
        .addPlans(plans)
        .build();
  }

  private static Plan plan(String id, Authorization... authorizations) {
    return Plan.builder()
        .id(PlanId.parse(id))
        .manifest(
            Manifest.builder()
                .version(ManifestVersion.parse("1.0.0"))
                .managedByTenantId(TENANT)
                .addAuthorizations(authorizations)
                .build())
        .build();
  }

  @Test
  void delegationsAreComparedScopeByScope() {
    assertChanges(
        AccessDiff.between(
            List.of(Delegation.of(definition(READS), WHOLE)),
            List.of(Delegation.of(definition(READS), GROUP))),
        READER + OF_SUPPORT + " at " + GROUP.resourceId() + " is gained",
        READER + OF_SUPPORT + " at " + WHOLE.resourceId() + " is lost");
    assertChanges(AccessDiff.between(List.of(Delegation.of(definition(READS))), List.of()));
  }

  @Test
  void deployingUpdatesADefinitionWhereverItIsAssignedAndLeavesTheRest() {
    RegistrationDefinition another =
        definition(READS)
            .withId(RegistrationDefinitionId.parse("77777777-7777-4777-8777-777777777777"))
            .withManagedByTenantId(OTHER);
    List<Delegation> existing =
        List.of(Delegation.of(definition(READS), WHOLE), Delegation.of(another, WHOLE));
    assertChanges(
        AccessDiff.deploying(existing, List.of(Delegation.of(definition(WRITES), GROUP))),
        CONTRIBUTOR + OF_SUPPORT + " at " + WHOLE.resourceId() + " is gained",
        CONTRIBUTOR + OF_SUPPORT + " at " + GROUP.resourceId() + " is gained",
        READER + OF_SUPPORT + " at " + WHOLE.resourceId() + " is lost");
    assertChanges(AccessDiff.deploying(existing, List.of()));
  }

  @Test
  void aDefinitionOfTheSameIdInAnotherSubscriptionStaysAsItIs() {
    Scope elsewhere =
        new SubscriptionScope(SubscriptionId.parse("88888888-8888-4888-8888-888888888888"));
    assertChanges(
        AccessDiff.deploying(
            List.of(
                Delegation.of(definition(READS), WHOLE),
                Delegation.of(definition(READS), elsewhere)),
            List.of(Delegation.of(definition(READS, WRITES), elsewhere))),
        CONTRIBUTOR + OF_SUPPORT + " at " + elsewhere.resourceId() + " is gained");
  }

  @Test
  void setsOfDefinitionsAreComparedWithoutScopes() {
    RegistrationDefinition further = definition(WRITES).withId(Optional.empty());
    assertChanges(
        AccessDiff.betweenDefinitions(List.of(definition(READS)), List.of(further)),
        CONTRIBUTOR + OF_SUPPORT + " is gained",
        READER + OF_SUPPORT + " is lost");
    assertChanges(
        AccessDiff.betweenDefinitions(
            List.of(definition(READS, WRITES)), List.of(further, definition(READS))));
  }

  @Test
  void aDefinitionWithoutANameOfItsOwnIsANewOne() {
    RegistrationDefinition nameless = definition(WRITES).withId(Optional.empty());
    assertChanges(
        AccessDiff.deploying(
            List.of(Delegation.of(nameless, WHOLE)),
            List.of(Delegation.of(nameless.withAuthorizations(READS), WHOLE))),
        READER + OF_SUPPORT + " at " + WHOLE.resourceId() + " is gained");
  }

  @Test
  void missingArgumentsAreNamed() {
    assertEquals(
        "grant",
        assertThrows(NullPointerException.class, () -> AccessDiff.between(definition(), nothing()))
            .getMessage());
    assertTrue(new AccessDiff(List.of()).format(ROLES).isEmpty());
  }

  @SuppressWarnings("NullAway") // what a caller without null checks can do
  private static RegistrationDefinition nothing() {
    return null;
  }
}
