// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules;

import dev.fresnel.core.AccessGrant;
import dev.fresnel.core.Authorization;
import dev.fresnel.core.EligibleAuthorization;
import dev.fresnel.core.id.RoleDefinitionId;
import dev.fresnel.core.path.Located;
import dev.fresnel.core.role.RoleDefinition;
import dev.fresnel.core.role.RoleSupport;
import dev.fresnel.core.role.RoleVerdict;
import dev.fresnel.validation.LighthouseModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A role as it stands in a model: given permanently, made eligible, or made assignable.
 *
 * @param id the role, with its path
 * @param verdict which of the verdicts about a role speaks of this use
 */
record RoleUse(Located<RoleDefinitionId> id, Function<RoleSupport, RoleVerdict> verdict) {

  /** The roles that principals receive, permanently or just in time. */
  static List<RoleUse> given(LighthouseModel model) {
    List<RoleUse> uses = new ArrayList<>();
    for (Located<AccessGrant> grant : model.grants()) {
      for (Located<Authorization> each : LighthouseModel.authorizationsOf(grant)) {
        uses.add(
            new RoleUse(
                each.property("roleDefinitionId", Authorization::roleDefinitionId),
                RoleSupport::forAuthorization));
      }
      for (Located<EligibleAuthorization> each : LighthouseModel.eligibleAuthorizationsOf(grant)) {
        uses.add(
            new RoleUse(
                each.property("roleDefinitionId", EligibleAuthorization::roleDefinitionId),
                RoleSupport::forEligibleAuthorization));
      }
    }
    return uses;
  }

  /** The roles that principals may assign to managed identities. */
  static List<RoleUse> assignable(LighthouseModel model) {
    List<RoleUse> uses = new ArrayList<>();
    for (Located<Authorization> each : model.authorizations()) {
      each.<RoleDefinitionId>each(
              "delegatedRoleDefinitionIds", Authorization::delegatedRoleDefinitionIds)
          .forEach(id -> uses.add(new RoleUse(id, RoleSupport::forAssignableRole)));
    }
    return uses;
  }

  /** The role, if the catalogue has it. */
  Optional<RoleDefinition> find(LighthouseModel model) {
    return model.roles().find(id.value());
  }

  /** What Azure makes of the role here. */
  RoleVerdict verdict(LighthouseModel model) {
    return verdict.apply(model.roles().support(id.value()));
  }
}
