// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.access;

import static dev.fresnel.core.access.AccessModels.LEADS;
import static dev.fresnel.core.access.AccessModels.SUPPORT;
import static dev.fresnel.core.access.AccessModels.WHOLE;
import static dev.fresnel.core.access.AccessModels.holds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fresnel.core.Authorization;
import dev.fresnel.core.Delegation;
import dev.fresnel.core.id.PrincipalId;
import dev.fresnel.core.id.RoleDefinitionId;
import dev.fresnel.core.role.Permission;
import dev.fresnel.core.role.RefusalReason;
import dev.fresnel.core.role.RoleCatalog;
import dev.fresnel.core.role.RoleDefinition;
import dev.fresnel.core.role.RoleType;
import dev.fresnel.core.role.Roles;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Reasons by roles that a test can shape. */
class AccessReasonsTest {

  private static final RoleDefinitionId ROLE =
      RoleDefinitionId.parse("12121212-1212-4212-8212-121212121212");

  private static RoleDefinition role(Permission... sets) {
    return RoleDefinition.builder().id(ROLE).name("Shaped").addPermissions(sets).build();
  }

  private static AccessMap map(RoleDefinition role) {
    return AccessMap.builder()
        .roles(RoleCatalog.of(List.of(role), LocalDate.EPOCH))
        .addDelegation(holds(SUPPORT, ROLE, WHOLE))
        .build();
  }

  private static AccessAnswer ask(RoleDefinition role, String action) {
    return map(role).can(SUPPORT.id(), action, WHOLE);
  }

  private static AccessReason reason(RoleDefinition role, String action) {
    List<AccessReason> reasons = ask(role, action).reasons();
    assertEquals(1, reasons.size());
    return reasons.get(0).withHeldRole(Optional.empty());
  }

  private static Permission less(String action, String notAction) {
    return Permission.builder().addAction(action).addNotAction(notAction).build();
  }

  @Test
  void oneSetPermitsWhatAnotherTakesBack() {
    RoleDefinition role = role(less("a/*", "a/secret/*"), Permission.of("a/secret/read"));

    assertEquals(
        AccessReason.of(AccessReasonKind.PERMITTED).withAction("a/secret/read"),
        reason(role, "A/Secret/Read"));
    assertEquals(
        AccessReason.of(AccessReasonKind.TAKEN_BACK).withAction("a/*").withNotAction("a/secret/*"),
        reason(role, "a/secret/write"));
    assertEquals(AccessReason.of(AccessReasonKind.NOT_PERMITTED), reason(role, "b/read"));
  }

  @Test
  void theFirstEntryThatMatchesIsTold() {
    assertEquals(
        Optional.of("a/*/read"),
        reason(role(Permission.of("b/*", "a/*/read", "a/*")), "a/b/read").action());
  }

  @Test
  void aConditionIsToldUnlessAnotherSetPermitsWithout() {
    Permission conditional = Permission.of("a/*").withConditional(true);

    AccessAnswer answer = ask(role(conditional), "a/read");

    assertTrue(answer.isAllowed());
    assertEquals(AccessReasonKind.PERMITTED_ON_CONDITION, answer.reasons().get(0).kind());
    assertTrue(
        answer.describe().get(0).endsWith(": the role permits \"a/*\", on a condition"),
        () -> answer.describe().toString());
    for (List<Permission> sets :
        List.of(
            List.of(conditional, Permission.of("*/read")),
            List.of(Permission.of("*/read"), conditional))) {
      assertEquals(
          AccessReason.of(AccessReasonKind.PERMITTED).withAction("*/read"),
          reason(role().withPermissions(sets), "a/read"));
    }
  }

  @Test
  void customAndDeprecatedRolesPermitNothing() {
    RoleDefinition role = role(Permission.of("*"));

    assertEquals(
        AccessReason.of(AccessReasonKind.REFUSED_ROLE).withRefusal(RefusalReason.CUSTOM_ROLE),
        reason(role.withType(RoleType.CUSTOM), "a/read"));
    assertEquals(
        AccessReason.of(AccessReasonKind.REFUSED_ROLE).withRefusal(RefusalReason.DEPRECATED),
        reason(role.withName("Old (Deprecated)"), "a/read"));
  }

  @Test
  void aRoleWithRestrictedActionsWasDelegatedBeforeItHadThem() {
    assertTrue(
        ask(role(Permission.of("a/read", "Microsoft.Authorization/locks/write")), "a/read")
            .isAllowed());
  }

  @Test
  void dataActionsAreThoseThatRolesOfTheCatalogueName() {
    RoleDefinition role =
        role(
            Permission.builder()
                .addActions("*/read", "a/both/read")
                .addDataActions("a/data/read", "a/both/read", "a/wide/*")
                .addNotDataAction("a/taken/read")
                .build());

    for (String action : List.of("a/data/read", "A/DATA/read", "a/taken/read")) {
      assertFalse(ask(role, action).isAllowed(), action);
      assertEquals(AccessReason.of(AccessReasonKind.DATA_ACTION), reason(role, action));
    }
    for (String action : List.of("a/both/read", "a/wide/read", "a/other/read")) {
      assertTrue(ask(role, action).isAllowed(), action);
    }
  }

  @Test
  void assignableRolesBesideAnotherRoleAreWithoutEffect() {
    Delegation delegation =
        Delegation.of(
            AccessModels.definition(
                Authorization.of(SUPPORT, ROLE).withDelegatedRoleDefinitionIds(ROLE)),
            WHOLE);
    AccessMap map =
        AccessMap.builder()
            .roles(RoleCatalog.of(List.of(role(Permission.of("a/*"))), LocalDate.EPOCH))
            .addDelegation(delegation)
            .build();

    assertTrue(map.can(SUPPORT.id(), "a/read", WHOLE).isAllowed());
    assertFalse(
        map.can(SUPPORT.id(), "Microsoft.Authorization/roleAssignments/write", WHOLE).isAllowed());
  }

  @Test
  void everyRoleAtTheScopeHasItsReason() {
    AccessMap map =
        AccessMap.builder()
            .addDelegation(holds(SUPPORT, ROLE, WHOLE))
            .addDelegation(holds(LEADS, ROLE, WHOLE))
            .addDelegation(holds(SUPPORT, Roles.READER, WHOLE))
            .build();

    assertEquals(
        List.of(AccessReasonKind.UNKNOWN_ROLE, AccessReasonKind.NOT_PERMITTED),
        map.can(SUPPORT.id(), "Microsoft.Compute/disks/write", WHOLE).reasons().stream()
            .map(AccessReason::kind)
            .toList());
  }

  @Test
  void manyAuthorizationsOfOneDefinitionAreFound() {
    Authorization[] many = new Authorization[300];
    for (int i = 0; i < many.length; i++) {
      many[i] =
          Authorization.of(
              SUPPORT.withId(PrincipalId.of(new UUID(i % 7, i))), i == 150 ? ROLE : Roles.OWNER);
    }
    AccessMap map =
        AccessMap.builder()
            .roles(RoleCatalog.of(List.of(role(Permission.of("a/*"))), LocalDate.EPOCH))
            .addDelegation(Delegation.of(AccessModels.definition(many), WHOLE))
            .build();

    for (Authorization each : many) {
      assertEquals(
          each.roleDefinitionId().equals(ROLE),
          map.can(each.principal().id(), "a/read", WHOLE).isAllowed());
    }
  }
}
