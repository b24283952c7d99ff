// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.statement;

import dev.fresnel.core.role.Permission;
import dev.fresnel.core.role.RoleDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * Says in words what a role permits, made from its permissions: which kinds of resources it
 * changes, reads or starts operations on, whether it gets at keys, whether it runs commands inside
 * virtual machines, what it leaves out, and in which data it works.
 *
 * <p>Immutable and safe between threads.
 */
public final class RoleExplanation {

  private static final String RUN_COMMAND = "Microsoft.Compute/virtualMachines/runCommand/action";

  private static final List<Ability> CHANGES =
      List.of(Ability.MANAGE, Ability.CHANGE, Ability.WRITE, Ability.DELETE);

  private static final List<ActionArea> UNCOUNTED =
      List.of(
          new ActionArea("Microsoft.Support", "", false),
          new ActionArea("Microsoft.Resources", "deployments", false),
          new ActionArea("Microsoft.ManagedServices", "", false));

  private final StatementTexts texts;
  private final List<Permission> permissions;
  private final List<String> keyActions;

  private RoleExplanation(
      StatementTexts texts, List<Permission> permissions, List<String> keyActions) {
    this.texts = texts;
    this.permissions = permissions;
    this.keyActions = keyActions;
  }

  /** An explanation of all that a role permits, in English. */
  public static RoleExplanation of(RoleDefinition role) {
    Objects.requireNonNull(role, "role");
    return of(role, role.permissions(), StatementTexts.ENGLISH);
  }

  /** An explanation of what of a role has effect. */
  static RoleExplanation of(
      RoleDefinition role, List<Permission> permissions, StatementTexts texts) {
    return new RoleExplanation(texts, List.copyOf(permissions), role.keyActions());
  }

  /**
   * The same in another language.
   *
   * @throws IllegalArgumentException if there are no texts in the language; English and German are
   *     there
   */
  public RoleExplanation in(Locale language) {
    return new RoleExplanation(AccessStatement.texts(language), permissions, keyActions);
  }

  /** A sentence for each thing that the role permits; empty if it permits nothing. */
  public List<String> sentences() {
    AbilityWords words = new AbilityWords(texts);
    RoleAbilities abilities = abilities();
    List<String> sentences = new ArrayList<>(words.sentences(abilities));
    if (!keyActions.isEmpty()) {
      sentences.add(texts.fill("ability.keys", Map.of("what", words.names(keys()))));
    }
    if (runsCommands()) {
      sentences.add(texts.get("ability.run"));
    }
    List<String> data = entries(permissions, Permission::dataActions);
    if (!data.isEmpty()) {
      sentences.add(texts.fill("ability.data", Map.of("what", words.names(areas(data)))));
    }
    String exceptions =
        words.exceptions(RoleAbilities.of(entries(permissions, Permission::notActions)));
    if (!exceptions.isEmpty()) {
      sentences.add(texts.fill("ability.except", Map.of("what", exceptions)));
    }
    return List.copyOf(sentences);
  }

  /** What the role permits, sorted. */
  RoleAbilities abilities() {
    return RoleAbilities.of(entries(permissions, Permission::actions));
  }

  /** Whether the role reads all resources. */
  boolean readsEverything() {
    return permissions.stream().anyMatch(each -> each.allows("*/read"));
  }

  /**
   * Whether the role creates, changes or deletes resources. Requests for support, deployments,
   * which need other rights for what they deploy, and delegations, of whose end statements speak
   * elsewhere, do not count.
   */
  boolean changesAnything() {
    RoleAbilities abilities = abilities();
    return CHANGES.stream()
        .flatMap(each -> abilities.targets(each).stream())
        .anyMatch(each -> UNCOUNTED.stream().noneMatch(area -> area.contains(each.area())));
  }

  /** Whether the role hands out keys. */
  boolean readsKeys() {
    return !keyActions.isEmpty();
  }

  /** Whether the role runs commands inside virtual machines. */
  boolean runsCommands() {
    return permissions.stream().anyMatch(each -> each.allows(RUN_COMMAND));
  }

  private List<RoleAbilities.AbilityTarget> keys() {
    return areas(keyActions);
  }

  /** The areas of entries, each once, whatever is done with them. */
  private static List<RoleAbilities.AbilityTarget> areas(List<String> entries) {
    List<RoleAbilities.AbilityTarget> areas = new ArrayList<>();
    for (String each : entries) {
      String path = each.strip();
      int cuts = path.toLowerCase(Locale.ROOT).endsWith("/action") ? 2 : 1;
      for (int i = 0; i < cuts && path.indexOf('/') >= 0; i++) {
        path = path.substring(0, path.lastIndexOf('/'));
      }
      ActionArea area = ActionArea.of(path);
      ActionArea whole = new ActionArea(area.provider(), area.kind(), false);
      if (areas.stream().noneMatch(other -> other.area().contains(whole))) {
        areas.add(new RoleAbilities.AbilityTarget(whole, List.of()));
      }
    }
    return areas;
  }

  private static List<String> entries(
      List<Permission> permissions, Function<Permission, List<String>> entries) {
    return permissions.stream().map(entries).flatMap(List::stream).toList();
  }
}
