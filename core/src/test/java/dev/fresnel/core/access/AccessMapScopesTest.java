// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.access;

import static dev.fresnel.core.access.AccessModels.ELSEWHERE;
import static dev.fresnel.core.access.AccessModels.GROUP;
import static dev.fresnel.core.access.AccessModels.SUBSCRIPTION;
import static dev.fresnel.core.access.AccessModels.SUPPORT;
import static dev.fresnel.core.access.AccessModels.WHOLE;
import static dev.fresnel.core.access.AccessModels.holds;
import static dev.fresnel.core.access.AccessModels.map;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fresnel.core.Locales;
import dev.fresnel.core.ManagementGroupScope;
import dev.fresnel.core.ResourceGroupScope;
import dev.fresnel.core.Scope;
import dev.fresnel.core.SubscriptionScope;
import dev.fresnel.core.id.PrincipalId;
import dev.fresnel.core.id.ResourceGroupName;
import dev.fresnel.core.id.SubscriptionId;
import dev.fresnel.core.role.Roles;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where access is, and what can be asked. */
class AccessMapScopesTest {

  private static final String READ = "Microsoft.Compute/virtualMachines/read";
  private static final String S = "/subscriptions/33333333-aaaa-4333-8333-333333333333";

  private static AccessAnswer ask(AccessMap map, String action, Scope scope) {
    return map.can(SUPPORT.id(), action, scope);
  }

  @Test
  void aScopeThatNoDelegationCoversIsAnAnswer() {
    AccessMap map = map(holds(SUPPORT, Roles.READER, GROUP));

    assertEquals(
        List.of("No delegation covers subscription 33333333-aaaa-4333-8333-333333333333"),
        ask(map, READ, WHOLE).describe());
    assertEquals(
        List.of(
            "No delegation covers resource group other of subscription"
                + " 33333333-aaaa-4333-8333-333333333333"),
        ask(map, READ, AccessModels.group("other")).describe());
    assertEquals(
        List.of(AccessReason.of(AccessReasonKind.NO_DELEGATION)),
        ask(map, READ, ELSEWHERE).reasons());
  }

  @Test
  void aManagementGroupIsAnAnswer() {
    AccessMap map = map(holds(SUPPORT, Roles.READER, WHOLE, new ManagementGroupScope("mg")));
    List<String> expected =
        List.of(
            "No delegation covers management group mg, as management groups cannot be delegated;"
                + " ask about a subscription in it");

    assertEquals(expected, ask(map, READ, new ManagementGroupScope("mg")).describe());
    assertEquals(
        expected,
        map.can(SUPPORT.id(), READ, "/providers/Microsoft.Management/managementGroups/mg")
            .describe());
    assertEquals(1, map.delegations().count());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "/resourceGroups/rg-weu",
        "/resourcegroups/RG-WEU",
        "/resourceGroups/rg-weu/",
        "/resourceGroups/rg-weu/providers/Microsoft.Compute/virtualMachines/vm/extensions/x",
        "/resourceGroups/other/providers/Microsoft.Compute/disks/d",
        "/providers/Microsoft.Resources/deployments/d",
        "/resourceGroups"
      })
  void aSubscriptionCoversAllThatIsInIt(String rest) {
    AccessMap map = map(holds(SUPPORT, Roles.READER, WHOLE));

    assertTrue(map.can(SUPPORT.id(), READ, S + rest).isAllowed());
    assertTrue(map.can(SUPPORT.id(), READ, (S + rest).toUpperCase(Locale.ROOT)).isAllowed());
  }

  @ParameterizedTest
  @CsvSource({
    "'', false",
    "/resourceGroups, false",
    "/resourceGroups/rg-weu, true",
    "/RESOURCEGROUPS/Rg-WEU/providers/Microsoft.Compute/disks/d, true",
    "/resourceGroups/rg-weu2, false",
    "/resourceGroups/rg-we, false",
    "/providers/Microsoft.Resources/deployments/rg-weu, false",
    "/tags/resourceGroups/rg-weu, false"
  })
  void aResourceGroupCoversNothingBesideIt(String rest, boolean allowed) {
    AccessMap map = map(holds(SUPPORT, Roles.READER, GROUP));

    AccessAnswer answer = map.can(SUPPORT.id(), READ, S + rest);

    assertEquals(allowed, answer.isAllowed());
    assertEquals(S + rest, answer.resourceId());
  }

  @Test
  void answersTellWhatWasAsked() {
    AccessMap map = map(holds(SUPPORT, Roles.READER, GROUP));
    String id = S + "/resourceGroups/RG-weu/providers/Microsoft.Compute/disks/d";

    AccessAnswer answer = map.can(SUPPORT.id(), READ, id);

    assertEquals(SUPPORT.id(), answer.principalId());
    assertEquals(READ, answer.action());
    assertEquals(GROUP, answer.scope());
    assertEquals(
        "AccessAnswer{principalId=44444444-cccc-4444-8444-444444444444, action="
            + READ
            + ", resourceId="
            + id
            + ", allowed=true, eligible=false}",
        answer.toString());
    assertEquals(GROUP.resourceId(), ask(map, READ, GROUP).resourceId());
  }

  @Test
  void casesDoNotCountInATurkishLocale() {
    AccessMap map = map(holds(SUPPORT, Roles.READER, AccessModels.group("RG-IT")));

    Locales.during(
        Locales.TURKISH,
        () ->
            assertTrue(
                map.can(
                        PrincipalId.parse(SUPPORT.id().value().toUpperCase(Locale.ROOT)),
                        "MICROSOFT.INSIGHTS/ALERTRULES/READ",
                        S.toUpperCase(Locale.ROOT) + "/RESOURCEGROUPS/rg-it")
                    .isAllowed()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|not \"\"",
        "' '|not \" \"",
        "read|not \"read\"",
        "/read|not \"/read\"",
        "a b/read|not \"a b/read\"",
        "*|not the pattern \"*\"",
        "*/read|not the pattern \"*/read\"",
        "a/*/read|not the pattern \"a/*/read\""
      })
  void whatCannotBeAnActionIsRefusedByName(String action, String end) {
    AccessMap map = map(holds(SUPPORT, Roles.READER, WHOLE));
    for (IllegalArgumentException thrown :
        List.of(
            assertThrows(IllegalArgumentException.class, () -> ask(map, action, WHOLE)),
            assertThrows(IllegalArgumentException.class, () -> map.whoCan(action, WHOLE)))) {
      assertTrue(
          thrown.toString().contains(": action must be ") && thrown.toString().endsWith(end),
          thrown::toString);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "33333333-aaaa-4333-8333-333333333333",
        "/subscriptions/",
        "/subscriptions/33333333",
        "/subscriptions/33333333-aaaa-4333-8333-333333333333x",
        "/subscriptions/33333333-aaaa-4333-8333-333333333333/resourceGroups/",
        "/subscriptions/33333333-aaaa-4333-8333-333333333333/resourceGroups//providers",
        "/subscriptionsx33333333-aaaa-4333-8333-333333333333",
        "/providers/Microsoft.Management/managementGroups/",
        "/providers/Microsoft.Billing/billingAccounts/x"
      })
  void whatIsNoResourceIdIsRefusedByName(String id) {
    AccessMap map = map(holds(SUPPORT, Roles.READER, WHOLE));

    for (IllegalArgumentException thrown :
        List.of(
            assertThrows(IllegalArgumentException.class, () -> map.can(SUPPORT.id(), READ, id)),
            assertThrows(IllegalArgumentException.class, () -> map.whoCan(READ, id)),
            assertThrows(IllegalArgumentException.class, () -> map.actions(SUPPORT.id(), id)))) {
      assertEquals(
          "resourceId must be a subscription, a resource group or a resource in one, such as"
              + " /subscriptions/22222222-aaaa-4bbb-8ccc-000000000002/resourceGroups/rg, not \""
              + id
              + "\"",
          thrown.getMessage());
    }
  }

  @Test
  void malformedIdentifiersAreRefusedByName() {
    AccessMap map = map(holds(SUPPORT, Roles.READER, WHOLE));
    Scope scope = new SubscriptionScope(SubscriptionId.asWritten("s"));
    Scope group = new ResourceGroupScope(SUBSCRIPTION, ResourceGroupName.asWritten("a/b"));

    assertEquals(
        "principalId must be a GUID, not \"Ada\"",
        assertThrows(
                IllegalArgumentException.class,
                () -> map.can(PrincipalId.asWritten("Ada"), READ, WHOLE))
            .getMessage());
    for (Scope each : List.of(scope, group)) {
      assertTrue(
          assertThrows(IllegalArgumentException.class, () -> ask(map, READ, each))
              .toString()
              .contains(": scope must be a subscription, a resource group or "));
    }
  }
}
