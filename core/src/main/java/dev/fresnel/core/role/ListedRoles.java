// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.role;

import dev.fresnel.core.text.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Roles that were given as objects. */
final class ListedRoles extends RoleStore {

  private final List<RoleDefinition> roles;

  private ListedRoles(List<RoleDefinition> roles) {
    this.roles = roles;
  }

  static ListedRoles of(Collection<RoleDefinition> roles) {
    List<RoleDefinition> sorted = new ArrayList<>(roles);
    sorted.sort(Comparator.comparing(role -> role.id().value()));
    for (int i = 0; i < sorted.size(); i++) {
      String id = sorted.get(i).id().value();
      if (!sorted.get(i).id().isWellFormed()) {
        throw new IllegalArgumentException("roles must have GUIDs as ids, not " + Text.quote(id));
      }
      if (i > 0 && sorted.get(i - 1).id().value().equals(id)) {
        throw new IllegalArgumentException("roles must have different ids, not twice " + id);
      }
    }
    return new ListedRoles(List.copyOf(sorted));
  }

  @Override
  public RoleDefinition get(int index) {
    return roles.get(index);
  }

  @Override
  public int size() {
    return roles.size();
  }

  @Override
  int compareId(int index, String id) {
    return roles.get(index).id().value().compareTo(id);
  }

  @Override
  String id(int index) {
    return roles.get(index).id().value();
  }

  @Override
  String name(int index) {
    return roles.get(index).name();
  }
}
