// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.fresnel.core.fixtures.CompleteModels;
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

    Plan plan = Plan.builder().id(PlanId.parse("gold")).manifest(CompleteModels.MANIFEST).build();
    assertEquals("", plan.name());
    assertEquals(PlanVisibility.PUBLIC, plan.visibility());
    assertEquals(PlanAvailability.ON_SALE, plan.availability());
    assertEquals(PricingModel.BRING_YOUR_OWN_LICENSE, plan.pricingModel());
    assertEquals(
        MultiFactorAuthProvider.NONE,
        JustInTimeAccessPolicy.builder().build().multiFactorAuthProvider());
    assertEquals(Contact.of("", "", ""), Contact.builder().build());
    assertEquals(Cloud.PUBLIC, CustomerTenant.of(CompleteModels.CUSTOMER_TENANT).cloud());
    assertEquals(
        PrincipalType.UNKNOWN, Principal.builder().id(CompleteModels.SUPPORT.id()).build().type());
  }

  @Test
  void aPlanIsFoundByItsId() {
    assertEquals(Optional.of(CompleteModels.PLAN), CompleteModels.OFFER.plan(PlanId.parse("gold")));
    assertEquals(Optional.empty(), CompleteModels.OFFER.plan(PlanId.parse("bronze")));
  }

  @Test
  void ofPlansWithOneIdTheFirstIsFound() {
    Plan again = CompleteModels.PLAN.withName("Gold again");

    assertEquals(
        Optional.of(CompleteModels.PLAN),
        LEAST.withPlans(CompleteModels.PLAN, again).plan(PlanId.parse("gold")));
  }

  @Test
  void plansKeepTheOrderInWhichTheyWereAdded() {
    Offer offer =
        LEAST.toBuilder()
            .addPlan(OtherModels.PLAN)
            .addAllPlans(List.of(CompleteModels.PLAN))
            .addPlans(OtherModels.PLAN)
            .build();

    assertEquals(List.of(OtherModels.PLAN, CompleteModels.PLAN, OtherModels.PLAN), offer.plans());
  }

  @Test
  void anOfferThatWouldBeRefusedCanBeHeld() {
    Offer offer =
        LEAST.toBuilder()
            .id(OfferId.asWritten("No Such Id!"))
            .addPlans(CompleteModels.PLAN, CompleteModels.PLAN)
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
