// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules;

import dev.fresnel.core.Authorization;
import dev.fresnel.core.id.RoleDefinitionId;
import dev.fresnel.core.path.Located;
import dev.fresnel.validation.LighthouseModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The permanent authorizations of a model by their roles, of which there are few. */
final class AuthorizationsByRole {

  private final Map<RoleDefinitionId, List<Located<Authorization>>> byRole = new HashMap<>();

  private AuthorizationsByRole(LighthouseModel model) {
    for (Located<Authorization> each : model.authorizations()) {
      RoleDefinitionId role = each.value().roleDefinitionId();
      List<Located<Authorization>> alike = byRole.get(role);
      if (alike == null) {
        alike = new ArrayList<>();
        byRole.put(role, alike);
      }
      alike.add(each);
    }
  }

  static Map<RoleDefinitionId, List<Located<Authorization>>> in(LighthouseModel model) {
    return model.once(AuthorizationsByRole.class, AuthorizationsByRole::new).byRole;
  }

  /** Those for one role. */
  static List<Located<Authorization>> in(LighthouseModel model, RoleDefinitionId role) {
    return in(model).getOrDefault(role, List.of());
  }
}
