// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules;

import dev.fresnel.core.id.RoleDefinitionId;
import dev.fresnel.core.role.RoleCatalog;
import dev.fresnel.validation.LighthouseModel;
import java.util.HashMap;
import java.util.Map;

/** What is known of the roles in a model: each is looked up once, however often it is given. */
final class KnownRoles {

  private final RoleCatalog catalog;
  private final Map<RoleDefinitionId, KnownRole> found = new HashMap<>();

  private KnownRoles(RoleCatalog catalog) {
    this.catalog = catalog;
  }

  /** Those of a model's catalogue. */
  static KnownRoles of(LighthouseModel model) {
    return model.once(KnownRoles.class, each -> new KnownRoles(each.roles()));
  }

  KnownRole find(RoleDefinitionId id) {
    KnownRole known = found.get(id);
    if (known == null) {
      known = KnownRole.of(catalog.find(id));
      found.put(id, known);
    }
    return known;
  }
}
