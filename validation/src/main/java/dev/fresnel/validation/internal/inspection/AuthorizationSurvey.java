// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.inspection;

import dev.fresnel.core.AccessGrant;
import dev.fresnel.core.Authorization;
import dev.fresnel.core.EligibleAuthorization;
import dev.fresnel.core.JustInTimeAccessPolicy;
import dev.fresnel.core.Principal;
import dev.fresnel.core.PrincipalType;
import dev.fresnel.core.RoleGrant;
import dev.fresnel.core.id.GuidIdentifier;
import dev.fresnel.core.id.PrincipalId;
import dev.fresnel.core.id.RoleDefinitionId;
import dev.fresnel.core.id.TenantId;
import dev.fresnel.core.path.Located;
import dev.fresnel.core.role.RoleCatalog;
import dev.fresnel.validation.rule.Applicability;
import dev.fresnel.validation.rule.LighthouseModel;
import java.util.List;

/**
 * What there is among the authorizations of a model that rules look for in each of them: found in
 * one walk for all these rules. In most models there is nothing of the kind, and then no rule needs
 * to walk by itself.
 */
public final class AuthorizationSurvey {

  /** Models with an identifier that looks as if it were typed to be replaced. */
  public static final Applicability LIKE_PLACEHOLDERS =
      Applicability.of(
          "tenants or principals whose ids begin with one repeated digit",
          model -> of(model).likePlaceholders);

  /** Models with a principal of a type that is no user, group or service principal. */
  public static final Applicability OF_OTHER_TYPES =
      Applicability.of(
          "principals that are no users, security groups or service principals",
          model -> of(model).ofOtherTypes);

  /** So many digits a GUID begins with before its first hyphen. */
  private static final int FIRST_GROUP = 8;

  private final RoleCatalog roles;
  private final SoundRoles soundRoles;
  private boolean likePlaceholders;
  private boolean ofOtherTypes;
  private boolean malformed;
  private boolean questionableRoles;
  private boolean assignableRoles;
  private boolean principalsLikeOthers;

  private AuthorizationSurvey(LighthouseModel model) {
    roles = model.roles();
    soundRoles = new SoundRoles(roles);
    for (Located<AccessGrant> each : model.grants()) {
      grant(each.value());
    }
  }

  /** The survey of a model. */
  public static AuthorizationSurvey of(LighthouseModel model) {
    return model.once(AuthorizationSurvey.class, AuthorizationSurvey::new);
  }

  private void grant(AccessGrant grant) {
    TenantId tenant = grant.managedByTenantId();
    likePlaceholders |= beginsWithOneDigit(tenant);
    for (Authorization each : grant.authorizations()) {
      roleGrant(each, tenant);
      if (!each.delegatedRoleDefinitionIds().isEmpty()) {
        assignableRoles = true;
        questionableRoles |= !areAllSound(each.delegatedRoleDefinitionIds());
      }
    }
    for (EligibleAuthorization each : grant.eligibleAuthorizations()) {
      roleGrant(each, tenant);
      each.justInTimeAccessPolicy().ifPresent(this::policy);
    }
  }

  private void roleGrant(RoleGrant roleGrant, TenantId tenant) {
    Principal principal = roleGrant.principal();
    principal(principal.id());
    ofOtherTypes |= isOfOtherType(principal.type());
    principalsLikeOthers |= mayBeAnother(principal.id(), tenant);
    malformed |= !roleGrant.roleDefinitionId().isWellFormed();
    questionableRoles |= !soundRoles.has(roleGrant.roleDefinitionId());
    for (RoleDefinitionId each : roleGrant.delegatedRoleDefinitionIds()) {
      malformed |= !each.isWellFormed();
    }
  }

  private void policy(JustInTimeAccessPolicy policy) {
    for (Principal approver : policy.managedByTenantApprovers()) {
      principal(approver.id());
    }
  }

  private void principal(PrincipalId id) {
    likePlaceholders |= beginsWithOneDigit(id);
    malformed |= !id.isWellFormed();
  }

  private boolean areAllSound(List<RoleDefinitionId> ids) {
    for (RoleDefinitionId each : ids) {
      if (!soundRoles.has(each)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a principal has the id of a role, or the hash code of the id of its tenant. */
  private boolean mayBeAnother(PrincipalId id, TenantId tenant) {
    return id.isWellFormed() && (id.hashCode() == tenant.hashCode() || roles.has(id));
  }

  private static boolean beginsWithOneDigit(GuidIdentifier id) {
    if (!id.isWellFormed()) {
      return false;
    }
    String text = id.value();
    for (int i = 1; i < FIRST_GROUP; i++) {
      if (text.charAt(i) != text.charAt(0)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a type is that of something that receives no access. */
  public static boolean isOfOtherType(PrincipalType type) {
    return switch (type) {
      case APPLICATION, MICROSOFT_365_GROUP -> true;
      case UNKNOWN, USER, GROUP, SERVICE_PRINCIPAL -> false;
    };
  }

  /** Whether a principal or role of an authorization, or an approver, has a malformed id. */
  public boolean hasMalformedIdentifiers() {
    return malformed;
  }

  /** Whether a permanent authorization has assignable roles. */
  public boolean hasAssignableRoles() {
    return assignableRoles;
  }

  /** Whether a principal that receives access may have the id of a role or of its tenant. */
  public boolean mayHavePrincipalsLikeOthers() {
    return principalsLikeOthers;
  }

  /** Whether a role is granted or assignable that is not sound. */
  boolean hasQuestionableRoles() {
    return questionableRoles;
  }

  /** Tells sound roles; knows those of the model already. */
  SoundRoles soundRoles() {
    return soundRoles;
  }
}
