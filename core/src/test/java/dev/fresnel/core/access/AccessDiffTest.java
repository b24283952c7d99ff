// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fresnel.core.Authorization;
import dev.fresnel.core.Delegation;
import dev.fresnel.core.EligibleAuthorization;
import dev.fresnel.core.JustInTimeAccessPolicy;
import dev.fresnel.core.ManagementGroupScope;
import dev.fresnel.core.Manifest;
import dev.fresnel.core.MultiFactorAuthProvider;
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
import dev.fresnel.core.id.RoleDefinitionId;
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

  private static final Principal LEADS =
      Principal.group(PrincipalId.parse("55555555-5555-4555-8555-555555555555"), "Leads");

  private static final String DESK = "Support (44444444-4444-4444-8444-444444444444)";
  private static final String LED_BY = "Leads (55555555-5555-4555-8555-555555555555)";
  private static final String AT_WHOLE = " at subscription 33333333-3333-4333-8333-333333333333";
  private static final String AT_GROUP =
      " at resource group rg of subscription 33333333-3333-4333-8333-333333333333";

  private static RegistrationDefinition definition(Authorization... authorizations) {
    return RegistrationDefinition.builder()
        .id(RegistrationDefinitionId.parse("66666666-6666-4666-8666-666666666666"))
        .name("Ops")
        .managedByTenantId(TENANT)
        .addAuthorizations(authorizations)
        .build();
  }

  private static RegistrationDefinition eligible(Duration duration, Principal... approvers) {
    return eligible(MultiFactorAuthProvider.NONE, duration, approvers);
  }

  private static RegistrationDefinition eligible(
      MultiFactorAuthProvider proof, Duration duration, Principal... approvers) {
    JustInTimeAccessPolicy policy =
        JustInTimeAccessPolicy.builder()
            .multiFactorAuthProvider(proof)
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
    assertChanges(diff, DESK + " gains Contributor", DESK + " loses Reader");
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
        DESK + " of tenant " + OTHER + " gains Reader",
        DESK + " of tenant " + TENANT + " loses Reader");
  }

  @Test
  void permanentAndEligibleAccessAreTwoThings() {
    assertChanges(
        AccessDiff.between(definition(WRITES), eligible(Duration.ofHours(1))),
        DESK
            + " becomes eligible for Contributor, for up to 1 hour at a time,"
            + " without multifactor authentication, without approval",
        DESK + " loses Contributor");
    assertChanges(
        AccessDiff.between(eligible(Duration.ofHours(1)), definition()),
        DESK + " is no longer eligible for Contributor");
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
    RegistrationDefinition none = definition(administers);
    RegistrationDefinition readers =
        definition(administers.withDelegatedRoleDefinitionIds(Roles.READER));
    RegistrationDefinition contributors =
        definition(administers.withDelegatedRoleDefinitionIds(Roles.CONTRIBUTOR));
    String keeps = DESK + " keeps User Access Administrator, but may ";
    String toIdentities = " to managed identities";
    assertChanges(
        AccessDiff.between(both, readers), keeps + "no longer assign Contributor" + toIdentities);
    assertChanges(
        AccessDiff.between(readers, both), keeps + "now also assign Contributor" + toIdentities);
    assertChanges(
        AccessDiff.between(none, both), keeps + "now assign Reader and Contributor" + toIdentities);
    assertChanges(
        AccessDiff.between(readers, contributors),
        keeps + "now assign Contributor, and no longer Reader," + toIdentities);
    assertChanges(
        AccessDiff.between(definition(), both),
        DESK
            + " gains User Access Administrator, and may assign Reader and Contributor"
            + toIdentities);
  }

  @Test
  void anotherPolicyIsToldByWhatIsDifferent() {
    String stays = DESK + " stays eligible for Contributor, but now ";
    RegistrationDefinition led = eligible(Duration.ofHours(1), LEADS);
    assertChanges(
        AccessDiff.between(led, eligible(Duration.ofMinutes(90), LEADS)),
        stays + "for up to 1 hour 30 minutes at a time instead of 1 hour");
    assertChanges(
        AccessDiff.between(led, eligible(Duration.ofHours(1))), stays + "without approval");
    assertChanges(
        AccessDiff.between(eligible(Duration.ofHours(1)), led),
        stays + "with approval by " + LED_BY);
    assertChanges(
        AccessDiff.between(led, eligible(Duration.ofHours(1), SUPPORT, LEADS)),
        stays + "with approval by " + DESK + " or " + LED_BY + " instead of " + LED_BY);
    RegistrationDefinition proven = eligible(MultiFactorAuthProvider.AZURE, Duration.ofMinutes(30));
    assertChanges(
        AccessDiff.between(led, proven),
        stays
            + "for up to 30 minutes at a time instead of 1 hour,"
            + " with multifactor authentication, without approval");
    assertChanges(
        AccessDiff.between(proven, eligible(Duration.ofMinutes(30))),
        stays + "without multifactor authentication");
    assertChanges(
        AccessDiff.between(proven, eligible(MultiFactorAuthProvider.AZURE, Duration.ofSeconds(1))),
        stays + "for up to PT1S at a time instead of 30 minutes");
  }

  @Test
  void whatAPolicyLeavesOutIsWhatAzureTakesForIt() {
    RegistrationDefinition eight = eligible(Duration.ofHours(8));
    EligibleAuthorization authorization = eight.eligibleAuthorizations().get(0);
    RegistrationDefinition without =
        definition()
            .withEligibleAuthorizations(
                authorization.withJustInTimeAccessPolicy(Optional.empty()),
                authorization.withJustInTimeAccessPolicy(JustInTimeAccessPolicy.builder().build()));
    assertChanges(AccessDiff.between(eight, without));
    assertChanges(AccessDiff.between(without, eight));
    assertChanges(
        AccessDiff.between(without, eligible(Duration.ofHours(7))),
        DESK
            + " stays eligible for Contributor, but now for up to 7 hours at a time instead of 8"
            + " hours");
  }

  @Test
  void howApproversAreCalledAndInWhichOrderTheyStandIsNoDifference() {
    assertChanges(
        AccessDiff.between(
            eligible(Duration.ofHours(1), SUPPORT, LEADS),
            eligible(Duration.ofHours(1), LEADS, SUPPORT.withDisplayName("Managers"))));
  }

  @Test
  void theTermsOfBothSidesAreThereAsData() {
    RegistrationDefinition before = eligible(Duration.ofHours(1));
    RegistrationDefinition after = eligible(Duration.ofHours(2), LEADS);
    AccessChange change = AccessDiff.between(before, after).changes().get(0);
    assertEquals(AccessChangeKind.POLICY_CHANGED, change.kind());
    assertEquals(
        before.eligibleAuthorizations().get(0).justInTimeAccessPolicy(),
        change.before().justInTimeAccessPolicy());
    assertEquals(
        after.eligibleAuthorizations().get(0).justInTimeAccessPolicy(),
        change.after().justInTimeAccessPolicy());
  }

  @Test
  void assignableRolesAndPolicyOfOneAccessAreTwoChanges() {
    RegistrationDefinition after = eligible(Duration.ofHours(2));
    EligibleAuthorization authorization = after.eligibleAuthorizations().get(0);
    assertChanges(
        AccessDiff.between(
            eligible(Duration.ofHours(1)),
            after.withEligibleAuthorizations(
                authorization.withDelegatedRoleDefinitionIds(Roles.READER))),
        DESK + " keeps Contributor, but may now assign Reader to managed identities",
        DESK
            + " stays eligible for Contributor, but now for up to 2 hours at a time instead of 1"
            + " hour");
  }

  @Test
  void aChangeThatKeepsItsTermsToItselfIsToldWithoutThem() {
    AccessChange change =
        AccessChange.builder()
            .kind(AccessChangeKind.ASSIGNABLE_ROLES_CHANGED)
            .managedByTenantId(TENANT)
            .principal(SUPPORT)
            .roleDefinitionId(Roles.USER_ACCESS_ADMINISTRATOR)
            .build();
    assertEquals(
        DESK
            + " keeps User Access Administrator, but may now assign other roles to managed"
            + " identities",
        change.describe(ROLES));
    assertEquals(
        DESK + " stays eligible for User Access Administrator, but now under another policy",
        change.withKind(AccessChangeKind.POLICY_CHANGED).describe(ROLES));
  }

  @Test
  void whateverHasNoNameOrAnOddOneIsToldByItsId() {
    Principal nameless = SUPPORT.withDisplayName(" ");
    Principal odd = SUPPORT.withDisplayName("Sup\nport");
    RoleDefinitionId unknown = RoleDefinitionId.parse("99999999-9999-4999-8999-999999999999");
    assertChanges(
        AccessDiff.between(definition(), definition(Authorization.of(nameless, unknown))),
        "Principal 44444444-4444-4444-8444-444444444444"
            + " gains role 99999999-9999-4999-8999-999999999999");
    assertChanges(
        AccessDiff.between(definition(), definition(Authorization.of(odd, Roles.READER))),
        "\"Sup\\u000aport\" (44444444-4444-4444-8444-444444444444) gains Reader");
    assertChanges(
        AccessDiff.between(
            List.of(), List.of(Delegation.of(definition(READS), new ManagementGroupScope("mg")))),
        DESK + " gains Reader at management group mg");
  }

  @Test
  void offersAreComparedPlanByPlan() {
    Offer before = offer(plan("gold", READS), plan("silver", READS));
    Offer after = offer(plan("gold", READS, WRITES), plan("new", READS));
    assertChanges(
        AccessDiff.between(before, after),
        DESK + " gains Contributor in plan gold",
        DESK + " gains Reader in plan new",
        DESK + " loses Reader in plan silver");
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
        DESK + " gains Reader" + AT_GROUP,
        DESK + " loses Reader" + AT_WHOLE);
    assertChanges(AccessDiff.between(List.of(Delegation.of(definition(READS))), List.of()));
  }

  @Test
  void setsOfDefinitionsAreComparedWithoutScopes() {
    RegistrationDefinition further = definition(WRITES).withId(Optional.empty());
    assertChanges(
        AccessDiff.betweenDefinitions(List.of(definition(READS)), List.of(further)),
        DESK + " gains Contributor",
        DESK + " loses Reader");
    assertChanges(
        AccessDiff.betweenDefinitions(
            List.of(definition(READS, WRITES)), List.of(further, definition(READS))));
  }

  @Test
  void whatAResourceGroupHasIsNotLostWhileTheSubscriptionGivesIt() {
    Delegation both = Delegation.of(definition(READS), WHOLE, GROUP);
    Delegation whole = Delegation.of(definition(READS), WHOLE);
    assertChanges(AccessDiff.between(List.of(both), List.of(whole)));
    assertChanges(AccessDiff.between(List.of(whole), List.of(both)));
    assertChanges(
        AccessDiff.between(List.of(both), List.of(Delegation.of(definition(READS), GROUP))),
        DESK + " loses Reader" + AT_WHOLE);
    assertChanges(
        AccessDiff.between(List.of(both), List.of(Delegation.of(definition(WRITES), WHOLE))),
        DESK + " gains Contributor" + AT_WHOLE,
        DESK + " loses Reader" + AT_WHOLE,
        DESK + " loses Reader" + AT_GROUP);
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

  @Test
  @SuppressWarnings("NullAway")
  void changesThatAreNullAreTheCallersBug() {
    assertEquals(
        "changes",
        assertThrows(NullPointerException.class, () -> new AccessDiff(null)).getMessage());
  }
}
