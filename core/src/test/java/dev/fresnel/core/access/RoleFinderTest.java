// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.access;

import static dev.fresnel.core.access.AccessModels.SUPPORT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fresnel.core.Authorization;
import dev.fresnel.core.EligibleAuthorization;
import dev.fresnel.core.JustInTimeAccessPolicy;
import dev.fresnel.core.id.RoleDefinitionId;
import dev.fresnel.core.role.Permission;
import dev.fresnel.core.role.RoleCatalog;
import dev.fresnel.core.role.RoleDefinition;
import dev.fresnel.core.role.RoleType;
import dev.fresnel.core.role.Roles;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoleFinderTest {

  private static RoleDefinition role(int id, String name, String... actions) {
    return RoleDefinition.builder()
        .id(RoleDefinitionId.of(new UUID(0, id)))
        .name(name)
        .addPermission(Permission.of(actions))
        .build();
  }

  private static RoleFinder finder(RoleDefinition... roles) {
    return RoleFinder.of(RoleCatalog.of(List.of(roles), LocalDate.EPOCH));
  }

  private static List<String> shown(RoleChoices found) {
    return found.choices().stream()
        .map(
            each ->
                String.join(" + ", each.roles().stream().map(RoleDefinition::name).toList())
                    + " "
                    + each.surplus())
        .toList();
  }

  @Test
  void rolesThatCoverComeByTheirSurplus() {
    RoleFinder finder =
        finder(
            role(1, "All", "*"),
            role(2, "Disks", "A/disks/*"),
            role(3, "Disk writer", "A/disks/write", "A/disks/read"),
            role(4, "Reader", "*/read"),
            role(5, "Names", "A/disks/delete", "A/vms/read", "B/x/action"));

    RoleChoices found = finder.find(List.of("a/DISKS/write"));

    assertEquals(
        List.of(
            "Disk writer [A/disks/read]",
            "Disks [A/disks/delete, A/disks/read]",
            "All [A/disks/delete, A/disks/read, A/vms/read, B/x/action]"),
        shown(found));
    assertEquals(List.of("a/DISKS/write"), found.actions());
    assertEquals(List.of(), found.uncovered());
  }

  @Test
  void ofEqualSurplusFewerPatternsThenFewerEntriesThenTheNameThenTheId() {
    RoleFinder finder =
        finder(
            role(1, "B", "a/x"),
            role(3, "A", "a/x"),
            role(2, "A", "a/x"),
            role(4, "A", "a/x", "A/X"),
            role(5, "A", "a/*"),
            role(6, "A", "a/*", "*/x"));

    RoleChoices found = finder.find(List.of("a/x"));

    assertEquals(
        List.of(2, 3, 1, 4, 5, 6),
        found.choices().stream()
            .map(each -> (int) each.roles().get(0).id().toUuid().getLeastSignificantBits())
            .toList());
  }

  @Test
  void severalRolesAreTakenWhereTheyGrantLess() {
    RoleFinder finder =
        finder(
            role(1, "All", "*"),
            role(2, "Xs", "a/x", "a/p"),
            role(3, "Ys", "a/y", "a/q", "a/r"),
            role(4, "Ys again", "a/y", "a/p"),
            role(5, "Others", "a/s", "a/t"));

    assertEquals(
        List.of("Xs + Ys again [a/p]", "All [a/p, a/q, a/r, a/s, a/t]"),
        shown(finder.find(List.of("a/x", "a/y"))));
  }

  @Test
  void noSetIsToldThatGrantsNoLessThanOneRole() {
    RoleFinder finder =
        finder(role(1, "Both", "a/x", "a/y"), role(2, "Xs", "a/x"), role(3, "Ys", "a/y"));

    assertEquals(List.of("Both []"), shown(finder.find(List.of("a/x", "a/y"))));
  }

  @Test
  void fewerRolesComeBeforeLessSurplusInASet() {
    RoleFinder finder =
        finder(
            role(1, "XY", "a/x", "a/y", "a/p", "a/q"),
            role(2, "X", "a/x"),
            role(3, "Y", "a/y"),
            role(4, "Z", "a/z"));

    assertEquals(List.of("XY + Z [a/p, a/q]"), shown(finder.find(List.of("a/x", "a/y", "a/z"))));
  }

  @Test
  void beyondThreeRolesTheyAreTakenOneByOne() {
    RoleFinder finder =
        finder(
            role(1, "V", "a/v"),
            role(2, "WX", "a/w", "a/x"),
            role(3, "X", "a/x"),
            role(4, "Y", "a/y"),
            role(5, "Z", "a/z", "a/p"));

    assertEquals(
        List.of("V + WX + Y + Z [a/p]"),
        shown(finder.find(List.of("a/v", "a/w", "a/x", "a/y", "a/z"))));
  }

  @Test
  void notActionsAndConditionsCoverNothing() {
    RoleDefinition takesBack =
        role(1, "Takes back")
            .withPermissions(Permission.builder().addAction("a/*").addNotActions("a/x/*").build());
    RoleDefinition conditional =
        role(2, "Conditional").withPermissions(Permission.of("a/x/read").withConditional(true));
    RoleFinder finder = finder(takesBack, conditional, role(3, "Names", "a/y", "a/x/read"));

    assertEquals(List.of("Names [a/y]"), shown(finder.find(List.of("a/x/read"))));
    assertEquals(List.of("Takes back []", "Names [a/x/read]"), shown(finder.find(List.of("a/y"))));
    assertEquals(List.of("Takes back []"), shown(finder.find(List.of("a/z/*", "a/y"))));
    assertEquals(
        List.of("No role permits \"a/*\"; look for a misspelling"),
        finder.find(List.of("a/*")).uncovered().stream().map(UncoveredAction::describe).toList());
  }

  @Test
  void actionsThatNoDelegableRoleCoversAreNamed() {
    RoleDefinition custom = role(1, "Ours", "a/x").withType(RoleType.CUSTOM);
    RoleDefinition data =
        role(2, "Reads data", "a/x")
            .withPermissions(
                Permission.of("a/x", "a/y"), Permission.builder().addDataAction("a/data").build());
    RoleFinder finder = finder(custom, data, role(3, "Y", "a/y"), role(4, "All of b", "b/*"));

    RoleChoices found = finder.find(List.of("a/x", "a/y", "A/DATA", "c/z"));

    assertEquals(List.of("Y []"), shown(found));
    assertEquals(
        List.of(
            new UncoveredAction("a/x", false, List.of(custom, data)),
            new UncoveredAction("A/DATA", true, List.of()),
            new UncoveredAction("c/z", false, List.of())),
        found.uncovered());
    assertEquals(
        List.of(
            "No role that can be delegated permits \"a/x\"; these do, but are refused: Ours"
                + " (refused, as it is a custom role), Reads data (refused, as it has data actions:"
                + " a/data)",
            "\"A/DATA\" is an operation on data, and Azure Lighthouse gives access to none",
            "No role permits \"c/z\"; look for a misspelling"),
        found.uncovered().stream().map(UncoveredAction::describe).toList());
  }

  @Test
  void builtInRolesForSnapshots() {
    RoleChoices found = RoleFinder.builtIn().find(List.of("Microsoft.Compute/snapshots/write"));

    List<String> names = found.choices().stream().map(each -> each.roles().get(0).name()).toList();
    assertTrue(names.contains("Disk Snapshot Contributor"), names::toString);
    assertEquals("Contributor", names.get(names.size() - 1));
    List<Integer> surplus = found.choices().stream().map(each -> each.surplus().size()).toList();
    assertEquals(surplus.stream().sorted().toList(), surplus);
  }

  @Test
  void builtInRolesThatMayAssignRolesAreAllRefused() {
    RoleChoices found =
        RoleFinder.builtIn()
            .find(
                List.of(
                    "Microsoft.Authorization/roleAssignments/write",
                    "Microsoft.Storage/storageAccounts/blobServices/containers/blobs/*"));

    assertEquals(List.of(), found.choices());
    assertEquals(
        List.of("Owner", "Role Based Access Control Administrator", "User Access Administrator"),
        found.uncovered().get(0).refusedRoles().stream().map(RoleDefinition::name).toList());
    assertTrue(found.uncovered().get(1).isDataAction());
  }

  @Test
  void everyChoiceCoversAndCanBeDelegated() {
    List<String> actions =
        List.of(
            "Microsoft.Compute/snapshots/write",
            "Microsoft.Insights/diagnosticSettings/write",
            "Microsoft.Network/virtualNetworks/subnets/join/action");

    RoleChoices found = RoleFinder.builtIn().find(actions);

    assertTrue(found.choices().size() > 1);
    for (RoleChoice choice : found.choices()) {
      assertTrue(
          actions.stream()
              .allMatch(action -> choice.roles().stream().anyMatch(role -> role.allows(action))));
      assertTrue(
          choice.roles().stream()
              .allMatch(role -> role.support().forAuthorization().isSupported()));
    }
  }

  @Test
  void anAuthorizationIsMeasuredAgainstWhatIsNeeded() {
    RoleDefinition role = role(1, "Disks", "a/disks/*", "a/vms/read");
    RoleFinder finder = finder(role, role(2, "Names", "a/disks/read", "a/disks/write", "b/x/read"));
    Authorization authorization = Authorization.of(SUPPORT, role.id());
    ExcessAccess excess = finder.excess(authorization, List.of("a/disks/read", "A/VMS/READ"));
    assertEquals(
        new ExcessAccess(List.of("a/disks/*"), List.of("a/disks/write"), List.of()), excess);
    assertEquals(
        new ExcessAccess(
            List.of("a/disks/*"), List.of("a/disks/write"), List.of("A/VMS/*", "b/x/read")),
        finder.excess(authorization, List.of("a/disks/read", "A/VMS/*", "b/x/read")));
    assertEquals(
        excess,
        finder.excess(
            EligibleAuthorization.of(SUPPORT, role.id(), JustInTimeAccessPolicy.builder().build()),
            List.of("a/disks/read", "A/VMS/READ")));
    assertTrue(finder.excess(authorization, List.of("a/disks/*", "a/vms/read")).isEmpty());
  }

  @Test
  void userAccessAdministratorIsMeasuredByWhatItMayDoByADelegation() {
    ExcessAccess excess =
        RoleFinder.builtIn()
            .excess(
                Authorization.of(SUPPORT, Roles.USER_ACCESS_ADMINISTRATOR)
                    .withDelegatedRoleDefinitionIds(Roles.READER),
                List.of("Microsoft.Resources/tags/read", "*/delete"));

    assertEquals(
        new ExcessAccess(
            List.of("Microsoft.Authorization/roleAssignments/write"),
            List.of("Microsoft.Authorization/roleAssignments/write"),
            List.of("Microsoft.Resources/tags/read", "*/delete")),
        excess);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "read", "/read", "a b/read"})
  void whatCanBeNoActionIsRefusedByName(String action) {
    IllegalArgumentException thrown =
        assertThrows(
            IllegalArgumentException.class,
            () -> RoleFinder.builtIn().find(List.of("a/read", action)));

    assertEquals(
        "actions must be an operation, such as Microsoft.Compute/virtualMachines/read, not \""
            + action
            + "\"",
        thrown.getMessage());
  }

  @Test
  void noActionsAreRefused() {
    assertEquals(
        "actions must name at least one operation, not []",
        assertThrows(IllegalArgumentException.class, () -> RoleFinder.builtIn().find(List.of()))
            .getMessage());
  }
}
