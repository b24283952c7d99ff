// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal;

import dev.fresnel.core.Principal;
import dev.fresnel.core.id.Identifier;
import dev.fresnel.core.id.RoleDefinitionId;
import dev.fresnel.core.id.Text;
import dev.fresnel.core.role.RoleCatalog;

/** How texts for people name principals and roles. */
public final class Names {

  private Names() {}

  /** A principal by display name and id. */
  public static String principal(Principal principal) {
    String id = shown(principal.id());
    return principal
        .displayName()
        .filter(name -> !name.isBlank())
        .map(name -> "Principal " + Text.quote(name) + " (" + id + ")")
        .orElse("Principal " + id);
  }

  /** A role by name and id; by id alone if the catalogue does not have it. */
  public static String role(RoleCatalog roles, RoleDefinitionId id) {
    String text = shown(id);
    return roles.find(id).map(role -> role.name() + " (" + text + ")").orElse(text);
  }

  private static String shown(Identifier id) {
    return id.isWellFormed() ? id.value() : Text.quote(id.value());
  }
}
