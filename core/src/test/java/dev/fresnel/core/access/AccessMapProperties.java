// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fresnel.core.Authorization;
import dev.fresnel.core.Delegation;
import dev.fresnel.core.EligibleAuthorization;
import dev.fresnel.core.JustInTimeAccessPolicy;
import dev.fresnel.core.ManagementGroupScope;
import dev.fresnel.core.Principal;
import dev.fresnel.core.ProvisioningState;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.ResourceGroupScope;
import dev.fresnel.core.Scope;
import dev.fresnel.core.SubscriptionScope;
import dev.fresnel.core.id.PrincipalId;
import dev.fresnel.core.id.ResourceGroupName;
import dev.fresnel.core.id.RoleDefinitionId;
import dev.fresnel.core.id.SubscriptionId;
import dev.fresnel.core.role.Roles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Small worlds, so that principals, scopes and roles meet again and again. */
class AccessMapProperties {

  private static final List<PrincipalId> PRINCIPALS =
      List.of(principal(1), principal(2), principal(3), principal(4));
  private static final List<SubscriptionId> SUBSCRIPTIONS =
      List.of(SubscriptionId.of(new UUID(0, 1)), SubscriptionId.of(new UUID(1, 0)));
  private static final List<String> ACTIONS =
      List.of(
          "Microsoft.Compute/virtualMachines/read",
          "Microsoft.Compute/virtualMachines/restart/action",
          "Microsoft.Authorization/roleAssignments/write",
          "Microsoft.Authorization/locks/delete",
          "Microsoft.Resources/tags/write",
          "Microsoft.OperationalInsights/workspaces/sharedKeys/action");

  private static PrincipalId principal(int number) {
    return PrincipalId.of(new UUID(7, number));
  }

  private static AccessMap map(
      List<Delegation> delegations, Map<PrincipalId, List<PrincipalId>> members) {
    AccessMap.Builder builder = AccessMap.builder();
    delegations.forEach(builder::addDelegation);
    members.forEach(builder::addMembers);
    return builder.build();
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void answersAsTryingEverythingDoes(
      @ForAll("delegations") List<Delegation> delegations,
      @ForAll("members") Map<PrincipalId, List<PrincipalId>> members,
      @ForAll("scopes") Scope scope) {
    AccessMap map = map(delegations, members);
    NaiveAccess naive = new NaiveAccess(delegations, members);
    for (String action : ACTIONS) {
      List<PrincipalId> able = new ArrayList<>();
      for (PrincipalId principal : PRINCIPALS) {
        boolean allowed = naive.isAllowed(principal, action, scope);
        boolean eligible = naive.isEligible(principal, action, scope);
        AccessAnswer answer = map.can(principal, action, scope);

        assertEquals(allowed, answer.isAllowed(), answer::toString);
        assertEquals(eligible, answer.isEligible(), answer::toString);
        assertReasons(answer);
        if (allowed || eligible) {
          able.add(principal);
        }
      }
      assertEquals(
          able,
          map.whoCan(action, scope).stream().map(AccessAnswer::principalId).sorted(BY_ID).toList());
    }
  }

  private static final Comparator<PrincipalId> BY_ID = Comparator.comparing(PrincipalId::value);

  /** Reasons say the same as the answer: standing ones first, and never none. */
  private static void assertReasons(AccessAnswer answer) {
    List<AccessReason> reasons = answer.reasons();
    assertFalse(reasons.isEmpty());
    boolean permitted = answer.isAllowed() || answer.isEligible();
    assertTrue(reasons.stream().allMatch(each -> each.kind().isPermitted() == permitted));
    assertEquals(reasons.size(), answer.describe().size());
    if (permitted) {
      List<Boolean> eligible =
          reasons.stream().map(each -> each.heldRole().orElseThrow().eligible()).toList();
      assertEquals(eligible.stream().sorted().toList(), eligible);
      assertEquals(answer.isAllowed(), eligible.contains(false));
      assertEquals(answer.isEligible(), eligible.contains(true));
      assertEquals(
          answer.isAllowed()
              && reasons.stream()
                  .filter(each -> !each.heldRole().orElseThrow().eligible())
                  .allMatch(each -> each.kind() == AccessReasonKind.PERMITTED_FOR_ASSIGNABLE_ROLES),
          answer.isForAssignableRolesOnly());
    }
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void aFurtherDelegationTakesNoAccessAway(
      @ForAll("delegations") List<Delegation> delegations,
      @ForAll("delegation") Delegation further,
      @ForAll("members") Map<PrincipalId, List<PrincipalId>> members,
      @ForAll("scopes") Scope scope) {
    AccessMap before = map(delegations, members);
    List<Delegation> more = new ArrayList<>(delegations);
    more.add(more.size() / 2, further);
    AccessMap after = map(more, members);
    for (String action : ACTIONS) {
      for (PrincipalId principal : PRINCIPALS) {
        AccessAnswer was = before.can(principal, action, scope);
        AccessAnswer is = after.can(principal, action, scope);
        assertTrue(is.isAllowed() || !was.isAllowed());
        assertTrue(is.isEligible() || !was.isEligible());
      }
    }
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void upperAndLowerCaseAreTheSame(
      @ForAll("delegations") List<Delegation> delegations, @ForAll("scopes") Scope scope) {
    AccessMap map = map(delegations, Map.of());
    for (String action : ACTIONS) {
      for (PrincipalId principal : PRINCIPALS) {
        AccessAnswer answer = map.can(principal, action, scope);
        AccessAnswer loud =
            map.can(
                principal,
                action.toUpperCase(Locale.ROOT),
                scope.resourceId().toUpperCase(Locale.ROOT));
        assertEquals(answer.isAllowed(), loud.isAllowed());
        assertEquals(answer.isEligible(), loud.isEligible());
        assertEquals(answer.reasons(), loud.reasons());
      }
    }
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void whatIsAllowedInASubscriptionIsAllowedInItsResourceGroups(
      @ForAll("delegations") List<Delegation> delegations, @ForAll("groups") Scope group) {
    AccessMap map = map(delegations, Map.of());
    Scope whole = new SubscriptionScope(group.subscription().orElseThrow());
    for (String action : ACTIONS) {
      for (PrincipalId principal : PRINCIPALS) {
        AccessAnswer inGroup = map.can(principal, action, group);
        AccessAnswer inWhole = map.can(principal, action, whole);
        assertTrue(inGroup.isAllowed() || !inWhole.isAllowed());
        assertTrue(inGroup.isEligible() || !inWhole.isEligible());
      }
    }
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void patternsOfAPrincipalPermitWhatTheMapAllows(
      @ForAll("delegations") List<Delegation> delegations,
      @ForAll("members") Map<PrincipalId, List<PrincipalId>> members,
      @ForAll("scopes") Scope scope) {
    AccessMap map = map(delegations, members);
    for (PrincipalId principal : PRINCIPALS) {
      PrincipalActions actions = map.actions(principal, scope);
      for (String action : ACTIONS) {
        AccessAnswer answer = map.can(principal, action, scope);
        assertEquals(
            answer.isAllowed(), actions.standing().stream().anyMatch(set -> set.allows(action)));
        assertEquals(
            answer.isEligible(), actions.eligible().stream().anyMatch(set -> set.allows(action)));
      }
      assertEquals(actions, map.actions(principal, scope.resourceId()));
    }
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void delegationsComeBackAsTheyWereGiven(@ForAll("delegations") List<Delegation> delegations) {
    assertEquals(
        delegations.stream()
            .flatMap(
                each ->
                    each.assignments().stream()
                        .filter(assignment -> !(assignment.scope() instanceof ManagementGroupScope))
                        .map(
                            assignment ->
                                AssignedDefinition.builder()
                                    .definition(each.definition())
                                    .assignment(assignment)
                                    .provisioningState(each.provisioningState())
                                    .build()))
            .toList(),
        map(delegations, Map.of()).delegations().toList());
  }

  @Provide
  Arbitrary<List<Delegation>> delegations() {
    return delegation().list().ofMaxSize(5);
  }

  @Provide
  Arbitrary<Delegation> delegation() {
    return Combinators.combine(
            definitions(),
            Arbitraries.oneOf(scopes(), Arbitraries.of(new ManagementGroupScope("mg")))
                .list()
                .ofMaxSize(3),
            Arbitraries.of(ProvisioningState.SUCCEEDED, ProvisioningState.FAILED).optional())
        .as(
            (definition, scopes, state) ->
                Delegation.of(definition, scopes.toArray(new Scope[0]))
                    .withProvisioningState(state));
  }

  private static Arbitrary<RegistrationDefinition> definitions() {
    Arbitrary<RoleDefinitionId> role =
        Arbitraries.of(
            Roles.READER,
            Roles.CONTRIBUTOR,
            Roles.TAG_CONTRIBUTOR,
            Roles.LOG_ANALYTICS_CONTRIBUTOR,
            Roles.USER_ACCESS_ADMINISTRATOR,
            Roles.OWNER,
            RoleDefinitionId.of(new UUID(9, 9)));
    Arbitrary<Principal> principal =
        Arbitraries.of(PRINCIPALS).map(id -> Principal.builder().id(id).build());
    Arbitrary<Authorization> standing =
        Combinators.combine(principal, role, Arbitraries.of(true, false))
            .as(
                (who, what, assigns) ->
                    assigns
                        ? Authorization.of(who, what).withDelegatedRoleDefinitionIds(Roles.READER)
                        : Authorization.of(who, what));
    Arbitrary<EligibleAuthorization> eligible =
        Combinators.combine(principal, role)
            .as(
                (who, what) ->
                    EligibleAuthorization.of(who, what, JustInTimeAccessPolicy.builder().build()));
    return Combinators.combine(standing.list().ofMaxSize(4), eligible.list().ofMaxSize(2))
        .as(
            (a, b) ->
                RegistrationDefinition.builder()
                    .name("Ops")
                    .managedByTenantId(AccessModels.PROVIDER)
                    .authorizations(a)
                    .eligibleAuthorizations(b)
                    .build());
  }

  @Provide
  Arbitrary<Scope> scopes() {
    return Arbitraries.oneOf(Arbitraries.of(SUBSCRIPTIONS).map(SubscriptionScope::new), groups());
  }

  @Provide
  Arbitrary<Scope> groups() {
    return Combinators.combine(Arbitraries.of(SUBSCRIPTIONS), Arbitraries.of("a", "B", "Rg-\u00c9"))
        .as((id, name) -> new ResourceGroupScope(id, ResourceGroupName.parse(name)));
  }

  @Provide
  Arbitrary<Map<PrincipalId, List<PrincipalId>>> members() {
    return Arbitraries.maps(
            Arbitraries.of(PRINCIPALS), Arbitraries.of(PRINCIPALS).list().ofMaxSize(2))
        .ofMaxSize(3);
  }
}
