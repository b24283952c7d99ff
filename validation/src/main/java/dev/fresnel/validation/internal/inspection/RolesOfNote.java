// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.inspection;

import dev.fresnel.core.Authorization;
import dev.fresnel.core.EligibleAuthorization;
import dev.fresnel.core.id.RoleDefinitionId;
import dev.fresnel.core.path.Located;
import dev.fresnel.core.role.RefusalReason;
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
 * The roles in a model that there is something to say of, found in one walk for all the rules that
 * are about roles: Azure takes them nowhere or not everywhere, or they get at data unexpectedly.
 * Most models have few of them, or none.
 */
public final class RolesOfNote {

  /** Models with a role that there is something to say of. */
  public static final Applicability SOME =
      Applicability.of("roles that not every place takes", model -> !of(model).isEmpty());

  private final RoleCatalog catalog;
  private final List<RoleUse> given = new ArrayList<>();
  private final List<RoleUse> assignable = new ArrayList<>();
  private final List<Located<Authorization>> owners = new ArrayList<>();
  private final List<Located<Authorization>> accessAdministrators = new ArrayList<>();

  private RolesOfNote(LighthouseModel model) {
    catalog = model.roles();
    for (Located<Authorization> each : model.authorizations()) {
      authorization(each);
    }
    for (Located<EligibleAuthorization> each : model.eligibleAuthorizations()) {
      eligibleAuthorization(each);
    }
  }

  /** Those of a model. */
  public static RolesOfNote of(LighthouseModel model) {
    return model.once(RolesOfNote.class, RolesOfNote::new);
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return given.isEmpty() && assignable.isEmpty();
  }

  /** Those that principals receive, permanently or just in time. */
  public List<RoleUse> given() {
    return given;
  }

  /** Those that principals may assign to managed identities. */
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

  private void authorization(Located<Authorization> located) {
    RoleDefinitionId id = located.value().roleDefinitionId();
    Optional<RoleDefinition> role = catalog.find(id);
    if (isOfNote(role)) {
      given.add(
          use(
              located.property("roleDefinitionId", Authorization::roleDefinitionId),
              role,
              RoleSupport::forAuthorization));
    }
    if (id.equals(Roles.OWNER)) {
      owners.add(located);
    } else if (id.equals(Roles.USER_ACCESS_ADMINISTRATOR)) {
      accessAdministrators.add(located);
    }
    if (!located.value().delegatedRoleDefinitionIds().isEmpty()) {
      for (Located<RoleDefinitionId> each :
          located.<RoleDefinitionId>each(
              "delegatedRoleDefinitionIds", Authorization::delegatedRoleDefinitionIds)) {
        assignableRole(each);
      }
    }
  }

  private void eligibleAuthorization(Located<EligibleAuthorization> located) {
    Optional<RoleDefinition> role = catalog.find(located.value().roleDefinitionId());
    if (isOfNote(role)) {
      given.add(
          use(
              located.property("roleDefinitionId", EligibleAuthorization::roleDefinitionId),
              role,
              RoleSupport::forEligibleAuthorization));
    }
  }

  private void assignableRole(Located<RoleDefinitionId> id) {
    Optional<RoleDefinition> role = catalog.find(id.value());
    if (isOfNote(role)) {
      assignable.add(use(id, role, RoleSupport::forAssignableRole));
    }
  }

  private static RoleUse use(
      Located<RoleDefinitionId> id,
      Optional<RoleDefinition> role,
      Function<RoleSupport, RoleVerdict> place) {
    RoleSupport support = role.map(RoleDefinition::support).orElseGet(RoleSupport::ofUnknownRole);
    return new RoleUse(
        id,
        place.apply(support),
        role.filter(RolesOfNote::getsAtKeys).map(RoleDefinition::keyActions).orElse(List.of()));
  }

  private static boolean isOfNote(Optional<RoleDefinition> role) {
    return role.isEmpty() || !isTaken(role.get().support()) || getsAtKeys(role.get());
  }

  private static boolean isTaken(RoleSupport support) {
    return support.forAuthorization().isSupported()
        && support.forEligibleAuthorization().isSupported()
        && support.forAssignableRole().isSupported();
  }

  private static boolean getsAtKeys(RoleDefinition role) {
    return !role.keyActions().isEmpty()
        && !role.allowsEverything()
        && !role.support().forAuthorization().has(RefusalReason.DATA_ACTIONS);
  }
}
