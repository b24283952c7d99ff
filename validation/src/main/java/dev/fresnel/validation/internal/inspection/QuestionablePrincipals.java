// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.inspection;

import dev.fresnel.core.AccessGrant;
import dev.fresnel.core.JustInTimeAccessPolicy;
import dev.fresnel.core.Principal;
import dev.fresnel.core.PrincipalType;
import dev.fresnel.core.RoleGrant;
import dev.fresnel.core.id.GuidIdentifier;
import dev.fresnel.core.path.Located;
import dev.fresnel.validation.rule.Applicability;
import dev.fresnel.validation.rule.LighthouseModel;

/**
 * Whether principals and managing tenants of a model need a closer look: found in one walk for the
 * rules that look. In most models none does.
 */
public final class QuestionablePrincipals {

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

  private boolean likePlaceholders;
  private boolean ofOtherTypes;

  private QuestionablePrincipals(LighthouseModel model) {
    for (Located<AccessGrant> each : model.grants()) {
      likePlaceholders |= beginsWithOneDigit(each.value().managedByTenantId());
    }
    for (Located<RoleGrant> each : model.roleGrants()) {
      Principal principal = each.value().principal();
      likePlaceholders |= beginsWithOneDigit(principal.id());
      ofOtherTypes |= isOfOtherType(principal.type());
    }
    for (Located<JustInTimeAccessPolicy> each : Principals.policies(model)) {
      for (Principal approver : each.value().managedByTenantApprovers()) {
        likePlaceholders |= beginsWithOneDigit(approver.id());
      }
    }
  }

  private static QuestionablePrincipals of(LighthouseModel model) {
    return model.once(QuestionablePrincipals.class, QuestionablePrincipals::new);
  }

  private static boolean beginsWithOneDigit(GuidIdentifier id) {
    String text = id.value();
    if (text.length() < FIRST_GROUP) {
      return false;
    }
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
}
