// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.fresnel.core.Authorization;
import dev.fresnel.core.Offer;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.role.Roles;
import dev.fresnel.validation.Fixtures;
import dev.fresnel.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
    Offer offer = ValidOffers.smallest();
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
            Authorization.of(Fixtures.SUPPORT, Roles.READER)),
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
                Fixtures.SUPPORT, Roles.MANAGED_SERVICES_REGISTRATION_ASSIGNMENT_DELETE_ROLE)),
        "WARNING LH3001 eligibleAuthorizations[0]: "
            + Words.principal(Fixtures.SUPPORT)
            + " has no permanent role that includes Reader, without which a role cannot be activated"
            + " in the portal; add a permanent authorization for Reader");
  }
}
