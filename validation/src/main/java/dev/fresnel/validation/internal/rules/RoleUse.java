// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules;

import dev.fresnel.core.Authorization;
import dev.fresnel.core.EligibleAuthorization;
import dev.fresnel.core.id.RoleDefinitionId;
import dev.fresnel.core.path.Located;
import dev.fresnel.core.role.RoleVerdict;
import dev.fresnel.validation.LighthouseModel;
import java.util.ArrayList;
import java.util.List;

/**
 * A role as it stands in a model: given permanently, made eligible, or made assignable.
 *
 * @param id the role, with its path
 * @param role what is known of the role
 * @param verdict what Azure makes of the role here
 */
record RoleUse(Located<RoleDefinitionId> id, KnownRole role, RoleVerdict verdict) {

  /** All uses of note in a model: many rules ask for them. */
  private record All(List<RoleUse> given, List<RoleUse> assignable) {}

  /** The roles of note that principals receive, permanently or just in time. */
  static List<RoleUse> given(LighthouseModel model) {
    return all(model).given();
  }

  /** The roles of note that principals may assign to managed identities. */
  static List<RoleUse> assignable(LighthouseModel model) {
    return all(model).assignable();
  }

  private static All all(LighthouseModel model) {
    return model.once(
        All.class,
        each -> new All(List.copyOf(findGiven(each)), List.copyOf(findAssignable(each))));
  }

  private static List<RoleUse> findGiven(LighthouseModel model) {
    KnownRoles roles = KnownRoles.of(model);
    List<RoleUse> uses = new ArrayList<>();
    AuthorizationsByRole.in(model)
        .forEach(
            (id, authorizations) -> {
              KnownRole role = roles.find(id);
              if (role.isOfNote()) {
                for (Located<Authorization> each : authorizations) {
                  uses.add(
                      new RoleUse(
                          each.property("roleDefinitionId", Authorization::roleDefinitionId),
                          role,
                          role.support().forAuthorization()));
                }
              }
            });
    for (Located<EligibleAuthorization> each : model.eligibleAuthorizations()) {
      KnownRole role = roles.find(each.value().roleDefinitionId());
      if (role.isOfNote()) {
        uses.add(
            new RoleUse(
                each.property("roleDefinitionId", EligibleAuthorization::roleDefinitionId),
                role,
                role.support().forEligibleAuthorization()));
      }
    }
    return uses;
  }

  private static List<RoleUse> findAssignable(LighthouseModel model) {
    KnownRoles roles = KnownRoles.of(model);
    List<RoleUse> uses = new ArrayList<>();
    for (Located<Authorization> each : model.authorizations()) {
      if (each.value().delegatedRoleDefinitionIds().isEmpty()) {
        continue;
      }
      for (Located<RoleDefinitionId> id :
          each.<RoleDefinitionId>each(
              "delegatedRoleDefinitionIds", Authorization::delegatedRoleDefinitionIds)) {
        KnownRole role = roles.find(id.value());
        if (role.isOfNote()) {
          uses.add(new RoleUse(id, role, role.support().forAssignableRole()));
        }
      }
    }
    return uses;
  }
}
