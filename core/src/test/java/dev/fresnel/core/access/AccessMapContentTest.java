// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.access;

import static dev.fresnel.core.access.AccessModels.ADA;
import static dev.fresnel.core.access.AccessModels.CUSTOMER;
import static dev.fresnel.core.access.AccessModels.ELSEWHERE;
import static dev.fresnel.core.access.AccessModels.GROUP;
import static dev.fresnel.core.access.AccessModels.LEADS;
import static dev.fresnel.core.access.AccessModels.PROVIDER;
import static dev.fresnel.core.access.AccessModels.SUBSCRIPTION;
import static dev.fresnel.core.access.AccessModels.SUPPORT;
import static dev.fresnel.core.access.AccessModels.WHOLE;
import static dev.fresnel.core.access.AccessModels.definition;
import static dev.fresnel.core.access.AccessModels.eligible;
import static dev.fresnel.core.access.AccessModels.holds;
import static dev.fresnel.core.access.AccessModels.map;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fresnel.core.Authorization;
import dev.fresnel.core.CustomerTenant;
import dev.fresnel.core.Delegation;
import dev.fresnel.core.ManagementGroupScope;
import dev.fresnel.core.Principal;
import dev.fresnel.core.ProvisioningState;
import dev.fresnel.core.RegistrationAssignment;
import dev.fresnel.core.ResourceGroupScope;
import dev.fresnel.core.Scope;
import dev.fresnel.core.SubscriptionScope;
import dev.fresnel.core.id.PrincipalId;
import dev.fresnel.core.id.RegistrationAssignmentId;
import dev.fresnel.core.id.ResourceGroupName;
import dev.fresnel.core.id.SubscriptionId;
import dev.fresnel.core.role.Roles;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a map lists, and of what it is built. */
class AccessMapContentTest {

  private static final String READ = "Microsoft.Compute/virtualMachines/read";
  private static final String RESTART = "Microsoft.Compute/virtualMachines/restart/action";
  private static final String S = "/subscriptions/33333333-aaaa-4333-8333-333333333333";

  private static AccessAnswer ask(AccessMap map, String action, Scope scope) {
    return map.can(SUPPORT.id(), action, scope);
  }

  @Test
  void membersHaveWhatIsGivenToTheirGroups() {
    PrincipalId inner = PrincipalId.parse("88888888-8888-4888-8888-888888888888");
    AccessMap map =
        AccessMap.builder()
            .addDelegation(holds(SUPPORT, Roles.READER, WHOLE))
            .addMembers(SUPPORT.id(), List.of(inner))
            .addMembers(inner, List.of(ADA, SUPPORT.id()))
            .build();

    AccessAnswer answer = map.can(ADA, READ, WHOLE);

    assertTrue(answer.isAllowed());
    assertEquals(
        List.of(
            "Principal 66666666-6666-4666-8666-666666666666, as a member of Support"
                + " (44444444-cccc-4444-8444-444444444444), holds Reader at subscription"
                + " 33333333-aaaa-4333-8333-333333333333 by definition \"Ops\": the role permits"
                + " \"*/read\""),
        answer.describe());
    assertTrue(map.can(inner, READ, WHOLE).isAllowed());
    assertFalse(map.can(LEADS.id(), READ, WHOLE).isAllowed());
    assertEquals(
        Set.of(ADA, inner, SUPPORT.id()),
        Set.copyOf(
            map.whoCan(READ, S + "/resourceGroups/x").stream()
                .map(AccessAnswer::principalId)
                .toList()));
  }

  @Test
  void allWhoCanAreListedInTheirOrder() {
    AccessMap map =
        AccessMap.builder()
            .addDelegation(holds(LEADS, Roles.READER, GROUP))
            .addDelegation(holds(SUPPORT, Roles.READER, WHOLE))
            .addDelegation(Delegation.of(eligible(LEADS, Roles.CONTRIBUTOR), GROUP))
            .addMembers(LEADS.id(), List.of(ADA))
            .build();

    assertEquals(
        List.of(SUPPORT.id(), LEADS.id(), ADA),
        map.whoCan(READ, GROUP).stream().map(AccessAnswer::principalId).toList());
    assertEquals(List.of(map.can(SUPPORT.id(), READ, WHOLE)), map.whoCan(READ, WHOLE));
    assertEquals(
        List.of(LEADS.id(), ADA),
        map.whoCan(RESTART, GROUP).stream().map(AccessAnswer::principalId).toList());
    assertEquals(List.of(), map.whoCan(RESTART, new ManagementGroupScope("mg")));
  }

  @Test
  void heldRolesAreTheWholeMatrix() {
    Delegation both =
        Delegation.of(
            definition(
                    Authorization.of(SUPPORT, Roles.READER), Authorization.of(LEADS, Roles.OWNER))
                .withEligibleAuthorizations(
                    eligible(LEADS, Roles.CONTRIBUTOR).eligibleAuthorizations()),
            WHOLE,
            GROUP);
    AccessMap map =
        map(
            both,
            holds(Principal.user(ADA, "Ada"), Roles.READER, WHOLE)
                .withProvisioningState(ProvisioningState.FAILED));

    assertEquals(
        List.of(
            "Support Reader false " + WHOLE.resourceId(),
            "Leads Contributor true " + WHOLE.resourceId(),
            "Support Reader false " + GROUP.resourceId(),
            "Leads Contributor true " + GROUP.resourceId()),
        map.heldRoles()
            .map(
                each ->
                    each.principal().displayName().orElseThrow()
                        + " "
                        + map.roles().find(each.roleDefinitionId()).orElseThrow().name()
                        + " "
                        + each.eligible()
                        + " "
                        + each.scope().resourceId())
            .toList());
    assertEquals(3, map.delegations().count());
  }

  @Test
  void delegationsAreGivenBackAsTheyWereAdded() {
    Delegation delegation =
        Delegation.builder()
            .definition(definition(Authorization.of(SUPPORT, Roles.READER)))
            .addAssignment(
                RegistrationAssignment.builder()
                    .id(RegistrationAssignmentId.parse("99999999-9999-4999-8999-999999999999"))
                    .scope(AccessModels.group("Rg-Weu"))
                    .build())
            .provisioningState(ProvisioningState.UPDATING)
            .build();
    AccessMap map =
        AccessMap.builder()
            .addDelegation(delegation)
            .addDelegation(PROVIDER, holds(LEADS, Roles.READER, ELSEWHERE))
            .build();

    assertEquals(
        List.of(
            AssignedDefinition.builder()
                .definition(delegation.definition())
                .assignment(delegation.assignments().get(0))
                .provisioningState(ProvisioningState.UPDATING)
                .build(),
            AssignedDefinition.builder()
                .customerTenantId(PROVIDER)
                .definition(holds(LEADS, Roles.READER).definition())
                .assignment(RegistrationAssignment.of(ELSEWHERE))
                .build()),
        map.delegations().toList());
    assertEquals("AccessMap{definitions=2, assigned=2}", map.toString());
  }

  @Test
  void whatIsNotKnownIsNowhereAndNobody() {
    Scope unknown = new SubscriptionScope(SubscriptionId.asWritten("[subscription().id]"));
    Scope odd = new ResourceGroupScope(SUBSCRIPTION, ResourceGroupName.asWritten("[p('rg')]"));
    Principal nobody = SUPPORT.withId(PrincipalId.asWritten("[parameters('principal')]"));
    AccessMap map =
        map(holds(SUPPORT, Roles.READER, unknown, odd), holds(nobody, Roles.READER, WHOLE));

    assertEquals(
        AccessReasonKind.NOT_THIS_PRINCIPAL, ask(map, READ, WHOLE).reasons().get(0).kind());
    assertEquals(1, map.delegations().count());
    assertEquals(List.of(), map.whoCan(READ, WHOLE));
  }

  @Test
  void aMapOfNothingHasAnswers() {
    assertEquals(
        List.of(AccessReason.of(AccessReasonKind.NO_DELEGATION)),
        ask(AccessMap.of(), READ, WHOLE).reasons());
    assertEquals(0, AccessMap.of().heldRoles().count());
  }

  @Test
  void theBuilderCanGoOnAfterAMapWasBuilt() {
    AccessMap.Builder builder =
        AccessMap.builder().addDelegation(holds(SUPPORT, Roles.READER, WHOLE));
    AccessMap before = builder.build();
    AccessMap after =
        builder
            .addCustomer(
                CustomerTenant.of(CUSTOMER).withDelegations(holds(LEADS, Roles.READER, WHOLE)))
            .build();

    assertFalse(before.can(LEADS.id(), READ, WHOLE).isAllowed());
    assertTrue(after.can(LEADS.id(), READ, WHOLE).isAllowed());
    assertTrue(after.can(SUPPORT.id(), READ, WHOLE).isAllowed());
  }
}
