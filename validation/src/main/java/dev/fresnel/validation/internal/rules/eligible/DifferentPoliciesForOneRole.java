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
import dev.fresnel.core.internal.wording.DisplayNames;
import dev.fresnel.core.path.Located;
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
      Map<RoleDefinitionId, ActivationTerms> first = new HashMap<>();
      for (Located<EligibleAuthorization> each : LighthouseModel.eligibleAuthorizationsOf(grant)) {
        if (each.value().roleDefinitionId().isUnresolved()) {
          continue;
        }
        ActivationTerms terms = ActivationTerms.of(each);
        ActivationTerms earlier = first.putIfAbsent(each.value().roleDefinitionId(), terms);
        if (earlier != null && terms.differFrom(earlier)) {
          findings.report(
              each.path().property("justInTimeAccessPolicy"),
              "Role "
                  + DisplayNames.role(model.roles(), each.value().roleDefinitionId())
                  + " is eligible by "
                  + earlier.authorization().path()
                  + " under another policy; all eligible authorizations for a role need the same"
                  + " confirmation, duration and approvers");
        }
      }
    }
  }

  /** What has to be the same; neither the order nor the display names of approvers do. */
  private record ActivationTerms(
      Located<EligibleAuthorization> authorization,
      MultiFactorAuthProvider multiFactorAuthProvider,
      Duration maximumActivationDuration,
      Set<PrincipalId> approvers,
      boolean approversAreKnown) {

    static ActivationTerms of(Located<EligibleAuthorization> eligible) {
      JustInTimeAccessPolicy policy =
          eligible
              .value()
              .justInTimeAccessPolicy()
              .orElseGet(() -> JustInTimeAccessPolicy.builder().build());
      Set<PrincipalId> approvers = new HashSet<>();
      policy.managedByTenantApprovers().forEach(approver -> approvers.add(approver.id()));
      return new ActivationTerms(
          eligible,
          policy.multiFactorAuthProvider(),
          policy.maximumActivationDuration().orElse(DEFAULT_DURATION),
          approvers,
          approvers.stream().noneMatch(PrincipalId::isUnresolved));
    }

    boolean differFrom(ActivationTerms other) {
      return multiFactorAuthProvider != other.multiFactorAuthProvider
          || !maximumActivationDuration.equals(other.maximumActivationDuration)
          || (approversAreKnown && other.approversAreKnown && !approvers.equals(other.approvers));
    }
  }
}
