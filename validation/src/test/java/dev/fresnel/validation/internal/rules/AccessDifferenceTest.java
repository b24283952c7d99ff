// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.fresnel.core.Authorization;
import dev.fresnel.core.EligibleAuthorization;
import dev.fresnel.core.JustInTimeAccessPolicy;
import dev.fresnel.core.Manifest;
import dev.fresnel.core.MultiFactorAuthProvider;
import dev.fresnel.core.Principal;
import dev.fresnel.core.id.PrincipalId;
import dev.fresnel.core.id.RoleDefinitionId;
import dev.fresnel.core.role.RoleCatalog;
import dev.fresnel.core.role.Roles;
import dev.fresnel.validation.Fixtures;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AccessDifferenceTest {

  private static final Manifest MANIFEST = OfferFixtures.manifest("1.0.0");
  private static final String READER = "role Reader (acdd72a7-3385-48ef-bd42-f606fba81ae7)";
  private static final String SUPPORT =
      " of Principal \"Support\" (33333333-aaaa-4bbb-8ccc-000000000003)";
  private static final String CONTRIBUTOR =
      "role Contributor (b24988ac-6180-42a0-ab88-20f7382dd24c)";
  private static final RoleDefinitionId USER_ACCESS_ADMINISTRATOR =
      RoleDefinitionId.parse("18d7d88d-d35e-4fb5-a5c3-7773c20a72d9");

  private static String describe(Manifest live, Manifest next) {
    return AccessDifference.describe(live, next, RoleCatalog.builtIn());
  }

  private static Manifest withAssignable(RoleDefinitionId... roles) {
    return MANIFEST.toBuilder()
        .addAuthorization(
            Authorization.builder()
                .principal(Fixtures.SUPPORT)
                .roleDefinitionId(USER_ACCESS_ADMINISTRATOR)
                .addDelegatedRoleDefinitionIds(roles)
                .build())
        .build();
  }

  private static Manifest withEligible(JustInTimeAccessPolicy policy) {
    return MANIFEST.toBuilder()
        .addEligibleAuthorization(
            EligibleAuthorization.of(Fixtures.SUPPORT, Roles.CONTRIBUTOR, policy))
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
                    .withPrincipal(Fixtures.SUPPORT.withDisplayName("Desk")))));
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
            Authorization.of(Fixtures.SUPPORT, Roles.CONTRIBUTOR),
            MANIFEST.authorizations().get(1));
    assertEquals(
        CONTRIBUTOR + SUPPORT + " is gained, " + READER + SUPPORT + " is lost",
        describe(MANIFEST, next));
  }

  @Test
  void permanentAndEligibleAccessAreTwoThings() {
    Manifest permanent =
        MANIFEST.toBuilder()
            .addAuthorization(Authorization.of(Fixtures.SUPPORT, Roles.CONTRIBUTOR))
            .build();
    assertEquals(
        "eligible " + CONTRIBUTOR + SUPPORT + " is gained, " + CONTRIBUTOR + SUPPORT + " is lost",
        describe(permanent, withEligible(policy(1, "Leads"))));
  }

  @Test
  void assignableRolesAndPoliciesCount() {
    assertEquals(
        "role User Access Administrator (18d7d88d-d35e-4fb5-a5c3-7773c20a72d9)"
            + SUPPORT
            + " has other assignable roles",
        describe(withAssignable(Roles.READER), withAssignable(Roles.CONTRIBUTOR)));
    assertEquals(
        "eligible " + CONTRIBUTOR + SUPPORT + " is activated under another policy",
        describe(withEligible(policy(1, "Leads")), withEligible(policy(2, "Leads"))));
  }

  @Test
  void fortyDifferencesAreNamed() {
    assertEquals(40, describe(MANIFEST, with(40)).split(", ", -1).length);
    String text = describe(MANIFEST, with(42));
    assertEquals(40, text.split(", ", -1).length);
    assertEquals(" is gained and 2 more changes", text.substring(text.length() - 29));
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
