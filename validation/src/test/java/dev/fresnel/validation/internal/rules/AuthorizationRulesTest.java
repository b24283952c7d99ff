// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.fresnel.core.Offer;
import dev.fresnel.core.finding.Finding;
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
}
