// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.fresnel.core.id.OfferId;
import dev.fresnel.core.id.PlanId;
import dev.fresnel.core.id.PublisherId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

class OfferTest {

  private static final Offer LEAST =
      Offer.builder()
          .publisherId(PublisherId.parse("fabrikam"))
          .id(OfferId.parse("operations"))
          .build();

  @Test
  void whatIsLeftOutHasItsDefault() {
    assertEquals("", LEAST.alias());
    assertEquals(Listing.builder().build(), LEAST.listing());
    assertEquals("", LEAST.listing().name());
    assertEquals(Optional.empty(), LEAST.listing().logo());
    assertEquals(List.of(), LEAST.plans());

    Plan plan = Plan.builder().id(PlanId.parse("gold")).manifest(Samples.MANIFEST).build();
    assertEquals("", plan.name());
    assertEquals(PlanVisibility.PUBLIC, plan.visibility());
    assertEquals(PlanAvailability.ON_SALE, plan.availability());
    assertEquals(PricingModel.BRING_YOUR_OWN_LICENSE, plan.pricingModel());
    assertEquals(
        MultiFactorAuthProvider.NONE,
        JustInTimeAccessPolicy.builder().build().multiFactorAuthProvider());
    assertEquals(Contact.of("", "", ""), Contact.builder().build());
    assertEquals(Cloud.PUBLIC, CustomerTenant.of(Samples.CUSTOMER).cloud());
    assertEquals(
        PrincipalType.UNKNOWN, Principal.builder().id(Samples.GROUP_PRINCIPAL.id()).build().type());
  }

  @Test
  void aPlanIsFoundByItsId() {
    assertEquals(Optional.of(Samples.PLAN), Samples.OFFER.plan(PlanId.parse("gold")));
    assertEquals(Optional.empty(), Samples.OFFER.plan(PlanId.parse("bronze")));
  }

  @Test
  void ofPlansWithOneIdTheFirstIsFound() {
    Plan again = Samples.PLAN.withName("Gold again");

    assertEquals(
        Optional.of(Samples.PLAN), LEAST.withPlans(Samples.PLAN, again).plan(PlanId.parse("gold")));
  }

  @Test
  void plansKeepTheOrderInWhichTheyWereAdded() {
    Offer offer =
        LEAST.toBuilder()
            .addPlan(Samples.OTHER_PLAN)
            .addAllPlans(List.of(Samples.PLAN))
            .addPlans(Samples.OTHER_PLAN)
            .build();

    assertEquals(List.of(Samples.OTHER_PLAN, Samples.PLAN, Samples.OTHER_PLAN), offer.plans());
  }

  @Test
  void anOfferThatWouldBeRefusedCanBeHeld() {
    Offer offer =
        LEAST.toBuilder()
            .id(OfferId.asWritten("No Such Id!"))
            .addPlans(Samples.PLAN, Samples.PLAN)
            .build();

    assertEquals("No Such Id!", offer.id().value());
    assertEquals(2, offer.plans().size());
  }

  @Test
  @NullUnmarked
  void nullIsRefusedByName() {
    assertEquals(
        "planId", assertThrows(NullPointerException.class, () -> LEAST.plan(null)).getMessage());
    assertEquals(
        "plans element",
        assertThrows(NullPointerException.class, () -> Offer.builder().addPlan(null)).getMessage());
    assertEquals(
        "instance",
        assertThrows(NullPointerException.class, () -> Offer.builder().from(null)).getMessage());
  }
}
