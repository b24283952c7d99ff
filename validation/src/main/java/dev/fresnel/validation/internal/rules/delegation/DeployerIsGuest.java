// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.delegation;

import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.path.ModelPath;
import dev.fresnel.validation.rule.Findings;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;

/** Reports a deployment by a guest account, on which sources contradict each other. */
final class DeployerIsGuest implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
              "LH4019",
              "deployer-is-guest",
              Severity.WARNING,
              "Whoever deploys is a guest in the tenant of the customer",
              "https://github.com/Azure/Azure-Lighthouse-samples/issues/39")
          .azureErrorCode("InsufficientPrivilegesForManagedServiceResource")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(LighthouseModel model, Findings findings) {
    if (model.circumstances().deployerIsGuest().orElse(false) && !model.grants().isEmpty()) {
      findings.report(
          ModelPath.root(),
          "Whoever deploys is a guest in the tenant of the customer; Azure has refused guests, though"
              + " its documentation no longer says that it does: let a member of the tenant deploy");
    }
  }
}
