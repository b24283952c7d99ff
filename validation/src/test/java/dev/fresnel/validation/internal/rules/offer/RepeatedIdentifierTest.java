// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.offer;

import static dev.fresnel.validation.internal.rules.RuleAssertions.assertFindings;

import dev.fresnel.core.fixtures.SampleOffers;
import dev.fresnel.core.fixtures.SamplePlans;
import dev.fresnel.validation.Validator;
import org.junit.jupiter.api.Test;

class RepeatedIdentifierTest {

  @Test
  void thePlanThatComesLaterIsReported() {
    assertFindings(
        Validator.of(new RepeatedIdentifier()),
        SampleOffers.PUBLIC_AND_PRIVATE.withPlans(
            SamplePlans.publicPlan("gold"),
            SamplePlans.publicPlan("silver"),
            SamplePlans.publicPlan("gold")),
        "ERROR LH1002 plans[2].id: Plan id \"gold\" is that of plans[0] already; ids are unique"
            + " within an offer, so give this plan another");
  }
}
