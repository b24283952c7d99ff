// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.delegation;

import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.id.RoleDefinitionId;
import dev.fresnel.core.internal.role.OnboardingPermissions;
import dev.fresnel.core.path.ModelPath;
import dev.fresnel.core.role.RoleDefinition;
import dev.fresnel.validation.rule.Findings;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reports a deployer whose roles do not permit what Azure asks of him. */
final class DeployerLacksPermissions implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
              "LH4020",
              "deployer-lacks-permissions",
              Severity.ERROR,
              "Whoever deploys may not assign roles",
              "https://learn.microsoft.com/en-us/azure/lighthouse/how-to/onboard-customer")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(LighthouseModel model, Findings findings) {
    Optional<List<RoleDefinitionId>> roles = model.circumstances().deployerRoles();
    if (model.grants().isEmpty() || roles.isEmpty()) {
      return;
    }
    List<String> lacking = lacking(model, roles.get());
    if (!lacking.isEmpty()) {
      findings.report(
          ModelPath.root(),
          "The roles of whoever deploys do not permit "
              + String.join(", ", lacking)
              + "; deploy as Owner of the subscription, or with a role that permits them");
    }
  }

  /** What no role permits; nothing, if a role is not known and may therefore permit it. */
  private static List<String> lacking(LighthouseModel model, List<RoleDefinitionId> roles) {
    List<RoleDefinition> known = new ArrayList<>();
    for (RoleDefinitionId id : roles) {
      Optional<RoleDefinition> role = model.roles().find(id);
      if (role.isEmpty()) {
        return List.of();
      }
      known.add(role.get());
    }
    return OnboardingPermissions.lacking(known);
  }
}
