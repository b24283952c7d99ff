// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.inspection;

import dev.fresnel.core.Cloud;
import dev.fresnel.core.Principal;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.id.RoleDefinitionId;
import dev.fresnel.core.internal.wording.DisplayNames;
import dev.fresnel.core.role.RoleCatalog;
import dev.fresnel.core.text.Text;
import java.util.List;

/** How messages name things. */
public final class Words {

  private static final int SHOWN_ACTIONS = 3;

  private Words() {}

  /** A principal by display name and id. */
  public static String principal(Principal principal) {
    return DisplayNames.principal(principal);
  }

  /** A role by name and id; by id alone if the catalogue does not have it. */
  public static String role(RoleCatalog roles, RoleDefinitionId id) {
    return DisplayNames.role(roles, id);
  }

  /** A registration definition by name. */
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

  /** The first few of a role's actions, and how many there are beyond them. */
  public static String actions(List<String> actions) {
    String shown = String.join(", ", actions.subList(0, Math.min(SHOWN_ACTIONS, actions.size())));
    int more = actions.size() - SHOWN_ACTIONS;
    return more > 0 ? shown + " and " + more + " more" : shown;
  }
}
