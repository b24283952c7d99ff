// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules;

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
 * @param role the role, if the catalogue has it
 * @param verdict what Azure makes of the role here
 */
record RoleUse(Located<RoleDefinitionId> id, Optional<RoleDefinition> role, RoleVerdict verdict) {

  /** All uses in a model: many rules ask for them, and looking up the roles takes time. */
  private record All(List<RoleUse> given, List<RoleUse> assignable) {}

  /** The roles that principals receive, permanently or just in time. */
  static List<RoleUse> given(LighthouseModel model) {
    return all(model).given();
  }

  /** The roles that principals may assign to managed identities. */
  static List<RoleUse> assignable(LighthouseModel model) {
    return all(model).assignable();
  }

  private static All all(LighthouseModel model) {
    return model.once(
        All.class,
        each -> new All(List.copyOf(findGiven(each)), List.copyOf(findAssignable(each))));
  }

  private static List<RoleUse> findGiven(LighthouseModel model) {
    List<RoleUse> uses = new ArrayList<>();
    for (Located<Authorization> each : model.authorizations()) {
      uses.add(
          of(
              each.property("roleDefinitionId", Authorization::roleDefinitionId),
              RoleSupport::forAuthorization,
              model));
    }
    for (Located<EligibleAuthorization> each : model.eligibleAuthorizations()) {
      uses.add(
          of(
              each.property("roleDefinitionId", EligibleAuthorization::roleDefinitionId),
              RoleSupport::forEligibleAuthorization,
              model));
    }
    return uses;
  }

  private static List<RoleUse> findAssignable(LighthouseModel model) {
    List<RoleUse> uses = new ArrayList<>();
    for (Located<Authorization> each : model.authorizations()) {
      each.<RoleDefinitionId>each(
              "delegatedRoleDefinitionIds", Authorization::delegatedRoleDefinitionIds)
          .forEach(id -> uses.add(of(id, RoleSupport::forAssignableRole, model)));
    }
    return uses;
  }

  private static RoleUse of(
      Located<RoleDefinitionId> id,
      Function<RoleSupport, RoleVerdict> verdict,
      LighthouseModel model) {
    Optional<RoleDefinition> role = model.roles().find(id.value());
    RoleSupport support = role.map(RoleDefinition::support).orElseGet(RoleSupport::ofUnknownRole);
    return new RoleUse(id, role, verdict.apply(support));
  }
}
