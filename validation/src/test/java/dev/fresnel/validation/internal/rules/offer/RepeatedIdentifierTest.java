// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.offer;

import static dev.fresnel.validation.internal.rules.OfferFixtures.assertFindings;

import dev.fresnel.validation.Validator;
import dev.fresnel.validation.internal.rules.OfferFixtures;
import org.junit.jupiter.api.Test;

class RepeatedIdentifierTest {

  @Test
  void thePlanThatComesLaterIsReported() {
    assertFindings(
        Validator.of(new RepeatedIdentifier()),
        OfferFixtures.offer()
            .withPlans(
                OfferFixtures.plan("gold"),
                OfferFixtures.plan("silver"),
                OfferFixtures.plan("gold")),
        "ERROR LH1002 plans[2].id: Plan id \"gold\" is that of plans[0] already; ids are unique"
            + " within an offer, so give this plan another");
  }
}
