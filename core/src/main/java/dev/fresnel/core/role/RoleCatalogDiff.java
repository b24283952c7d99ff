// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.role;

import dev.fresnel.core.text.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * What is different between two catalogues; each list is ordered by role id.
 *
 * @param added the roles that only the later catalogue has
 * @param removed the roles that only the earlier catalogue has
 * @param changed the roles that both have, in different forms
 */
public record RoleCatalogDiff(
    List<RoleDefinition> added, List<RoleDefinition> removed, List<RoleChange> changed) {

  /** A difference of these parts. */
  public RoleCatalogDiff {
    added = List.copyOf(added);
    removed = List.copyOf(removed);
    changed = List.copyOf(changed);
  }

  /** What is different in one catalogue from an earlier one; their dates do not count. */
  public static RoleCatalogDiff between(RoleCatalog before, RoleCatalog after) {
    List<RoleDefinition> added = new ArrayList<>();
    List<RoleChange> changed = new ArrayList<>();
    for (RoleDefinition role : after.roles()) {
      before
          .find(role.id())
          .ifPresentOrElse(
              known -> {
                if (!known.equals(role)) {
                  changed.add(new RoleChange(known, role));
                }
              },
              () -> added.add(role));
    }
    List<RoleDefinition> removed =
        before.roles().stream().filter(role -> after.find(role.id()).isEmpty()).toList();
    return new RoleCatalogDiff(added, removed, changed);
  }

  /** Whether both catalogues have the same roles. */
  public boolean isEmpty() {
    return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
  }

  /**
   * The difference in lines, each role that was added with the verdict on it; empty if none. What
   * {@link Text#printable} shows as an escape is an escape here too.
   */
  public String format() {
    List<String> lines = new ArrayList<>();
    for (RoleDefinition role : added) {
      lines.add(Text.printable("+ " + named(role) + ", " + role.support().forAuthorization()));
    }
    removed.forEach(role -> lines.add(Text.printable("- " + named(role))));
    changed.forEach(change -> lines.add(change.format()));
    return String.join("\n", lines);
  }

  private static String named(RoleDefinition role) {
    return role.name() + " (" + role.id() + ")";
  }
}
