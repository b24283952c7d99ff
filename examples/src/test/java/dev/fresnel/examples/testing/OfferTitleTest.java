// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.testing;

import static dev.fresnel.validation.fixtures.FindingAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.fresnel.arm.Lighthouse;
import dev.fresnel.core.Offer;
import dev.fresnel.core.fixtures.SampleOffers;
import dev.fresnel.core.fixtures.UseSound;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** A user's test: a fixture for the example, a property for the rest. */
class OfferTitleTest {

  /** The code under test: marks an offer as one for trying out. */
  private static Offer forTrial(Offer offer) {
    String name = offer.listing().name();
    String end = " (trial)";
    int room = 200 - end.length();
    return offer.withListing(
        offer.listing().withName((name.length() > room ? name.substring(0, room) : name) + end));
  }

  @Test
  void theTitleSaysThatItIsATrial() {
    assertEquals("Contoso operations (trial)", forTrial(SampleOffers.SMALL).listing().name());
  }

  @Property(tries = 100)
  void theMarketplaceTakesTheTitle(@ForAll @UseSound Offer offer) {
    assertThat(Lighthouse.standard().validate(forTrial(offer))).hasNoError();
  }
}
