// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.role;

import dev.fresnel.core.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * One role in two catalogues, different in one from the other.
 *
 * @param before the role as it was
 * @param after the role with the same id as it is
 */
public record RoleChange(RoleDefinition before, RoleDefinition after) {

  /**
   * A change of one role.
   *
   * @throws IllegalArgumentException if the two have different ids
   */
  public RoleChange {
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
    if (!before.id().equals(after.id())) {
      throw new IllegalArgumentException(
          "before and after must be the same role, not " + before.id() + " and " + after.id());
    }
  }

  /** Whether the name is another. */
  public boolean isRenamed() {
    return !before.name().equals(after.name());
  }

  /**
   * Whether Azure Lighthouse takes the role in other places than before, or refuses it otherwise.
   */
  public boolean hasOtherSupport() {
    return !before.support().equals(after.support());
  }

  /**
   * Whether the permission sets are others. This can be so although {@link #gained()} and {@link
   * #lost()} are empty: where entries only moved.
   */
  public boolean hasOtherPermissions() {
    return !before.permissions().equals(after.permissions());
  }

  /**
   * The entries that the role did not have in any of its sets, each after its kind, such as {@code
   * dataActions Microsoft.Storage/*}.
   */
  public List<String> gained() {
    return difference(after, before);
  }

  /** The entries that the role does not have in any of its sets any more, as {@link #gained}. */
  public List<String> lost() {
    return difference(before, after);
  }

  private static List<String> difference(RoleDefinition role, RoleDefinition without) {
    Set<String> entries = new LinkedHashSet<>(entries(role));
    entries.removeAll(entries(without));
    return List.copyOf(entries);
  }

  private static Set<String> entries(RoleDefinition role) {
    Set<String> entries = new LinkedHashSet<>();
    add(entries, "actions ", role, Permission::actions);
    add(entries, "notActions ", role, Permission::notActions);
    add(entries, "dataActions ", role, Permission::dataActions);
    add(entries, "notDataActions ", role, Permission::notDataActions);
    return entries;
  }

  private static void add(
      Set<String> entries,
      String kind,
      RoleDefinition role,
      Function<Permission, List<String>> accessor) {
    for (Permission permission : role.permissions()) {
      accessor.apply(permission).forEach(entry -> entries.add(kind.concat(entry)));
    }
  }

  /**
   * The change in lines: the role, then what is different. What {@link Text#printable} shows as an
   * escape is an escape here too.
   */
  public String format() {
    List<String> lines = new ArrayList<>();
    lines.add("~ " + after.name() + " (" + after.id() + ")");
    if (isRenamed()) {
      lines.add("name was: " + before.name());
    }
    if (before.type() != after.type()) {
      lines.add("type was: " + before.type());
    }
    lost().forEach(entry -> lines.add("- " + entry));
    gained().forEach(entry -> lines.add("+ " + entry));
    if (hasOtherPermissions() && lost().isEmpty() && gained().isEmpty()) {
      lines.add("permission sets arranged otherwise");
    }
    addVerdict(lines, "authorization", RoleSupport::forAuthorization);
    addVerdict(lines, "eligible authorization", RoleSupport::forEligibleAuthorization);
    addVerdict(lines, "assignable role", RoleSupport::forAssignableRole);
    return String.join("\n    ", lines.stream().map(Text::printable).toList());
  }

  private void addVerdict(
      List<String> lines, String place, Function<RoleSupport, RoleVerdict> accessor) {
    RoleVerdict was = accessor.apply(before.support());
    RoleVerdict is = accessor.apply(after.support());
    if (!was.equals(is)) {
      lines.add("as " + place + ": " + is + "; was: " + was);
    }
  }
}
