// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.access;

import static dev.fresnel.core.access.AccessModels.ADA;
import static dev.fresnel.core.access.AccessModels.CUSTOMER;
import static dev.fresnel.core.access.AccessModels.ELSEWHERE;
import static dev.fresnel.core.access.AccessModels.GROUP;
import static dev.fresnel.core.access.AccessModels.LEADS;
import static dev.fresnel.core.access.AccessModels.SUPPORT;
import static dev.fresnel.core.access.AccessModels.WHOLE;
import static dev.fresnel.core.access.AccessModels.definition;
import static dev.fresnel.core.access.AccessModels.eligible;
import static dev.fresnel.core.access.AccessModels.holds;
import static dev.fresnel.core.access.AccessModels.map;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fresnel.core.Authorization;
import dev.fresnel.core.Delegation;
import dev.fresnel.core.ProvisioningState;
import dev.fresnel.core.RegistrationAssignment;
import dev.fresnel.core.Scope;
import dev.fresnel.core.id.RoleDefinitionId;
import dev.fresnel.core.role.Permission;
import dev.fresnel.core.role.Roles;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Whether a principal may do something, and the reasons. */
class AccessMapTest {

  private static final String READ = "Microsoft.Compute/virtualMachines/read";
  private static final String RESTART = "Microsoft.Compute/virtualMachines/restart/action";

  private static AccessAnswer ask(AccessMap map, String action, Scope scope) {
    return map.can(SUPPORT.id(), action, scope);
  }

  @Test
  void standingAccessIsAllowedWithDelegationRoleAndEntry() {
    Delegation delegation = holds(SUPPORT, Roles.READER, WHOLE);

    AccessAnswer answer = ask(map(delegation), READ, WHOLE);

    assertTrue(answer.isAllowed());
    assertFalse(answer.isEligible());
    assertFalse(answer.isForAssignableRolesOnly());
    assertEquals(
        List.of(
            AccessReason.builder()
                .kind(AccessReasonKind.PERMITTED)
                .action("*/read")
                .heldRole(
                    HeldRole.builder()
                        .delegation(
                            AssignedDefinition.builder()
                                .customerTenantId(CUSTOMER)
                                .definition(delegation.definition())
                                .assignment(RegistrationAssignment.of(WHOLE))
                                .build())
                        .principal(SUPPORT)
                        .roleDefinitionId(Roles.READER)
                        .addPermission(Permission.of("*/read"))
                        .build())
                .build()),
        answer.reasons());
    assertEquals(
        List.of(
            "Support (44444444-cccc-4444-8444-444444444444) holds Reader at subscription"
                + " 33333333-aaaa-4333-8333-333333333333 by definition \"Ops\": the role permits"
                + " \"*/read\""),
        answer.describe());
  }

  @Test
  void accessThatMustBeActivatedIsToldApart() {
    AccessMap map = map(Delegation.of(eligible(SUPPORT, Roles.CONTRIBUTOR), WHOLE));

    AccessAnswer answer = ask(map, RESTART, WHOLE);

    assertFalse(answer.isAllowed());
    assertTrue(answer.isEligible());
    assertEquals(AccessReasonKind.PERMITTED, answer.reasons().get(0).kind());
    assertTrue(answer.reasons().get(0).heldRole().orElseThrow().eligible());
    assertEquals(
        List.of(
            "Support (44444444-cccc-4444-8444-444444444444) may activate Contributor at subscription"
                + " 33333333-aaaa-4333-8333-333333333333 by definition \"Ops\": the role permits"
                + " \"*\""),
        answer.describe());
  }

  @Test
  void bothKindsOfAccessAreTold() {
    AccessMap map =
        map(
            Delegation.of(eligible(SUPPORT, Roles.CONTRIBUTOR), WHOLE),
            holds(SUPPORT, Roles.READER, WHOLE));

    AccessAnswer answer = ask(map, READ, GROUP);

    assertTrue(answer.isAllowed());
    assertTrue(answer.isEligible());
    assertEquals(
        List.of(Roles.READER, Roles.CONTRIBUTOR),
        answer.reasons().stream()
            .map(each -> each.heldRole().orElseThrow().roleDefinitionId())
            .toList());
  }

  @Test
  void whatTheRoleDoesNotPermitIsNotAllowed() {
    AccessAnswer answer = ask(map(holds(SUPPORT, Roles.READER, WHOLE)), RESTART, WHOLE);

    assertFalse(answer.isAllowed());
    assertFalse(answer.isEligible());
    assertEquals(
        List.of(
            "Support (44444444-cccc-4444-8444-444444444444) holds Reader at subscription"
                + " 33333333-aaaa-4333-8333-333333333333 by definition \"Ops\": the role does not"
                + " permit \"Microsoft.Compute/virtualMachines/restart/action\""),
        answer.describe());
  }

  @Test
  void whatNotActionsTakeBackIsNotAllowed() {
    AccessMap map = map(holds(SUPPORT, Roles.CONTRIBUTOR, WHOLE));

    AccessAnswer answer = ask(map, "microsoft.authorization/locks/WRITE", GROUP);

    assertFalse(answer.isAllowed());
    AccessReason reason = answer.reasons().get(0);
    assertEquals(AccessReasonKind.TAKEN_BACK, reason.kind());
    assertEquals(Optional.of("*"), reason.action());
    assertEquals(Optional.of("Microsoft.Authorization/*/Write"), reason.notAction());
    assertEquals(
        List.of(
            "Support (44444444-cccc-4444-8444-444444444444) holds Contributor at subscription"
                + " 33333333-aaaa-4333-8333-333333333333 by definition \"Ops\": the role permits"
                + " \"*\" but takes back \"Microsoft.Authorization/*/Write\""),
        answer.describe());
  }

  @Test
  void aPrincipalThatIsElsewhereOrNowhereIsAnAnswer() {
    AccessMap map = map(holds(SUPPORT, Roles.READER, WHOLE), holds(LEADS, Roles.READER, ELSEWHERE));

    assertEquals(
        List.of(
            "Principal 55555555-5555-4555-8555-555555555555 is in no delegation that covers"
                + " subscription 33333333-aaaa-4333-8333-333333333333"),
        map.can(LEADS.id(), READ, WHOLE).describe());
    assertEquals(
        List.of("Principal 66666666-6666-4666-8666-666666666666 is in no delegation at all"),
        map.can(ADA, READ, WHOLE).describe());
  }

  @Test
  void operationsOnDataAreNeverPermitted() {
    AccessMap map =
        map(
            holds(SUPPORT, Roles.CONTRIBUTOR, WHOLE),
            holds(SUPPORT, Roles.LOG_ANALYTICS_CONTRIBUTOR, WHOLE));

    assertEquals(
        List.of(
            "\"Microsoft.Storage/storageAccounts/blobServices/containers/blobs/read\" is an"
                + " operation on data, and Azure Lighthouse gives access to none"),
        ask(map, "Microsoft.Storage/storageAccounts/blobServices/containers/blobs/read", WHOLE)
            .describe());
    assertTrue(
        ask(map, "Microsoft.Storage/storageAccounts/blobServices/containers/read", WHOLE)
            .isAllowed());
  }

  @Test
  void aRoleThatGainedDataActionsKeepsTheRestOfIt() {
    AccessMap map = map(holds(SUPPORT, Roles.LOG_ANALYTICS_CONTRIBUTOR, WHOLE));

    assertTrue(ask(map, "Microsoft.OperationalInsights/workspaces/write", WHOLE).isAllowed());
    assertEquals(
        List.of(List.of()),
        map.heldRoles()
            .map(
                each -> each.permissions().stream().flatMap(p -> p.dataActions().stream()).toList())
            .toList());
  }

  @Test
  void userAccessAdministratorAssignsItsAssignableRolesToManagedIdentities() {
    AccessMap map =
        map(
            Delegation.of(
                definition(
                    Authorization.of(SUPPORT, Roles.USER_ACCESS_ADMINISTRATOR)
                        .withDelegatedRoleDefinitionIds(Roles.READER, Roles.TAG_CONTRIBUTOR)),
                WHOLE));

    AccessAnswer assigns = ask(map, "Microsoft.Authorization/roleAssignments/WRITE", WHOLE);

    assertTrue(assigns.isAllowed());
    assertTrue(assigns.isForAssignableRolesOnly());
    assertEquals(
        List.of(Roles.READER, Roles.TAG_CONTRIBUTOR),
        assigns.reasons().get(0).heldRole().orElseThrow().terms().delegatedRoleDefinitionIds());
    assertEquals(
        List.of(
            "Support (44444444-cccc-4444-8444-444444444444) holds User Access Administrator at"
                + " subscription 33333333-aaaa-4333-8333-333333333333 by definition \"Ops\": the role"
                + " permits assigning Reader, Tag Contributor to managed identities, and nothing"
                + " else"),
        assigns.describe());
    assertEquals(
        List.of(
            Permission.of("Microsoft.Authorization/roleAssignments/write").withConditional(true)),
        map.actions(SUPPORT.id(), WHOLE).standing());
    for (String action :
        List.of(
            "Microsoft.Authorization/roleAssignments/delete",
            "Microsoft.Authorization/roleAssignments/read",
            "Microsoft.Authorization/locks/write",
            "Microsoft.Support/supportTickets/write",
            READ)) {
      AccessAnswer answer = ask(map, action, WHOLE);
      assertFalse(answer.isAllowed(), action);
      assertEquals(AccessReasonKind.ASSIGNS_ROLES_ONLY, answer.reasons().get(0).kind());
    }
  }

  @Test
  void assigningRolesWithoutLimitsOutweighsUserAccessAdministrator() {
    Authorization limited =
        Authorization.of(SUPPORT, Roles.USER_ACCESS_ADMINISTRATOR)
            .withDelegatedRoleDefinitionIds(Roles.READER);
    Authorization unlimited =
        Authorization.of(SUPPORT, Roles.ROLE_BASED_ACCESS_CONTROL_ADMINISTRATOR);

    AccessAnswer answer =
        ask(
            map(Delegation.of(definition(limited, unlimited), WHOLE)),
            "Microsoft.Authorization/roleAssignments/write",
            WHOLE);

    assertTrue(answer.isAllowed());
    assertFalse(answer.isForAssignableRolesOnly());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "8e3af657-a8ff-443c-a75c-2fe8c4bcb635|REFUSED_ROLE|the role permits nothing when it is"
            + " delegated, as it is Owner",
        "18d7d88d-d35e-4fb5-a5c3-7773c20a72d9|REFUSED_ROLE|the role permits nothing when it is"
            + " delegated, as it needs assignable roles",
        "77777777-7777-4777-8777-777777777777|UNKNOWN_ROLE|what the role permits is not known, as"
            + " the catalogue of roles does not have it",
      })
  void rolesThatNobodyCanHoldPermitNothing(String role, AccessReasonKind kind, String why) {
    AccessMap map = map(holds(SUPPORT, RoleDefinitionId.parse(role), WHOLE));

    AccessAnswer answer = ask(map, READ, WHOLE);

    assertFalse(answer.isAllowed());
    assertEquals(kind, answer.reasons().get(0).kind());
    assertTrue(
        answer.describe().get(0).endsWith("\"Ops\": " + why), () -> answer.describe().toString());
    assertEquals(0, map.heldRoles().count());
  }

  @Test
  void anEligibleUserAccessAdministratorPermitsNothing() {
    AccessMap map = map(Delegation.of(eligible(SUPPORT, Roles.USER_ACCESS_ADMINISTRATOR), WHOLE));

    AccessAnswer answer = ask(map, "Microsoft.Authorization/roleAssignments/write", WHOLE);

    assertFalse(answer.isAllowed() || answer.isEligible());
    assertEquals(AccessReasonKind.REFUSED_ROLE, answer.reasons().get(0).kind());
  }

  @ParameterizedTest
  @EnumSource(ProvisioningState.class)
  void onlyWhatHasSucceededIsInForce(ProvisioningState state) {
    AccessMap map = map(holds(SUPPORT, Roles.READER, WHOLE).withProvisioningState(state));

    AccessAnswer answer = ask(map, READ, WHOLE);

    assertEquals(state == ProvisioningState.SUCCEEDED, answer.isAllowed());
    assertEquals(
        Optional.of(state),
        answer.reasons().get(0).heldRole().orElseThrow().delegation().provisioningState());
    if (!answer.isAllowed()) {
      assertEquals(AccessReasonKind.NOT_IN_FORCE, answer.reasons().get(0).kind());
      assertTrue(
          answer
              .describe()
              .get(0)
              .endsWith(": the definition gives no access in state " + state.text()));
    }
  }

  @Test
  void aDelegationWithoutAssignmentGivesNothing() {
    AccessMap map = map(holds(SUPPORT, Roles.READER));

    assertEquals(
        List.of(AccessReason.of(AccessReasonKind.NO_DELEGATION)), ask(map, READ, WHOLE).reasons());
    assertEquals(0, map.delegations().count());
  }

  @Test
  void answersAreValues() {
    AccessMap map = map(holds(SUPPORT, Roles.READER, GROUP));
    AccessAnswer answer = ask(map, READ, GROUP);
    AccessAnswer same = ask(map(holds(SUPPORT, Roles.READER, GROUP)), READ, GROUP);

    assertEquals(answer, same);
    assertEquals(answer.hashCode(), same.hashCode());
    assertNotEquals(answer, ask(map, RESTART, GROUP));
    assertNotEquals(answer, ask(map, READ, AccessModels.group("other")));
    assertNotEquals(answer, map.can(ADA, READ, GROUP));
    assertNotEquals(answer, ask(map(holds(SUPPORT, Roles.CONTRIBUTOR, GROUP)), READ, GROUP));
  }

  @Test
  void permittedKindsSpeakForAccess() {
    assertEquals(
        EnumSet.of(
            AccessReasonKind.PERMITTED,
            AccessReasonKind.PERMITTED_ON_CONDITION,
            AccessReasonKind.PERMITTED_FOR_ASSIGNABLE_ROLES),
        EnumSet.copyOf(
            Set.of(AccessReasonKind.values()).stream()
                .filter(AccessReasonKind::isPermitted)
                .toList()));
  }
}
