// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.customer;

import static dev.fresnel.validation.customer.StateFixtures.MORE;
import static dev.fresnel.validation.customer.StateFixtures.SECOND_ID;
import static dev.fresnel.validation.customer.StateFixtures.WEB;
import static dev.fresnel.validation.customer.StateFixtures.WHOLE;
import static dev.fresnel.validation.customer.StateFixtures.assignmentId;
import static dev.fresnel.validation.customer.StateFixtures.definitionId;
import static dev.fresnel.validation.customer.StateFixtures.delegated;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.fresnel.validation.Validator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands in each other's way of all that a customer has. */
class CustomerConflictsTest {

  private static List<String> conflicts(CustomerState state) {
    return CustomerConflicts.of(state, Validator.standard()).stream()
        .map(each -> each.ruleId() + " " + each.path())
        .toList();
  }

  @Test
  void oneDelegationIsInNobodysWay() {
    assertEquals(List.of(), conflicts(delegated()));
  }

  @Test
  void sharedAccessAndLeftoversAreFound() {
    CustomerState state =
        delegated()
            .withDefinition(HeldDefinition.of(SECOND_ID, MORE.withName("Second")))
            .withAssignment(HeldAssignment.of(assignmentId(WHOLE, 2), SECOND_ID))
            .withDefinition(HeldDefinition.of(definitionId(3), MORE.withName("Third")))
            .withAssignment(HeldAssignment.of(assignmentId(WEB, 4), definitionId(9)));
    assertEquals(
        List.of(
            "LH4007 delegations[1].definition.authorizations[1]",
            "LH4013 delegations[2].assignments",
            "LH6018 $"),
        conflicts(state));
  }
}
