// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.inspection;

import dev.fresnel.core.Authorization;
import dev.fresnel.core.RoleGrant;
import dev.fresnel.core.id.RoleDefinitionId;
import dev.fresnel.core.path.Located;
import dev.fresnel.core.role.RoleCatalog;
import dev.fresnel.core.role.RoleDefinition;
import dev.fresnel.core.role.RoleSupport;
import dev.fresnel.core.role.RoleVerdict;
import dev.fresnel.core.role.Roles;
import dev.fresnel.validation.rule.Applicability;
import dev.fresnel.validation.rule.LighthouseModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The roles in a model that Azure refuses in one place or another, or that read keys: found in one
 * walk for all the rules about roles. Most models have few such roles, or none.
 */
public final class QuestionableRoles {

  /** Models with such a role. */
  public static final Applicability SOME =
      Applicability.of(
          "roles that Azure refuses in some place, or that read keys",
          model -> AuthorizationSurvey.of(model).hasQuestionableRoles());

  private final RoleCatalog catalog;
  private final SoundRoles sound;
  private final List<RoleUse> granted = new ArrayList<>();
  private final List<RoleUse> assignable = new ArrayList<>();
  private final List<Located<Authorization>> owners = new ArrayList<>();
  private final List<Located<Authorization>> accessAdministrators = new ArrayList<>();

  private QuestionableRoles(LighthouseModel model) {
    catalog = model.roles();
    sound = AuthorizationSurvey.of(model).soundRoles();
    for (Located<Authorization> each : model.authorizations()) {
      if (!sound.has(each.value().roleDefinitionId())) {
        granted(each, RoleSupport::forAuthorization);
        bySpecialRole(each);
      }
      assignable(each);
    }
    for (Located<? extends RoleGrant> each : model.eligibleAuthorizations()) {
      if (!sound.has(each.value().roleDefinitionId())) {
        granted(each, RoleSupport::forEligibleAuthorization);
      }
    }
  }

  /** The questionable roles of a model. */
  public static QuestionableRoles of(LighthouseModel model) {
    return model.once(QuestionableRoles.class, QuestionableRoles::new);
  }

  /** The questionable roles that principals receive, permanently or just in time. */
  public List<RoleUse> granted() {
    return granted;
  }

  /** The questionable roles that principals may assign to managed identities. */
  public List<RoleUse> assignable() {
    return assignable;
  }

  /** The permanent authorizations for Owner. */
  public List<Located<Authorization>> owners() {
    return owners;
  }

  /** The permanent authorizations for User Access Administrator. */
  public List<Located<Authorization>> accessAdministrators() {
    return accessAdministrators;
  }

  private void granted(
      Located<? extends RoleGrant> located, Function<RoleSupport, RoleVerdict> place) {
    granted.add(use(located.property("roleDefinitionId", RoleGrant::roleDefinitionId), place));
  }

  private void bySpecialRole(Located<Authorization> located) {
    RoleDefinitionId id = located.value().roleDefinitionId();
    if (id.equals(Roles.OWNER)) {
      owners.add(located);
    } else if (id.equals(Roles.USER_ACCESS_ADMINISTRATOR)) {
      accessAdministrators.add(located);
    }
  }

  private void assignable(Located<Authorization> located) {
    if (located.value().delegatedRoleDefinitionIds().isEmpty()) {
      return;
    }
    for (Located<RoleDefinitionId> id :
        located.<RoleDefinitionId>each(
            "delegatedRoleDefinitionIds", Authorization::delegatedRoleDefinitionIds)) {
      if (!sound.has(id.value())) {
        assignable.add(use(id, RoleSupport::forAssignableRole));
      }
    }
  }

  private RoleUse use(Located<RoleDefinitionId> id, Function<RoleSupport, RoleVerdict> place) {
    Optional<RoleDefinition> role = catalog.find(id.value());
    RoleSupport support = role.map(RoleDefinition::support).orElseGet(RoleSupport::ofUnknownRole);
    return new RoleUse(
        id,
        place.apply(support),
        role.filter(SoundRoles::readsKeys).map(RoleDefinition::keyActions).orElse(List.of()));
  }
}
