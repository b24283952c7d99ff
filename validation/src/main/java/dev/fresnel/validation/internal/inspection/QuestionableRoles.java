// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.inspection;

import dev.fresnel.core.Authorization;
import dev.fresnel.core.RoleGrant;
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
import org.jspecify.annotations.Nullable;

/**
 * The roles in a model that Azure refuses in one place or another, or that read keys: found in one
 * walk for all the rules about roles. Most models have few such roles, or none.
 */
public final class QuestionableRoles {

  /** Models with such a role. */
  public static final Applicability SOME =
      Applicability.of(
          "roles that Azure refuses in some place, or that read keys",
          model -> !of(model).isEmpty());

  private static final int SOUND = 16;

  private final RoleCatalog catalog;

  /** Roles that are not questionable, each in the one slot of its id: the same ones come again. */
  private final @Nullable RoleDefinitionId[] sound = new @Nullable RoleDefinitionId[SOUND];

  private final List<RoleUse> granted = new ArrayList<>();
  private final List<RoleUse> assignable = new ArrayList<>();
  private final List<Located<Authorization>> owners = new ArrayList<>();
  private final List<Located<Authorization>> accessAdministrators = new ArrayList<>();

  private QuestionableRoles(LighthouseModel model) {
    catalog = model.roles();
    for (Located<Authorization> each : model.authorizations()) {
      if (!isKnownToBeSound(each.value().roleDefinitionId())) {
        granted(each, RoleSupport::forAuthorization);
        bySpecialRole(each);
      }
      assignable(each);
    }
    for (Located<? extends RoleGrant> each : model.eligibleAuthorizations()) {
      if (!isKnownToBeSound(each.value().roleDefinitionId())) {
        granted(each, RoleSupport::forEligibleAuthorization);
      }
    }
  }

  /** The questionable roles of a model. */
  public static QuestionableRoles of(LighthouseModel model) {
    return model.once(QuestionableRoles.class, QuestionableRoles::new);
  }

  /** Whether the model has no questionable role. */
  public boolean isEmpty() {
    return granted.isEmpty() && assignable.isEmpty();
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
    Optional<RoleDefinition> role = catalog.find(located.value().roleDefinitionId());
    if (isQuestionable(role)) {
      granted.add(
          use(located.property("roleDefinitionId", RoleGrant::roleDefinitionId), role, place));
    } else {
      RoleDefinitionId id = located.value().roleDefinitionId();
      sound[slot(id)] = id;
    }
  }

  private boolean isKnownToBeSound(RoleDefinitionId id) {
    RoleDefinitionId known = sound[slot(id)];
    return known != null && known.equals(id);
  }

  private static int slot(RoleDefinitionId id) {
    return id.hashCode() & (SOUND - 1);
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
      Optional<RoleDefinition> role = catalog.find(id.value());
      if (isQuestionable(role)) {
        assignable.add(use(id, role, RoleSupport::forAssignableRole));
      }
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
        role.filter(QuestionableRoles::readsKeys)
            .map(RoleDefinition::keyActions)
            .orElse(List.of()));
  }

  private static boolean isQuestionable(Optional<RoleDefinition> role) {
    return role.isEmpty() || !isSupportedEverywhere(role.get().support()) || readsKeys(role.get());
  }

  private static boolean isSupportedEverywhere(RoleSupport support) {
    return support.forAuthorization().isSupported()
        && support.forEligibleAuthorization().isSupported()
        && support.forAssignableRole().isSupported();
  }

  private static boolean readsKeys(RoleDefinition role) {
    return !role.keyActions().isEmpty()
        && !role.allowsEverything()
        && !role.support().forAuthorization().has(RefusalReason.DATA_ACTIONS);
  }
}
