// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.wording;

import dev.fresnel.core.Cloud;
import dev.fresnel.core.ManagementGroupScope;
import dev.fresnel.core.Principal;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.ResourceGroupScope;
import dev.fresnel.core.Scope;
import dev.fresnel.core.SubscriptionScope;
import dev.fresnel.core.id.Identifier;
import dev.fresnel.core.id.RoleDefinitionId;
import dev.fresnel.core.role.RoleCatalog;
import dev.fresnel.core.text.Text;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How texts for people name what models hold: principals, roles, scopes, clouds and the like. */
public final class DisplayNames {

  private static final int SHOWN_ACTIONS = 3;

  private DisplayNames() {}

  /** A principal by display name, quoted, and id. */
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

  /** The first few actions of a role, and the number of the others. */
  public static String actions(List<String> actions) {
    return Quantities.firstOf(actions, SHOWN_ACTIONS);
  }

  /** A registration definition by name, quoted. */
  public static String definition(RegistrationDefinition definition) {
    return Text.quote(definition.name());
  }

  /** A cloud by the name that Microsoft gives it. */
  public static String cloud(Cloud cloud) {
    return switch (cloud) {
      case PUBLIC -> "the public cloud";
      case US_GOVERNMENT -> "Azure Government";
      case CHINA -> "Azure operated by 21Vianet";
    };
  }

  /** The constant of an enumeration in words, such as {@code bring your own license}. */
  public static String constant(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** A scope by its kind and name, such as {@code subscription} with its id. */
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

  /** The text of an identifier; quoted, if the identifier is not well formed. */
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
