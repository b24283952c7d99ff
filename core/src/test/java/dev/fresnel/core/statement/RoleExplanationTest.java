// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fresnel.core.id.RoleDefinitionId;
import dev.fresnel.core.role.Permission;
import dev.fresnel.core.role.RoleCatalog;
import dev.fresnel.core.role.RoleDefinition;
import dev.fresnel.core.role.Roles;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RoleExplanationTest {

  private static final RoleCatalog ROLES = RoleCatalog.builtIn();

  private static List<String> explain(RoleDefinitionId id) {
    return RoleExplanation.of(ROLES.find(id).orElseThrow()).sentences();
  }

  private static List<String> explain(Permission... permissions) {
    return RoleExplanation.of(
            RoleDefinition.builder()
                .id(RoleDefinitionId.parse("44444444-0000-4000-8000-000000000009"))
                .name("A role")
                .addPermissions(permissions)
                .build())
        .sentences();
  }

  @Test
  void readerReadsEverything() {
    assertEquals(List.of("Reads: all resources."), explain(Roles.READER));
  }

  @Test
  void theDeleteRoleDeletesDelegations() {
    assertEquals(
        List.of(
            "Deletes: delegations by Azure Lighthouse (Microsoft.ManagedServices).",
            "Reads: delegations by Azure Lighthouse, operation statuses"
                + " (Microsoft.ManagedServices)."),
        explain(Roles.MANAGED_SERVICES_REGISTRATION_ASSIGNMENT_DELETE_ROLE));
  }

  @Test
  void tagContributorChangesTagsAndReadsGroups() {
    assertEquals(
        List.of(
            "Creates, changes, deletes and operates: deployments of templates, tags"
                + " (Microsoft.Resources); classic alert rules (Microsoft.Insights); support"
                + " requests to Microsoft (Microsoft.Support).",
            "Reads: roles, policies and locks (Microsoft.Authorization); resource groups, parts of"
                + " subscriptions (Microsoft.Resources)."),
        explain(Roles.TAG_CONTRIBUTOR));
  }

  @Test
  void contributorSaysWhatItLeavesOutAndThatItGetsAtKeys() {
    List<String> sentences = explain(Roles.CONTRIBUTOR);

    assertEquals(4, sentences.size());
    assertEquals("Creates, changes, deletes and operates: all resources.", sentences.get(0));
    assertTrue(sentences.get(1).startsWith("Gets at keys, passwords or secrets of: "));
    assertTrue(sentences.get(1).contains("storage accounts (Microsoft.Storage)"));
    assertEquals("Runs commands inside virtual machines.", sentences.get(2));
    assertTrue(
        sentences
            .get(3)
            .startsWith(
                "Not included: creating, changing and deleting roles, policies and locks"
                    + " (Microsoft.Authorization); "),
        sentences.get(3));
  }

  @Test
  void theSameInGerman() {
    assertEquals(
        List.of("Liest: alle Ressourcen."),
        RoleExplanation.of(ROLES.find(Roles.READER).orElseThrow()).in(Locale.GERMAN).sentences());
  }

  @Test
  void verbsOfOneKindAreToldTogether() {
    String area = "Microsoft.Compute/disks/";
    assertEquals(
        List.of("Creates, changes and deletes: disks (Microsoft.Compute)."),
        explain(Permission.of(area + "read", area + "write", area + "delete")));
    assertEquals(
        List.of("Creates and changes: disks (Microsoft.Compute)."),
        explain(Permission.of(area + "write")));
    assertEquals(
        List.of("Deletes: disks (Microsoft.Compute).", "Reads: disks (Microsoft.Compute)."),
        explain(Permission.of(area + "read", area + "delete")));
    assertEquals(
        List.of("Starts operations: disks [begin get access, end get access] (Microsoft.Compute)."),
        explain(Permission.of(area + "beginGetAccess/action", area + "endGetAccess/action")));
  }

  @Test
  void whatIncludesAnotherEntryStandsForIt() {
    assertEquals(
        List.of("Reads: all resources."),
        explain(Permission.of("Microsoft.Compute/disks/read", "*/read")));
    assertEquals(
        List.of("Creates, changes, deletes and operates: disks (Microsoft.Compute)."),
        explain(Permission.of("Microsoft.Compute/disks/*", "microsoft.compute/DISKS/read")));
    assertEquals(
        List.of("Reads: virtual machines (Microsoft.Compute)."),
        explain(
            Permission.of(
                "Microsoft.Compute/virtualMachines/read",
                "Microsoft.Compute/virtualMachines/extensions/read")));
  }

  @Test
  void whatBelongsToAKindIsNotTakenForIt() {
    assertEquals(
        List.of("Creates and changes: parts of virtual machines (Microsoft.Compute)."),
        explain(Permission.of("Microsoft.Compute/virtualMachines/extensions/write")));
  }

  @Test
  void manyKindsAreCountedAfterTwelve() {
    String[] reads = new String[14];
    for (int i = 0; i < reads.length; i++) {
      reads[i] = "Microsoft.Own/kind" + (char) ('a' + i) + "/read";
    }
    assertTrue(
        explain(Permission.of(reads)).get(0).endsWith("kindl and 2 more kinds (Microsoft.Own)."));
  }

  @Test
  void aRoleThatPermitsNothingHasNoSentence() {
    assertEquals(List.of(), explain());
  }

  @Test
  void namesOfAzureBecomeWords() {
    assertEquals("host pools", AbilityWords.words("hostPools"));
    assertEquals("apache VM jobs", AbilityWords.words("ApacheVMJobs"));
    assertEquals("iot hubs", AbilityWords.words("IotHubs"));
    assertEquals("signalR", AbilityWords.words("signalR"));
    assertEquals("", AbilityWords.words(""));
  }

  @Test
  void everyEntryOfEveryBuiltInRoleIsCoveredByWhatIsSaidOfIt() {
    for (RoleDefinition role : ROLES.roles()) {
      RoleAbilities abilities = RoleExplanation.of(role).abilities();
      for (Permission permission : role.permissions()) {
        for (String entry : permission.actions()) {
          assertTrue(isSaid(abilities, entry.strip()), role.name() + ": " + entry);
        }
      }
      boolean isEmpty =
          role.permissions().stream()
              .allMatch(each -> each.actions().isEmpty() && each.dataActions().isEmpty());
      assertEquals(isEmpty, RoleExplanation.of(role).sentences().isEmpty(), role.name());
      assertFalse(RoleExplanation.of(role).sentences().stream().anyMatch(String::isBlank));
    }
  }

  private static boolean isSaid(RoleAbilities abilities, String entry) {
    RoleAbilities one = RoleAbilities.of(List.of(entry));
    for (Ability ability : Ability.values()) {
      for (RoleAbilities.AbilityTarget target : one.targets(ability)) {
        return List.of(Ability.values()).stream()
            .filter(each -> includes(each, ability))
            .flatMap(each -> abilities.targets(each).stream())
            .anyMatch(
                each ->
                    each.area().contains(target.area())
                        && (each.operations().isEmpty()
                            || each.operations().containsAll(target.operations())));
      }
    }
    return false;
  }

  private static boolean includes(Ability one, Ability other) {
    return switch (one) {
      case MANAGE -> true;
      case CHANGE -> other != Ability.MANAGE && other != Ability.OPERATE;
      case WRITE -> other == Ability.WRITE || other == Ability.READ;
      case DELETE, OPERATE, READ -> one == other;
    };
  }
}
