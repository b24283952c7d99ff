// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules;

import dev.fresnel.core.Cloud;
import dev.fresnel.core.Principal;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.id.RoleDefinitionId;
import dev.fresnel.core.id.Text;
import dev.fresnel.core.internal.Names;
import dev.fresnel.core.role.RoleCatalog;
import java.util.List;

/** How messages name things. */
final class Words {

  private static final int SHOWN_ACTIONS = 3;

  private Words() {}

  /** A principal by display name and id. */
  static String principal(Principal principal) {
    return Names.principal(principal);
  }

  /** A role by name and id; by id alone if the catalogue does not have it. */
  static String role(RoleCatalog roles, RoleDefinitionId id) {
    return Names.role(roles, id);
  }

  /** A registration definition by name. */
  static String definition(RegistrationDefinition definition) {
    return Text.quote(definition.name());
  }

  /** A cloud by the name that Microsoft gives it. */
  static String cloud(Cloud cloud) {
    return switch (cloud) {
      case PUBLIC -> "the public cloud";
      case US_GOVERNMENT -> "Azure Government";
      case CHINA -> "Azure operated by 21Vianet";
    };
  }

  /** The first few of a role's actions, and how many there are beyond them. */
  static String actions(List<String> actions) {
    String shown = String.join(", ", actions.subList(0, Math.min(SHOWN_ACTIONS, actions.size())));
    int more = actions.size() - SHOWN_ACTIONS;
    return more > 0 ? shown + " and " + more + " more" : shown;
  }
}
