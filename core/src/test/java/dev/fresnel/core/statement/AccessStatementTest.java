// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fresnel.core.Authorization;
import dev.fresnel.core.Delegation;
import dev.fresnel.core.EligibleAuthorization;
import dev.fresnel.core.ManagementGroupScope;
import dev.fresnel.core.Principal;
import dev.fresnel.core.RegistrationAssignment;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.ResourceGroupScope;
import dev.fresnel.core.Scope;
import dev.fresnel.core.SubscriptionScope;
import dev.fresnel.core.fixtures.SampleIds;
import dev.fresnel.core.fixtures.SampleOffers;
import dev.fresnel.core.id.PlanId;
import dev.fresnel.core.id.PrincipalId;
import dev.fresnel.core.id.RegistrationAssignmentId;
import dev.fresnel.core.id.ResourceGroupName;
import dev.fresnel.core.id.RoleDefinitionId;
import dev.fresnel.core.id.SubscriptionId;
import dev.fresnel.core.id.TenantId;
import dev.fresnel.core.role.Roles;
import dev.fresnel.core.text.PageFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class AccessStatementTest {

  private static final Path FOLDER =
      Path.of(System.getProperty("fresnel.root")).resolve("core/src/test/resources/statement");

  private static final Map<PageFormat, String> ENDINGS =
      Map.of(PageFormat.MARKDOWN, "md", PageFormat.HTML, "html", PageFormat.TEXT, "txt");

  private static final Principal SUPPORT =
      Principal.group(PrincipalId.parse("44444444-4444-4444-8444-444444444444"), "Support");

  private static final RegistrationDefinition DEFINITION =
      RegistrationDefinition.builder()
          .name("Contoso operations")
          .managedByTenantId(TenantId.parse("11111111-1111-4111-8111-111111111111"))
          .addAuthorizations(Authorization.of(SUPPORT, Roles.READER))
          .build();

  private static Delegation delegation(RegistrationDefinition definition, Scope... scopes) {
    Delegation.Builder delegation = Delegation.builder().definition(definition);
    for (Scope each : scopes) {
      delegation.addAssignments(
          RegistrationAssignment.builder()
              .id(RegistrationAssignmentId.parse("77777777-7777-4777-8777-777777777777"))
              .scope(each)
              .build());
    }
    return delegation.build();
  }

  private static String text(RegistrationDefinition definition, Scope... scopes) {
    String text = AccessStatement.of(List.of(delegation(definition, scopes))).toString();
    return text.replaceAll("\\s+", " ");
  }

  @TestFactory
  Stream<DynamicTest> writesTheGoldenBytes() {
    PlanId plan = SampleOffers.FULL.plans().get(2).id();
    return Stream.of(Locale.ENGLISH, Locale.GERMAN)
        .flatMap(
            language ->
                Stream.of(PageFormat.values())
                    .map(
                        format -> {
                          String name = "plan." + language + "." + ENDINGS.get(format);
                          return DynamicTest.dynamicTest(
                              name,
                              () ->
                                  compare(
                                      FOLDER.resolve(name),
                                      AccessStatement.of(SampleOffers.FULL, plan)
                                          .in(language)
                                          .toString(format)));
                        }));
  }

  private static void compare(Path golden, String actual) throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(FOLDER);
      Files.writeString(golden, actual);
    }
    assertEquals(Files.readString(golden).replace("\r\n", "\n"), actual);
  }

  @Test
  void aPlanThatTheOfferHasNotIsRefused() {
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class,
            () -> AccessStatement.of(SampleOffers.SMALL, PlanId.parse("none")));
    assertEquals("planId must be a plan of the offer, not \"none\"", e.getMessage());
  }

  @Test
  void nothingIsToldOfNothing() {
    assertEquals(
        """
        What you are asked to grant
        ===========================

        Nothing is granted: there is no offer, template or delegation to explain.
        """,
        AccessStatement.of(List.of()).toString());
  }

  @Test
  void scopesAreNamedOneByOne() {
    String text =
        text(
            DEFINITION,
            new SubscriptionScope(SampleIds.SUBSCRIPTION),
            new ResourceGroupScope(SampleIds.SUBSCRIPTION, ResourceGroupName.parse("rg-web")),
            new ManagementGroupScope("mg"));

    assertTrue(text.contains("- The whole subscription " + SampleIds.SUBSCRIPTION + ", with all"));
    assertTrue(text.contains("- The resource group rg-web of the subscription "));
    assertTrue(text.contains("Azure cannot delegate a management group."));
  }

  @Test
  void aSubscriptionThatIsNotKnownIsSaidToBeSo() {
    String text =
        text(DEFINITION, new SubscriptionScope(SubscriptionId.asWritten("[parameters('x')]")));
    assertTrue(text.contains("- The whole subscription which is not known yet, with all"), text);
  }

  @Test
  void aDefinitionWithoutAssignmentIsNowhere() {
    assertTrue(text(DEFINITION).contains("Nowhere yet: the definition is there, but is not"));
  }

  @Test
  void severalDelegationsAreToldOneAfterTheOther() {
    String text =
        AccessStatement.of(
                List.of(delegation(DEFINITION), delegation(DEFINITION.withName("Other"))))
            .toString(PageFormat.MARKDOWN);
    assertTrue(text.startsWith("# What you are asked to grant\n\n## `Contoso operations`\n\nBy "));
    assertTrue(text.contains("\n## `Other`\n"));
    assertTrue(text.contains("\n### In short\n"));
    assertTrue(text.contains("\n#### `Support`\n"));
  }

  @Test
  void readersChangeNothingAndOnlyTheCustomerEnds() {
    String text = text(DEFINITION);
    assertTrue(text.contains("- Nobody can create, change or delete resources."));
    assertTrue(text.contains("- No role hands out keys, passwords or secrets."));
    assertTrue(text.contains("- Only you can end the access; the provider cannot."));
    assertTrue(text.contains("nobody here may assign roles. "));
    assertFalse(text.contains("only after activation"));
  }

  @Test
  void theDeleteRoleLetsTheProviderEndButIsNoChangeOfResources() {
    String text =
        text(
            DEFINITION.withAuthorizations(
                Authorization.of(
                    SUPPORT, Roles.MANAGED_SERVICES_REGISTRATION_ASSIGNMENT_DELETE_ROLE)));
    assertTrue(text.contains("- Can end the access without you: Support. You can end it at any"));
    assertTrue(text.contains("- These can end the access from the provider's side as well: Supp"));
    assertTrue(text.contains("- Nobody can create, change or delete resources."));
  }

  @Test
  void rolesThatPermitNothingAreToldWithTheReason() {
    RoleDefinitionId unknown = RoleDefinitionId.parse("44444444-0000-4000-8000-000000000009");
    String text =
        text(
            DEFINITION.withAuthorizations(
                Authorization.of(SUPPORT, Roles.OWNER),
                Authorization.of(SUPPORT, Roles.USER_ACCESS_ADMINISTRATOR),
                Authorization.of(SUPPORT, unknown)));
    assertTrue(
        text.contains("nothing in a delegation: it is Owner, which Azure never delegates."), text);
    assertTrue(text.contains("delegation: it does not say which roles it may give."), text);
    assertTrue(text.contains("role " + unknown + ", always:"), text);
    assertTrue(text.contains("Roles that could not be explained: role " + unknown + "."), text);
    assertFalse(text.contains("Always have access"), text);
    assertTrue(text.contains("- Nobody can create, change or delete resources."), text);
  }

  @Test
  void eligibleRolesWithoutAPolicyHaveAzuresDefaults() {
    String text =
        text(
            DEFINITION.withEligibleAuthorizations(
                EligibleAuthorization.builder()
                    .principal(SUPPORT)
                    .roleDefinitionId(Roles.CONTRIBUTOR)
                    .build()));
    assertTrue(text.contains("Contributor, only after activation: "), text);
    assertTrue(text.contains("- Lasts 8 hours at the most, and then ends by itself."), text);
    assertTrue(text.contains("- Multifactor authentication is not required to activate it."));
    assertTrue(text.contains("- Nobody has to approve it. You are not asked either."));
    assertTrue(text.contains("But keys that a role above gets at open such data, too."));
  }

  @Test
  void aPrincipalOfTwoNamesIsToldOnceWithBoth() {
    String text =
        text(
            DEFINITION.withAuthorizations(
                Authorization.of(SUPPORT, Roles.READER),
                Authorization.of(SUPPORT.withDisplayName("Desk"), Roles.TAG_CONTRIBUTOR)));
    assertTrue(text.contains("Also called: Desk."), text);
    assertTrue(text.contains("- Always have access: Support."), text);
  }
}
