// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.eligible;

import dev.fresnel.core.AccessGrant;
import dev.fresnel.core.EligibleAuthorization;
import dev.fresnel.core.JustInTimeAccessPolicy;
import dev.fresnel.core.MultiFactorAuthProvider;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.id.PrincipalId;
import dev.fresnel.core.id.RoleDefinitionId;
import dev.fresnel.core.path.Located;
import dev.fresnel.validation.internal.inspection.Words;
import dev.fresnel.validation.rule.Applicability;
import dev.fresnel.validation.rule.Findings;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Reports an eligible authorization whose policy differs from that of an earlier one of its role.
 */
final class DifferentPoliciesForOneRole implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
              "LH3012",
              "different-policies-for-one-role",
              Severity.ERROR,
              "One role is eligible under different policies",
              "https://learn.microsoft.com/en-us/azure/lighthouse/how-to/create-eligible-authorizations")
          .azureErrorCode("InvalidRegistrationDefinitionCreateRequest")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Applicability appliesTo() {
    return Applicability.ELIGIBLE_AUTHORIZATIONS;
  }

  private static final Duration DEFAULT_DURATION = Duration.ofHours(8);

  @Override
  public void check(LighthouseModel model, Findings findings) {
    for (Located<AccessGrant> grant : model.grants()) {
      Map<RoleDefinitionId, Located<EligibleAuthorization>> first = new HashMap<>();
      for (Located<EligibleAuthorization> each : LighthouseModel.eligibleAuthorizationsOf(grant)) {
        Located<EligibleAuthorization> earlier =
            first.putIfAbsent(each.value().roleDefinitionId(), each);
        if (earlier != null && !terms(earlier.value()).equals(terms(each.value()))) {
          findings.report(
              each.path().property("justInTimeAccessPolicy"),
              "Role "
                  + Words.role(model.roles(), each.value().roleDefinitionId())
                  + " is eligible by "
                  + earlier.path()
                  + " under another policy; all eligible authorizations for a role need the same"
                  + " confirmation, duration and approvers");
        }
      }
    }
  }

  private static Terms terms(EligibleAuthorization eligible) {
    JustInTimeAccessPolicy policy =
        eligible.justInTimeAccessPolicy().orElseGet(() -> JustInTimeAccessPolicy.builder().build());
    Set<PrincipalId> approvers = new HashSet<>();
    policy.managedByTenantApprovers().forEach(approver -> approvers.add(approver.id()));
    return new Terms(
        policy.multiFactorAuthProvider(),
        policy.maximumActivationDuration().orElse(DEFAULT_DURATION),
        approvers);
  }

  /** What has to be the same; neither the order nor the display names of approvers do. */
  private record Terms(
      MultiFactorAuthProvider multiFactorAuthProvider,
      Duration maximumActivationDuration,
      Set<PrincipalId> approvers) {}
}
