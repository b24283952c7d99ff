// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

class ResourceIdTest {

  private static final String CALL = "resourceId('Microsoft.A/b', 'n')";

  @Test
  void dependsOnWhatIsDeployedTo() throws ExpressionException {
    assertEquals(
        "\"/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-test/providers/Microsoft.A/b/n\"",
        TestEnvironment.show(TestEnvironment.GROUP.evaluate(CALL)));
    assertEquals(
        "\"/subscriptions/11111111-1111-1111-1111-111111111111/providers/Microsoft.A/b/n\"",
        TestEnvironment.show(TestEnvironment.SUBSCRIPTION.evaluate(CALL)));
    assertEquals(
        "\"/providers/Microsoft.A/b/n\"",
        TestEnvironment.show(TestEnvironment.TENANT.evaluate(CALL)));
  }

  @Test
  void takesASubscriptionAtAnyLevel() throws ExpressionException {
    String call = "resourceId('33333333-3333-3333-3333-333333333333', 'Microsoft.A/b', 'n')";
    assertEquals(
        "\"/subscriptions/33333333-3333-3333-3333-333333333333/providers/Microsoft.A/b/n\"",
        TestEnvironment.show(TestEnvironment.SUBSCRIPTION.evaluate(call)));
    assertEquals(
        "\"/subscriptions/33333333-3333-3333-3333-333333333333/providers/Microsoft.A/b/n\"",
        TestEnvironment.show(TestEnvironment.TENANT.evaluate(call)));
  }

  @Test
  void ofASubscriptionThatIsNotGivenShowsTheRest() throws ExpressionException {
    assertEquals(
        "unknown /subscriptions/{subscription().subscriptionId}/providers/Microsoft.A/b/n",
        TestEnvironment.show(TestEnvironment.UNKNOWN_SUBSCRIPTION.evaluate(CALL)));
    assertEquals(
        "unknown /subscriptions/{subscription().subscriptionId}/x",
        TestEnvironment.show(
            TestEnvironment.UNKNOWN_SUBSCRIPTION.evaluate("concat(subscription().id, '/x')")));
  }

  @Test
  void anArgumentWithASlashIsTheTypeEvenIfItIsKnownInPart() throws ExpressionException {
    ArmUnknown id =
        (ArmUnknown)
            TestEnvironment.UNKNOWN_SUBSCRIPTION.evaluate(
                "managementGroupResourceId(concat('a/', subscription().subscriptionId, '/b'),"
                    + " 'Microsoft.A/b', 'n')");
    assertFalse(id.text().contains("managementGroups/a/"), id.text());
  }

  @Test
  void aNameFromTheSameUnknownIsTheSameName() throws ExpressionException {
    String name = "guid(subscription().id, 'offer')";
    ArmUnknown once = (ArmUnknown) TestEnvironment.UNKNOWN_SUBSCRIPTION.evaluate(name);
    ArmUnknown id =
        (ArmUnknown)
            TestEnvironment.UNKNOWN_SUBSCRIPTION.evaluate(
                "resourceId('Microsoft.A/b', " + name + ")");
    assertEquals(
        "/subscriptions/{subscription().subscriptionId}/providers/Microsoft.A/b/" + once.text(),
        id.text());
    assertEquals("{guid('/subscriptions/(subscription().subscriptionId)','offer')}", once.text());
  }
}
