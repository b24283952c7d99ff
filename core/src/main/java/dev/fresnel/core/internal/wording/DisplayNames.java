// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.wording;

import dev.fresnel.core.ManagementGroupScope;
import dev.fresnel.core.Principal;
import dev.fresnel.core.ResourceGroupScope;
import dev.fresnel.core.Scope;
import dev.fresnel.core.SubscriptionScope;
import dev.fresnel.core.id.Identifier;
import dev.fresnel.core.id.RoleDefinitionId;
import dev.fresnel.core.role.RoleCatalog;
import dev.fresnel.core.text.Text;
import java.util.Optional;

/** How texts for people name principals, roles and scopes. */
public final class DisplayNames {

  private DisplayNames() {}

  /** A principal by display name and id. */
  public static String principal(Principal principal) {
    String id = shown(principal.id());
    return displayName(principal)
        .map(name -> "Principal " + Text.quote(name) + " (" + id + ")")
        .orElse("Principal " + id);
  }

  /** A principal as the subject of a sentence: by name, quoted only if it is an odd one, and id. */
  public static String named(Principal principal) {
    String id = shown(principal.id());
    return displayName(principal)
        .map(name -> plain(name) + " (" + id + ")")
        .orElse("Principal " + id);
  }

  private static Optional<String> displayName(Principal principal) {
    return principal.displayName().filter(name -> !name.isBlank());
  }

  /** A role by name and id; by id alone if the catalogue does not have it. */
  public static String role(RoleCatalog roles, RoleDefinitionId id) {
    String text = shown(id);
    return roles.find(id).map(role -> role.name() + " (" + text + ")").orElse(text);
  }

  /** A role by name alone, which tells roles apart; by id if the catalogue does not have it. */
  public static String named(RoleCatalog roles, RoleDefinitionId id) {
    return roles.find(id).map(role -> plain(role.name())).orElseGet(() -> "role " + shown(id));
  }

  /** A scope by what it is and what it is called. */
  public static String scope(Scope scope) {
    if (scope instanceof ResourceGroupScope group) {
      return "resource group "
          + shown(group.resourceGroupName())
          + " of subscription "
          + shown(group.subscriptionId());
    } else if (scope instanceof SubscriptionScope whole) {
      return "subscription " + shown(whole.subscriptionId());
    }
    return "management group " + plain(((ManagementGroupScope) scope).managementGroupId());
  }

  /** An identifier; quoted, if it is not what it should be. */
  public static String shown(Identifier id) {
    return id.isWellFormed() ? id.value() : Text.quote(id.value());
  }

  /** The text as it is, unless it can only be shown in quotes or with escapes. */
  private static String plain(String text) {
    String quoted = Text.quote(text);
    boolean isPlain = quoted.equals('"' + text + '"') && Text.printable(text).equals(text);
    return isPlain ? text : quoted;
  }
}
