// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read.walk;

import dev.fresnel.arm.internal.expression.ArmArray;
import dev.fresnel.arm.internal.expression.ArmObject;
import dev.fresnel.arm.internal.expression.ArmString;
import dev.fresnel.arm.internal.expression.ArmUnknown;
import dev.fresnel.arm.internal.expression.ArmValue;
import dev.fresnel.arm.internal.read.ReadSession;
import dev.fresnel.arm.internal.read.TemplateRule;
import dev.fresnel.arm.internal.read.environment.TemplateEvaluator;
import dev.fresnel.core.id.RoleDefinitionId;
import dev.fresnel.core.internal.codec.domain.ResourceTypes;
import dev.fresnel.core.internal.role.OnboardingPermissions;
import dev.fresnel.core.role.RoleCatalog;
import dev.fresnel.core.role.RoleDefinition;
import dev.fresnel.core.role.Roles;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reports what the rule of a policy asks of delegations, or does with them, and cannot. */
final class PolicyRuleCheck {

  private static final String EXISTENCE = "existenceCondition";

  private final ReadSession session;
  private final PolicyPart policy;

  private PolicyRuleCheck(PolicyPart policy, ReadSession session) {
    this.policy = policy;
    this.session = session;
  }

  /**
   * Checks the rule of a policy.
   *
   * @param delegates whether what it deploys has definitions or assignments
   */
  static void check(
      ArmObject raw, TemplateEvaluator evaluator, boolean delegates, ReadSession session) {
    PolicyRuleCheck check = new PolicyRuleCheck(PolicyPart.ofPolicy(raw, evaluator), session);
    check.checkAliases(check.policy.below("policyRule", "if"));
    PolicyPart details = check.policy.below("policyRule", "then", "details");
    if (details != null) {
      check.checkAliases(details.below(EXISTENCE));
    }
    if (delegates && details != null) {
      check.checkExistence(details);
      check.checkRoles(details);
    }
  }

  private void checkAliases(@Nullable PolicyPart condition) {
    if (condition == null) {
      return;
    }
    for (ArmString field : PolicyFields.of(condition)) {
      String fault = PolicyAliases.fault(field.value());
      if (fault != null) {
        session.report(TemplateRule.POLICY_FIELD_WITHOUT_ALIAS, field, fault);
      }
    }
  }

  private void checkExistence(PolicyPart details) {
    PolicyPart condition = details.below(EXISTENCE);
    boolean isRead = condition != null || details.object().get(EXISTENCE) == null;
    if (isRead
        && isDelegation(details.value("type"))
        && details.object().get("name") == null
        && (condition == null || asksForTenantAlone(PolicyFields.of(condition)))) {
      session.report(
          TemplateRule.POLICY_ASKS_FOR_TENANT_ALONE,
          condition == null ? details.object() : condition.object(),
          "The policy deploys only where the managing tenant has no definition yet, whatever that"
              + " one grants, so neither a changed nor a second offer of the tenant ever reaches a"
              + " subscription that has one; compare registrationDefinitionId or the name as well");
    }
  }

  private static boolean isDelegation(@Nullable ArmValue type) {
    return type instanceof ArmString text
        && (ResourceTypes.is(text.value(), ResourceTypes.DEFINITIONS)
            || ResourceTypes.is(text.value(), ResourceTypes.ASSIGNMENTS));
  }

  private static boolean asksForTenantAlone(List<ArmString> fields) {
    for (ArmString field : fields) {
      String name = field.value().toLowerCase(Locale.ROOT);
      if (!name.equals("type") && !name.endsWith("managedbytenantid")) {
        return false;
      }
    }
    return !fields.isEmpty();
  }

  private void checkRoles(PolicyPart details) {
    if (!(details.evaluator().container(details.object().get("roleDefinitionIds"))
            instanceof ArmArray ids)
        || ids.size() == 0) {
      return;
    }
    List<RoleDefinition> roles = new ArrayList<>();
    for (ArmValue each : ids.elements()) {
      RoleDefinition role = role(details.evaluator().evaluate(each));
      if (role == null) {
        return;
      }
      roles.add(role);
    }
    List<String> lacking = OnboardingPermissions.lacking(roles);
    if (!lacking.isEmpty()) {
      session.report(
          TemplateRule.POLICY_IDENTITY_LACKS_PERMISSIONS,
          ids,
          "The roles of the identity that the policy deploys with do not permit "
              + String.join(", ", lacking)
              + ", so what it deploys is refused; name Owner, "
              + Roles.OWNER
              + ", or another role that permits them");
    }
  }

  /** The built-in role of an id, of which the last part matters; null if it is not known. */
  private static @Nullable RoleDefinition role(ArmValue id) {
    String text =
        id instanceof ArmUnknown unknown
            ? unknown.segments().knownEnd()
            : id instanceof ArmString string ? string.value() : "";
    return RoleDefinitionId.tryParse(text.substring(text.lastIndexOf('/') + 1))
        .flatMap(RoleCatalog.builtIn()::find)
        .orElse(null);
  }
}
