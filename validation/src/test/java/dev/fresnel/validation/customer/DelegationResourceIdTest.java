// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.fresnel.core.RegistrationAssignment;
import dev.fresnel.core.SubscriptionScope;
import dev.fresnel.core.id.RegistrationAssignmentId;
import dev.fresnel.core.id.SubscriptionId;
import org.junit.jupiter.api.Test;

class DelegationResourceIdTest {

  private static final SubscriptionScope SCOPE =
      new SubscriptionScope(SubscriptionId.parse("5f6e7d8c-1a2b-4c3d-8e9f-0a1b2c3d4e5f"));

  @Test
  void anAssignmentWithoutANameEqualsItselfAlone() {
    RegistrationAssignment assignment = RegistrationAssignment.of(SCOPE);
    AssignmentResourceId id = AssignmentResourceId.of(assignment);
    assertFalse(id.isKnown());
    assertEquals(id, id);
    assertNotEquals(AssignmentResourceId.of(assignment), id);
  }

  @Test
  void anAssignmentWithANameHasItsResourceId() {
    RegistrationAssignmentId name =
        RegistrationAssignmentId.parse("0387306a-349f-5aea-936c-c06d8c8cfa93");
    assertEquals(
        AssignmentResourceId.of(SCOPE, name),
        AssignmentResourceId.of(RegistrationAssignment.of(SCOPE).withId(name)));
  }

  @Test
  void definitionsThatAreNotKnownAreNotTheSame() {
    assertFalse(DefinitionResourceId.notKnown().isKnown());
    assertNotEquals(DefinitionResourceId.notKnown(), DefinitionResourceId.notKnown());
  }
}
