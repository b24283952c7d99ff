// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.fresnel.core.ApiVersion;
import dev.fresnel.core.Authorization;
import dev.fresnel.core.Cloud;
import dev.fresnel.core.EligibleAuthorization;
import dev.fresnel.core.JustInTimeAccessPolicy;
import dev.fresnel.core.Manifest;
import dev.fresnel.core.MultiFactorAuthProvider;
import dev.fresnel.core.Offer;
import dev.fresnel.core.Principal;
import dev.fresnel.core.PrincipalType;
import dev.fresnel.core.fixtures.SampleOffers;
import dev.fresnel.core.fixtures.SamplePlans;
import dev.fresnel.core.fixtures.SamplePrincipals;
import dev.fresnel.core.id.PrincipalId;
import dev.fresnel.core.id.RoleDefinitionId;
import dev.fresnel.core.role.Roles;
import dev.fresnel.validation.Validator;
import dev.fresnel.validation.rule.Circumstances;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** No rule says anything to what stands just on the sound side of a boundary. */
class SoundAuthorizationsTest {

  private static final Principal GROUP = SamplePrincipals.SUPPORT;
  private static final Principal USER = SamplePrincipals.principal(PrincipalType.USER, 5);
  private static final Principal AUTOMATION =
      SamplePrincipals.principal(PrincipalType.SERVICE_PRINCIPAL, 3);
  private static final Principal NOT_TOLD = SamplePrincipals.principal(PrincipalType.UNKNOWN, 7);
  private static final RoleDefinitionId EXPRESSION =
      RoleDefinitionId.asWritten("[parameters('roleDefinitionId')]");
  private static final RoleDefinitionId DELETE_ROLE =
      Roles.MANAGED_SERVICES_REGISTRATION_ASSIGNMENT_DELETE_ROLE;
  private static final JustInTimeAccessPolicy POLICY = JustInTimeAccessPolicy.builder().build();
  private static final EligibleAuthorization ELIGIBLE =
      EligibleAuthorization.of(GROUP, Roles.CONTRIBUTOR, POLICY);

  private static void assertSound(Circumstances circumstances, Manifest manifest) {
    Offer offer = SampleOffers.PUBLIC_AND_PRIVATE;
    assertEquals(
        List.of(),
        Validator.standard()
            .withCircumstances(circumstances)
            .validate(offer.withPlans(SamplePlans.privatePlan("plan").withManifest(manifest)))
            .findings());
  }

  private static void assertSound(Manifest manifest) {
    assertSound(Circumstances.unknown(), manifest);
  }

  private static Manifest smallest() {
    return SampleOffers.SMALL.withPlans(SamplePlans.PRIVATE).plans().get(0).manifest();
  }

  private static void assertSoundWith(Authorization... further) {
    assertSound(smallest().toBuilder().addAuthorizations(further).build());
  }

  private static void assertSoundWith(EligibleAuthorization... eligible) {
    assertSound(smallest().withEligibleAuthorizations(eligible));
  }

  @Test
  void asMuchAsFitsInAPlan() {
    List<Authorization> authorizations = new ArrayList<>(smallest().authorizations());
    while (authorizations.size() < 19) {
      authorizations.add(
          Authorization.of(SamplePrincipals.group(100 + authorizations.size()), Roles.READER));
    }
    assertSound(smallest().withAuthorizations(authorizations).withEligibleAuthorizations(ELIGIBLE));
    authorizations.add(Authorization.of(USER, Roles.READER));
    assertSound(smallest().withAuthorizations(authorizations));
  }

  @Test
  void rolesThatMayBeGiven() {
    assertSoundWith(
        Authorization.of(AUTOMATION, Roles.CONTRIBUTOR),
        Authorization.of(AUTOMATION, EXPRESSION).withDelegatedRoleDefinitionIds(Roles.READER),
        Authorization.of(NOT_TOLD, Roles.USER_ACCESS_ADMINISTRATOR)
            .withDelegatedRoleDefinitionIds(Roles.CONTRIBUTOR, DELETE_ROLE, EXPRESSION));
  }

  @Test
  void theDeleteRoleInWhateverWay() {
    Authorization reader = Authorization.of(GROUP, Roles.READER);
    assertSound(
        smallest()
            .withAuthorizations(reader)
            .withEligibleAuthorizations(ELIGIBLE.withRoleDefinitionId(DELETE_ROLE)));
    assertSound(
        smallest()
            .withAuthorizations(reader)
            .withEligibleAuthorizations(ELIGIBLE.withRoleDefinitionId(EXPRESSION)));
    assertSound(smallest().withAuthorizations(reader, Authorization.of(AUTOMATION, EXPRESSION)));
  }

  @Test
  void somebodyWhoReads() {
    Authorization delete = Authorization.of(GROUP, DELETE_ROLE);
    assertSound(
        smallest().withAuthorizations(delete, Authorization.of(GROUP, Roles.MONITORING_READER)));
    assertSound(smallest().withAuthorizations(delete, Authorization.of(GROUP, EXPRESSION)));
    assertSound(
        smallest()
            .withAuthorizations(delete, Authorization.of(GROUP, EXPRESSION))
            .withEligibleAuthorizations(ELIGIBLE));
    Principal known = NOT_TOLD.withId(PrincipalId.asWritten("[parameters('who')]"));
    assertSoundWith(ELIGIBLE.withPrincipal(known));
  }

  @Test
  void kindsOfPrincipalsThatAreMixedOrNotTold() {
    Authorization delete = Authorization.of(NOT_TOLD, DELETE_ROLE);
    assertSound(smallest().withAuthorizations(delete, Authorization.of(USER, Roles.READER)));
    assertSound(smallest().withAuthorizations(delete, Authorization.of(AUTOMATION, Roles.READER)));
    assertSound(
        smallest()
            .withAuthorizations(
                Authorization.of(USER, DELETE_ROLE),
                Authorization.of(USER, Roles.READER),
                Authorization.of(NOT_TOLD, Roles.READER))
            .withEligibleAuthorizations(ELIGIBLE.withPrincipal(NOT_TOLD)));
  }

  @Test
  void theSamePrincipalAndRoleOncePermanentlyAndOnceEligible() {
    assertSound(
        smallest().toBuilder()
            .addAuthorization(Authorization.of(GROUP, Roles.CONTRIBUTOR))
            .addEligibleAuthorization(ELIGIBLE)
            .build());
  }

  @Test
  void durationsAtBothEnds() {
    assertSoundWith(ELIGIBLE.withJustInTimeAccessPolicy(lasting(Duration.ofMinutes(30))));
    assertSoundWith(ELIGIBLE.withJustInTimeAccessPolicy(lasting(Duration.ofMinutes(90))));
    assertSoundWith(ELIGIBLE.withJustInTimeAccessPolicy(lasting(Duration.ofHours(8))));
  }

  private static JustInTimeAccessPolicy lasting(Duration duration) {
    return POLICY.withMaximumActivationDuration(duration);
  }

  @Test
  void tenApproversOfEveryKindThatApproves() {
    List<Principal> approvers = new ArrayList<>(List.of(USER, GROUP, NOT_TOLD));
    while (approvers.size() < 10) {
      approvers.add(SamplePrincipals.group(100 + approvers.size()));
    }
    assertSoundWith(
        ELIGIBLE.withJustInTimeAccessPolicy(POLICY.withManagedByTenantApprovers(approvers)));
  }

  @Test
  void anApproverBesideOneself() {
    assertApprovers(GROUP, GROUP);
    assertApprovers(USER, USER, GROUP);
    assertApprovers(USER, GROUP);
    assertApprovers(NOT_TOLD, USER);
    assertApprovers(NOT_TOLD, NOT_TOLD);
    assertApprovers(USER);
  }

  private static void assertApprovers(Principal eligible, Principal... approvers) {
    Manifest.Builder manifest = smallest().toBuilder();
    if (!eligible.equals(GROUP)) {
      manifest.addAuthorization(Authorization.of(eligible, Roles.READER));
    }
    assertSound(
        manifest
            .addEligibleAuthorization(
                ELIGIBLE
                    .withPrincipal(eligible)
                    .withJustInTimeAccessPolicy(POLICY.withManagedByTenantApprovers(approvers)))
            .build());
  }

  @Test
  void policiesThatAreTheSameInOtherWords() {
    Principal first = SamplePrincipals.group(101);
    Principal second = SamplePrincipals.group(102);
    JustInTimeAccessPolicy policy =
        lasting(Duration.ofHours(8)).withManagedByTenantApprovers(first, second);
    assertPolicies(
        policy, POLICY.withManagedByTenantApprovers(second.withDisplayName("Another name"), first));
    assertPolicies(
        policy.withMultiFactorAuthProvider(MultiFactorAuthProvider.AZURE),
        policy.withMultiFactorAuthProvider(MultiFactorAuthProvider.AZURE));
  }

  @Test
  void anAbsentPolicyIsThatOfDefaults() {
    EligibleAuthorization absent =
        EligibleAuthorization.builder().principal(USER).roleDefinitionId(Roles.CONTRIBUTOR).build();
    assertSound(
        smallest().toBuilder()
            .addAuthorization(Authorization.of(USER, Roles.READER))
            .addEligibleAuthorizations(ELIGIBLE, absent)
            .build());
  }

  @Test
  void anotherPolicyForAnotherRole() {
    assertSoundWith(
        ELIGIBLE,
        EligibleAuthorization.of(GROUP, Roles.MONITORING_READER, lasting(Duration.ofHours(1))));
  }

  private static void assertPolicies(JustInTimeAccessPolicy one, JustInTimeAccessPolicy other) {
    assertSound(
        smallest().toBuilder()
            .addAuthorization(Authorization.of(USER, Roles.READER))
            .addEligibleAuthorizations(
                ELIGIBLE.withJustInTimeAccessPolicy(one),
                ELIGIBLE.withPrincipal(USER).withJustInTimeAccessPolicy(other))
            .build());
  }

  @Test
  void circumstancesThatHaveEligibleAuthorizationsOrNeedNone() {
    Manifest eligible = smallest().withEligibleAuthorizations(ELIGIBLE);
    assertSound(told(ApiVersion.V2020_02_01_PREVIEW), eligible);
    assertSound(told(ApiVersion.V2019_06_01), smallest());
    assertSound(Circumstances.builder().cloud(Cloud.PUBLIC).build(), eligible);
  }

  private static Circumstances told(ApiVersion version) {
    return Circumstances.builder().apiVersion(version).build();
  }
}
