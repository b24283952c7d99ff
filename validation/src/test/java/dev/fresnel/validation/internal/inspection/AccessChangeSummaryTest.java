// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fresnel.core.Authorization;
import dev.fresnel.core.EligibleAuthorization;
import dev.fresnel.core.JustInTimeAccessPolicy;
import dev.fresnel.core.Manifest;
import dev.fresnel.core.MultiFactorAuthProvider;
import dev.fresnel.core.Principal;
import dev.fresnel.core.fixtures.SampleManifests;
import dev.fresnel.core.fixtures.SamplePrincipals;
import dev.fresnel.core.id.ManifestVersion;
import dev.fresnel.core.id.PrincipalId;
import dev.fresnel.core.id.RoleDefinitionId;
import dev.fresnel.core.role.RoleCatalog;
import dev.fresnel.core.role.Roles;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AccessChangeSummaryTest {

  private static final Manifest MANIFEST =
      SampleManifests.SMALL.withVersion(ManifestVersion.parse("1.0.0"));
  private static final String SUPPORT = "Support (33333333-aaaa-4bbb-8ccc-000000000003)";
  private static final RoleDefinitionId USER_ACCESS_ADMINISTRATOR =
      RoleDefinitionId.parse("18d7d88d-d35e-4fb5-a5c3-7773c20a72d9");

  private static String describe(Manifest live, Manifest next) {
    return AccessChangeSummary.of(live, next, RoleCatalog.builtIn());
  }

  private static Manifest withAssignable(RoleDefinitionId... roles) {
    return MANIFEST.toBuilder()
        .addAuthorization(
            Authorization.builder()
                .principal(SamplePrincipals.SUPPORT)
                .roleDefinitionId(USER_ACCESS_ADMINISTRATOR)
                .addDelegatedRoleDefinitionIds(roles)
                .build())
        .build();
  }

  private static Manifest withEligible(JustInTimeAccessPolicy policy) {
    return MANIFEST.toBuilder()
        .addEligibleAuthorization(
            EligibleAuthorization.of(SamplePrincipals.SUPPORT, Roles.CONTRIBUTOR, policy))
        .build();
  }

  private static JustInTimeAccessPolicy policy(long hours, String approver) {
    return JustInTimeAccessPolicy.builder()
        .multiFactorAuthProvider(MultiFactorAuthProvider.AZURE)
        .maximumActivationDuration(Duration.ofHours(hours))
        .addManagedByTenantApprover(
            Principal.group(PrincipalId.parse("44444444-aaaa-4bbb-8ccc-000000000004"), approver))
        .build();
  }

  @Test
  void namesAndOrderAreNoDifference() {
    assertEquals("", describe(MANIFEST, MANIFEST));
    assertEquals(
        "",
        describe(
            MANIFEST,
            MANIFEST.withAuthorizations(
                MANIFEST.authorizations().get(1),
                MANIFEST
                    .authorizations()
                    .get(0)
                    .withPrincipal(SamplePrincipals.SUPPORT.withDisplayName("Desk")))));
    assertEquals(
        "", describe(withEligible(policy(1, "Leads")), withEligible(policy(1, "Managers"))));
    assertEquals(
        "",
        describe(
            withAssignable(Roles.READER, Roles.CONTRIBUTOR),
            withAssignable(Roles.CONTRIBUTOR, Roles.READER)));
  }

  @Test
  void gainsComeBeforeLosses() {
    Manifest next =
        MANIFEST.withAuthorizations(
            Authorization.of(SamplePrincipals.SUPPORT, Roles.CONTRIBUTOR),
            MANIFEST.authorizations().get(1));
    assertEquals(
        SUPPORT + " gains Contributor; " + SUPPORT + " loses Reader", describe(MANIFEST, next));
  }

  @Test
  void permanentAndEligibleAccessAreTwoThings() {
    Manifest permanent =
        MANIFEST.toBuilder()
            .addAuthorization(Authorization.of(SamplePrincipals.SUPPORT, Roles.CONTRIBUTOR))
            .build();
    assertEquals(
        SUPPORT
            + " becomes eligible for Contributor, for up to 1 hour at a time,"
            + " with multifactor authentication,"
            + " with approval by Leads (44444444-aaaa-4bbb-8ccc-000000000004); "
            + SUPPORT
            + " loses Contributor",
        describe(permanent, withEligible(policy(1, "Leads"))));
  }

  @Test
  void assignableRolesAndPoliciesCount() {
    assertEquals(
        SUPPORT
            + " keeps User Access Administrator, but may now assign Contributor,"
            + " and no longer Reader, to managed identities",
        describe(withAssignable(Roles.READER), withAssignable(Roles.CONTRIBUTOR)));
    assertEquals(
        SUPPORT
            + " stays eligible for Contributor, but now for up to 2 hours at a time"
            + " instead of 1 hour",
        describe(withEligible(policy(1, "Leads")), withEligible(policy(2, "Leads"))));
  }

  @Test
  void fortyDifferencesAreNamed() {
    assertEquals(40, describe(MANIFEST, with(40)).split("; ", -1).length);
    String text = describe(MANIFEST, with(42));
    assertEquals(41, text.split("; ", -1).length);
    assertTrue(text.endsWith(" gains Reader; and 2 more changes"), text);
  }

  private static Manifest with(int principals) {
    return MANIFEST.toBuilder()
        .addAllAuthorizations(
            IntStream.range(0, principals)
                .mapToObj(
                    i ->
                        Authorization.of(
                            Principal.group(
                                PrincipalId.parse(
                                    String.format(Locale.ROOT, "77777777-aaaa-4bbb-8ccc-%012d", i)),
                                "Group " + i),
                            Roles.READER))
                .toList())
        .build();
  }
}
