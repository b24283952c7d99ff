// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.authorization;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.fresnel.core.Authorization;
import dev.fresnel.core.EligibleAuthorization;
import dev.fresnel.core.JustInTimeAccessPolicy;
import dev.fresnel.core.Manifest;
import dev.fresnel.core.Offer;
import dev.fresnel.core.Plan;
import dev.fresnel.core.Principal;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.fixtures.SampleOffers;
import dev.fresnel.core.fixtures.SamplePlans;
import dev.fresnel.core.fixtures.SamplePrincipals;
import dev.fresnel.core.internal.wording.DisplayNames;
import dev.fresnel.core.role.Roles;
import dev.fresnel.validation.Validator;
import dev.fresnel.validation.internal.rules.AuthorizationMutations;
import dev.fresnel.validation.internal.rules.DelegationFixtures;
import dev.fresnel.validation.internal.rules.EligibleAuthorizationMutations;
import dev.fresnel.validation.internal.rules.FurtherRoles;
import dev.fresnel.validation.internal.rules.Mutation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What rules about authorizations say to each fault, word for word.
 *
 * <p>With {@code -Dgolden.update=true} the expected findings are written anew.
 */
class AuthorizationRulesTest {

  private static final Path EXPECTED =
      Path.of(
          System.getProperty("fresnel.root"),
          "validation/src/test/resources/authorization-faults.findings");

  @Test
  void everyFaultIsNamedWhereItIs() throws IOException {
    List<Mutation> mutations = new ArrayList<>(AuthorizationMutations.all());
    mutations.addAll(EligibleAuthorizationMutations.all());
    Offer offer = SampleOffers.SMALL.withPlans(SamplePlans.PRIVATE);
    List<String> found = new ArrayList<>();
    for (Mutation mutation : mutations) {
      Validator.standard()
          .withRoles(FurtherRoles.CATALOG)
          .withCircumstances(mutation.circumstances())
          .validate(mutation.change().apply(offer))
          .findings()
          .stream()
          .map(Finding::format)
          .forEach(found::add);
    }
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(EXPECTED, String.join("\n", found) + "\n");
    }
    assertEquals(Files.readString(EXPECTED).lines().toList(), found);
  }

  @Test
  void anEligibleAuthorizationForAnotherRoleDoesNotRemoveDelegations() {
    DelegationFixtures.assertFindings(
        "LH2010",
        DelegationFixtures.ELIGIBLE.withAuthorizations(
            Authorization.of(SamplePrincipals.SUPPORT, Roles.READER)),
        "WARNING LH2010 authorizations: No authorization has role Managed Services Registration"
            + " assignment Delete Role (91c1777a-f3dc-4fae-b103-61d183457e46), so only the customer"
            + " can end the delegation; add it for a group of the managing tenant");
  }

  @Test
  void aPermanentRoleThatDoesNotReadIsNoBasisForAnEligibleOne() {
    DelegationFixtures.assertFindings(
        "LH3001",
        DelegationFixtures.ELIGIBLE.withAuthorizations(
            Authorization.of(
                SamplePrincipals.SUPPORT,
                Roles.MANAGED_SERVICES_REGISTRATION_ASSIGNMENT_DELETE_ROLE)),
        "WARNING LH3001 eligibleAuthorizations[0]: "
            + DisplayNames.principal(SamplePrincipals.SUPPORT)
            + " has no permanent role that includes Reader, without which a role cannot be"
            + " activated in the portal; add a permanent authorization for Reader");
  }

  @Test
  void anEligibleAuthorizationIsRepeatedByAnEligibleOneOnly() {
    EligibleAuthorization eligible =
        EligibleAuthorization.of(
            SamplePrincipals.SUPPORT,
            Roles.READER,
            JustInTimeAccessPolicy.builder()
                .addManagedByTenantApprover(DelegationFixtures.BACKUP)
                .build());
    DelegationFixtures.assertFindings(
        "LH2002", DelegationFixtures.OPERATIONS.withEligibleAuthorizations(eligible));
    DelegationFixtures.assertFindings(
        "LH2002",
        DelegationFixtures.OPERATIONS.withEligibleAuthorizations(eligible, eligible),
        "WARNING LH2002 eligibleAuthorizations[1]: "
            + DisplayNames.principal(SamplePrincipals.SUPPORT)
            + " receives role Reader (acdd72a7-3385-48ef-bd42-f606fba81ae7) by"
            + " eligibleAuthorizations[0] already; remove one of the two");
  }

  @Test
  void individualUsersAreAllOnlyIfThoseAreWhoAreEligible() {
    Principal user = Principal.user(SamplePrincipals.SUPPORT.id(), "Robin");
    RegistrationDefinition users =
        DelegationFixtures.OPERATIONS.withAuthorizations(Authorization.of(user, Roles.READER));
    String expected =
        "INFO LH2017 authorizations: Only individual users receive access, so every customer must"
            + " accept a change whenever somebody joins or leaves; give the roles to a security"
            + " group";
    DelegationFixtures.assertFindings("LH2017", users, expected);
    DelegationFixtures.assertFindings(
        "LH2017", users.withEligibleAuthorizations(eligible(user)), expected);
    DelegationFixtures.assertFindings(
        "LH2017", users.withEligibleAuthorizations(eligible(SamplePrincipals.SUPPORT)));
  }

  private static EligibleAuthorization eligible(Principal principal) {
    return EligibleAuthorization.builder()
        .principal(principal)
        .roleDefinitionId(Roles.CONTRIBUTOR)
        .build();
  }

  @Test
  void permanentAndEligibleAuthorizationsCountTogether() {
    Offer offer = SampleOffers.SMALL.withPlans(SamplePlans.PRIVATE);
    Plan plan = offer.plans().get(0);
    assertEquals(List.of(), tooMany(offer, plan, 18));
    assertEquals(
        List.of(
            "ERROR LH2016 plans[0].manifest.authorizations: Plan has 21 authorizations (2"
                + " permanent, 19 eligible), and at most 20 fit in one; give roles to groups, or"
                + " divide the work between two plans"),
        tooMany(offer, plan, 19));
  }

  private static List<String> tooMany(Offer offer, Plan plan, int eligible) {
    Manifest manifest =
        plan.manifest()
            .withEligibleAuthorizations(
                Collections.nCopies(eligible, eligible(DelegationFixtures.BACKUP)));
    return Validator.standard()
        .validate(offer.withPlans(plan.withManifest(manifest)))
        .findings()
        .stream()
        .filter(finding -> finding.ruleId().value().equals("LH2016"))
        .map(Finding::format)
        .toList();
  }
}
