// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.role;

import static dev.fresnel.core.role.RefusalReason.CUSTOM_ROLE;
import static dev.fresnel.core.role.RefusalReason.DATA_ACTIONS;
import static dev.fresnel.core.role.RefusalReason.DEPRECATED;
import static dev.fresnel.core.role.RefusalReason.NEEDS_ASSIGNABLE_ROLES;
import static dev.fresnel.core.role.RefusalReason.NEVER_ASSIGNABLE;
import static dev.fresnel.core.role.RefusalReason.NEVER_ELIGIBLE;
import static dev.fresnel.core.role.RefusalReason.OWNER;
import static dev.fresnel.core.role.RefusalReason.RESTRICTED_ACTION;
import static dev.fresnel.core.role.RefusalReason.TAKES_NO_ASSIGNABLE_ROLES;
import static dev.fresnel.core.role.RefusalReason.UNKNOWN_ROLE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fresnel.core.id.RoleDefinitionId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoleSupportTest {

  private static final RoleDefinitionId SOME_ID =
      RoleDefinitionId.parse("0a0a0a0a-0000-0000-0000-000000000000");

  @ParameterizedTest
  @ValueSource(
      strings = {"Contributor", "Reader", "Monitoring Reader", "Support Request Contributor"})
  void takesRoleThatNamesNothingRestricted(String name) {
    RoleSupport support = builtIn(name).support();

    assertTrue(support.forAuthorization().isSupported());
    assertTrue(support.forEligibleAuthorization().isSupported());
    assertTrue(support.forAssignableRole().isSupported());
    assertEquals(
        List.of(TAKES_NO_ASSIGNABLE_ROLES), reasons(support.forAuthorizationWithAssignableRoles()));
  }

  @Test
  void refusesOwnerEverywhere() {
    RoleSupport support = builtIn("Owner").support();

    assertEquals(List.of(OWNER), reasons(support.forAuthorization()));
    assertEquals(List.of(OWNER), reasons(support.forEligibleAuthorization()));
    assertEquals(List.of(OWNER), reasons(support.forAssignableRole()));
    assertEquals(
        List.of(OWNER, TAKES_NO_ASSIGNABLE_ROLES),
        reasons(support.forAuthorizationWithAssignableRoles()));
    assertEquals("it is Owner", support.forAuthorization().refusals().get(0).toString());
  }

  @Test
  void takesUserAccessAdministratorOnlyWithAssignableRoles() {
    RoleSupport support = builtIn("User Access Administrator").support();

    assertTrue(support.forAuthorizationWithAssignableRoles().isSupported());
    assertEquals(List.of(NEEDS_ASSIGNABLE_ROLES), reasons(support.forAuthorization()));
    assertEquals(List.of(NEVER_ELIGIBLE), reasons(support.forEligibleAuthorization()));
    assertEquals(List.of(NEVER_ASSIGNABLE), reasons(support.forAssignableRole()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Log Analytics Contributor", "Log Analytics Reader"})
  void namesDataActionThatLogAnalyticsRolesGained(String name) {
    RoleVerdict verdict = builtIn(name).support().forAuthorization();

    assertEquals(
        List.of(
            new RoleRefusal(
                DATA_ACTIONS,
                List.of("Microsoft.OperationalInsights/workspaces/jobs/export/action"),
                false)),
        verdict.refusals());
    assertFalse(verdict.isDisputed());
  }

  @Test
  void disputesDataActionsOfAssignableRole() {
    RoleVerdict verdict = builtIn("Log Analytics Contributor").support().forAssignableRole();

    assertFalse(verdict.isSupported());
    assertTrue(verdict.isDisputed());
    assertTrue(verdict.refusal(DATA_ACTIONS).orElseThrow().disputed());
  }

  @Test
  void doesNotCallVerdictDisputedThatAnUndisputedReasonSupports() {
    RoleVerdict verdict = builtIn("Storage File Backup Contributor").support().forAssignableRole();

    assertEquals(List.of(DATA_ACTIONS, RESTRICTED_ACTION), reasons(verdict));
    assertFalse(verdict.isDisputed());
  }

  @Test
  void doesNotCallSupportingVerdictDisputed() {
    assertFalse(builtIn("Reader").support().forAssignableRole().isDisputed());
  }

  @Test
  void namesRestrictedActionsAsSpeltInRole() {
    assertEquals(
        List.of("Microsoft.Authorization/locks/write", "Microsoft.Authorization/locks/delete"),
        restrictedActions("Storage Account Backup Contributor"));
    assertEquals(
        List.of(
            "Microsoft.Authorization/roleAssignments/write",
            "Microsoft.Authorization/roleAssignments/delete"),
        restrictedActions("Role Based Access Control Administrator"));
    assertEquals(
        List.of("Microsoft.Authorization/locks/write", "Microsoft.Authorization/locks/delete"),
        restrictedActions("Locks Contributor"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Microsoft.Authorization/*",
        "Microsoft.Authorization/*/Write",
        "microsoft.authorization/*/delete",
        "Microsoft.Authorization/roleAssignments/write",
        "Microsoft.Authorization/roleAssignments/delete",
        "Microsoft.Authorization/roleDefinitions/write",
        "Microsoft.Authorization/roleDefinitions/delete",
        "Microsoft.Authorization/classicAdministrators/write",
        "Microsoft.Authorization/classicAdministrators/delete",
        "MICROSOFT.AUTHORIZATION/LOCKS/WRITE",
        "Microsoft.Authorization/locks/delete",
        "Microsoft.Authorization/denyAssignments/write",
        "Microsoft.Authorization/denyAssignments/delete"
      })
  void refusesEachRestrictedActionIgnoringCase(String action) {
    RoleDefinition role = role(Permission.of("*/read"), Permission.of("a/read", action));

    assertEquals(
        List.of(new RoleRefusal(RESTRICTED_ACTION, List.of(action), false)),
        role.support().forAuthorization().refusals());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*",
        "*/write",
        "Microsoft.*",
        "Microsoft.Authorization/*/read",
        "Microsoft.Authorization/locks/*",
        "Microsoft.Authorization/roleAssignments/*",
        "Microsoft.Authorization/elevateAccess/action",
        "Microsoft.Authorization/policyAssignments/write"
      })
  void takesPatternThatIncludesRestrictedActionWithoutNamingIt(String action) {
    assertTrue(role(Permission.of(action)).support().forAuthorization().isSupported());
  }

  @Test
  void takesRestrictedActionThatIsTakenBack() {
    Permission permission =
        Permission.builder().addAction("*").addNotAction("Microsoft.Authorization/*/write").build();

    assertTrue(role(permission).support().forAuthorization().isSupported());
  }

  @Test
  void refusesNotDataActionsAsDataActions() {
    Permission permission = Permission.builder().addNotDataAction("a/b/read").build();

    assertEquals(
        "it has data actions: a/b/read",
        role(permission).support().forAuthorization().refusals().get(0).toString());
  }

  @Test
  void givesEveryReasonInOrderWithEachActionOnce() {
    Permission permission =
        Permission.builder()
            .addActions("Microsoft.Authorization/*", "Microsoft.Authorization/*")
            .addDataActions("b", "a", "b")
            .build();
    RoleDefinition role =
        role(permission).withType(RoleType.CUSTOM).withName("Old (deprecated) role");

    assertEquals(
        List.of(
            new RoleRefusal(CUSTOM_ROLE, List.of(), false),
            new RoleRefusal(DATA_ACTIONS, List.of("b", "a"), false),
            new RoleRefusal(RESTRICTED_ACTION, List.of("Microsoft.Authorization/*"), false),
            new RoleRefusal(DEPRECATED, List.of(), false)),
        role.support().forEligibleAuthorization().refusals());
  }

  @Test
  void refusesUnknownRoleEverywhere() {
    RoleSupport support = RoleCatalog.builtIn().support(SOME_ID);

    assertEquals(List.of(UNKNOWN_ROLE), reasons(support.forAuthorization()));
    assertEquals(List.of(UNKNOWN_ROLE), reasons(support.forEligibleAuthorization()));
    assertEquals(List.of(UNKNOWN_ROLE), reasons(support.forAssignableRole()));
    assertEquals(support, RoleSupport.ofUnknownRole());
    assertEquals(builtIn("Owner").support(), RoleCatalog.builtIn().support(Roles.OWNER));
  }

  @Test
  void countsOfBuiltInRolesPerReasonAreThoseOfTheData() {
    assertEquals(
        Map.of(
            OWNER,
            1,
            DATA_ACTIONS,
            319,
            RESTRICTED_ACTION,
            33,
            DEPRECATED,
            5,
            NEEDS_ASSIGNABLE_ROLES,
            1),
        countPerReason(RoleSupport::forAuthorization));
    assertEquals(
        Map.of(
            OWNER, 1, DATA_ACTIONS, 319, RESTRICTED_ACTION, 33, DEPRECATED, 5, NEVER_ELIGIBLE, 1),
        countPerReason(RoleSupport::forEligibleAuthorization));
    assertEquals(
        Map.of(
            OWNER, 1, DATA_ACTIONS, 319, RESTRICTED_ACTION, 33, DEPRECATED, 5, NEVER_ASSIGNABLE, 1),
        countPerReason(RoleSupport::forAssignableRole));
    assertEquals(578, countSupported(RoleSupport::forAuthorization));
    assertEquals(578, countSupported(RoleSupport::forEligibleAuthorization));
    assertEquals(578, countSupported(RoleSupport::forAssignableRole));
    assertEquals(1, countSupported(RoleSupport::forAuthorizationWithAssignableRoles));
  }

  private static Map<RefusalReason, Integer> countPerReason(
      Function<RoleSupport, RoleVerdict> place) {
    Map<RefusalReason, Integer> counts = new EnumMap<>(RefusalReason.class);
    for (RoleDefinition role : RoleCatalog.builtIn().roles()) {
      reasons(place.apply(role.support())).forEach(reason -> counts.merge(reason, 1, Integer::sum));
    }
    return counts;
  }

  private static long countSupported(Function<RoleSupport, RoleVerdict> place) {
    return RoleCatalog.builtIn().roles().stream()
        .filter(role -> place.apply(role.support()).isSupported())
        .count();
  }

  private static List<String> restrictedActions(String name) {
    RoleVerdict verdict = builtIn(name).support().forAuthorization();
    assertEquals(List.of(RESTRICTED_ACTION), reasons(verdict));
    return verdict.refusal(RESTRICTED_ACTION).orElseThrow().actions();
  }

  private static List<RefusalReason> reasons(RoleVerdict verdict) {
    return verdict.refusals().stream().map(RoleRefusal::reason).toList();
  }

  private static RoleDefinition builtIn(String name) {
    return RoleCatalog.builtIn().findByName(name).orElseThrow();
  }

  private static RoleDefinition role(Permission... permissions) {
    return RoleDefinition.builder()
        .id(SOME_ID)
        .name("Some role")
        .addPermissions(permissions)
        .build();
  }
}
