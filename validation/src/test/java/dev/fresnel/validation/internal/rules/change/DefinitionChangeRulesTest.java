// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.change;

import static dev.fresnel.validation.internal.rules.RuleAssertions.assertFindings;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.fresnel.core.Authorization;
import dev.fresnel.core.DefinitionChange;
import dev.fresnel.core.EligibleAuthorization;
import dev.fresnel.core.JustInTimeAccessPolicy;
import dev.fresnel.core.Principal;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.fixtures.SampleDefinitions;
import dev.fresnel.core.fixtures.SamplePrincipals;
import dev.fresnel.core.id.PrincipalId;
import dev.fresnel.core.id.RegistrationDefinitionId;
import dev.fresnel.core.id.TenantId;
import dev.fresnel.core.role.Roles;
import dev.fresnel.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The rules about what may change between two deployments of a definition. */
class DefinitionChangeRulesTest {

  private static final RegistrationDefinitionId ID =
      RegistrationDefinitionId.parse("77777777-aaaa-4bbb-8ccc-000000000007");
  private static final RegistrationDefinitionId OTHER_ID =
      RegistrationDefinitionId.parse("88888888-aaaa-4bbb-8ccc-000000000008");
  private static final TenantId OTHER_TENANT =
      TenantId.parse("55555555-aaaa-4bbb-8ccc-000000000005");
  private static final RegistrationDefinition LIVE = SampleDefinitions.SMALL;
  private static final RegistrationDefinition STRANGERS =
      LIVE.withAuthorizations(
          IntStream.range(0, 2)
              .mapToObj(i -> LIVE.authorizations().get(i).withPrincipal(principal(9)))
              .toList());
  private static final String SHARED =
      "WARNING LH6017 next: Principal \"Support\" (33333333-aaaa-4bbb-8ccc-000000000003) is in"
          + " \"Contoso operations\" and in \"Azure operations\"; under two names with the same"
          + " principals users may lose all access, so remove the old delegation first, or keep its"
          + " name";
  private static final String RENAMED =
      "WARNING LH6016 next.name: The name changes from \"Contoso operations\" to \"Azure"
          + " operations\"; templates make the id of a definition from its name, so this makes a"
          + " second registration and the first one stays in force. Keep the name, or have the"
          + " customer remove the first one";
  private static final String TENANTS =
      "11111111-aaaa-4bbb-8ccc-000000000001 to 55555555-aaaa-4bbb-8ccc-000000000005";

  private static Principal principal(int number) {
    return Principal.group(
        PrincipalId.parse(String.format(Locale.ROOT, "99999999-aaaa-4bbb-8ccc-%012d", number)),
        "Group " + number);
  }

  private static RegistrationDefinition renamed(RegistrationDefinition definition) {
    return definition.withName("Azure operations");
  }

  @Test
  void anUpdateUnderTheSameNameOrIdIsSilent() {
    assertFindings(DefinitionChange.of(LIVE, LIVE.withDescription("Other")));
    assertFindings(DefinitionChange.of(LIVE.withId(ID), LIVE));
    assertFindings(DefinitionChange.of(LIVE.withId(ID), renamed(LIVE).withId(ID)));
  }

  @Test
  void anIdKeepsItsManagingTenant() {
    DefinitionChange change =
        DefinitionChange.of(
            LIVE.withId(ID), renamed(STRANGERS).withId(ID).withManagedByTenantId(OTHER_TENANT));
    assertFindings(
        change,
        "ERROR LH6014 next.managedByTenantId: The managing tenant changes from "
            + TENANTS
            + " under the same id, which Azure refuses; deploy under another name and id, and"
            + " remove the old delegation");
    Finding finding = Validator.standard().validate(change).findings().get(0);
    assertEquals(Optional.of("RegistrationDefinitionInvalidUpdate"), finding.azureErrorCode());
  }

  @Test
  void anotherTenantUnderTheSameNameMayBeRefused() {
    String message =
        "WARNING LH6015 next.name: The managing tenant changes from "
            + TENANTS
            + " while the name stays \"Contoso operations\"; templates make the id of a definition"
            + " from its name, and Azure refuses another tenant under the same id, so give it"
            + " another name";
    RegistrationDefinition next = LIVE.withManagedByTenantId(OTHER_TENANT);
    assertFindings(DefinitionChange.of(LIVE, next), message);
    assertFindings(DefinitionChange.of(LIVE.withId(ID), next), message);
    assertFindings(DefinitionChange.of(LIVE.withId(ID), next.withId(OTHER_ID)));
  }

  @Test
  void anotherTenantUnderAnotherNameIsTheWayToDoIt() {
    assertFindings(
        DefinitionChange.of(LIVE, renamed(STRANGERS).withManagedByTenantId(OTHER_TENANT)));
  }

  @Test
  void aTenantThatIsNotKnownIsNotCompared() {
    assertFindings(
        DefinitionChange.of(
            LIVE, LIVE.withManagedByTenantId(TenantId.asWritten("[parameters('tenant')]"))));
    assertFindings(
        DefinitionChange.of(
            LIVE.withManagedByTenantId(TenantId.asWritten("[parameters('tenant')]")), LIVE));
  }

  @Test
  void aNewNameMakesASecondRegistration() {
    assertFindings(DefinitionChange.of(LIVE, renamed(STRANGERS)), RENAMED);
    assertFindings(DefinitionChange.of(LIVE.withId(ID), renamed(STRANGERS)), RENAMED);
  }

  @Test
  void aNewIdMakesASecondRegistration() {
    assertFindings(
        DefinitionChange.of(LIVE.withId(ID), LIVE.withId(OTHER_ID)),
        "WARNING LH6016 next.id: The id changes from 77777777-aaaa-4bbb-8ccc-000000000007 to"
            + " 88888888-aaaa-4bbb-8ccc-000000000008, so this makes a second registration and the"
            + " first one stays in force. Keep the id, or have the customer remove the first one");
  }

  @Test
  void principalsInBothMayLoseAccess() {
    assertFindings(DefinitionChange.of(LIVE, renamed(LIVE)), SHARED, RENAMED);
    assertFindings(
        DefinitionChange.of(LIVE, renamed(LIVE).withManagedByTenantId(OTHER_TENANT)), SHARED);
  }

  @Test
  void eligiblePrincipalsCountAsWell() {
    RegistrationDefinition next =
        renamed(STRANGERS).toBuilder()
            .addEligibleAuthorization(
                EligibleAuthorization.of(
                    SamplePrincipals.SUPPORT,
                    Roles.CONTRIBUTOR,
                    JustInTimeAccessPolicy.builder().build()))
            .build();
    assertEquals(
        List.of(SHARED),
        Validator.of(new PrincipalsInBothRegistrations())
            .validate(DefinitionChange.of(LIVE, next))
            .findings()
            .stream()
            .map(Finding::format)
            .toList());
  }

  @Test
  void threeSharedPrincipalsAreNamed() {
    String prefix = "(99999999-aaaa-4bbb-8ccc-00000000000";
    String three =
        "WARNING LH6017 next: Principal \"Group 1\" "
            + prefix
            + "1), Principal \"Group 2\" "
            + prefix
            + "2), Principal \"Group 3\" "
            + prefix
            + "3)";
    String rest =
        " are in \"Contoso operations\" and in \"Azure operations\"; under two names with the same"
            + " principals users may lose all access, so remove the old delegation first, or keep"
            + " its name";
    assertSharedPrincipals(3, three + rest);
    assertSharedPrincipals(4, three + " and 1 more" + rest);
  }

  private static void assertSharedPrincipals(int count, String expected) {
    RegistrationDefinition live =
        LIVE.withAuthorizations(
            IntStream.rangeClosed(1, count)
                .mapToObj(i -> Authorization.of(principal(i), Roles.READER))
                .toList());
    assertFindings(
        Validator.of(new PrincipalsInBothRegistrations()),
        DefinitionChange.of(live, renamed(live)),
        expected);
  }
}
