// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.eligible;

import dev.fresnel.core.EligibleAuthorization;
import dev.fresnel.core.Principal;
import dev.fresnel.core.PrincipalType;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.id.PrincipalId;
import dev.fresnel.core.internal.wording.DisplayNames;
import dev.fresnel.core.path.Located;
import dev.fresnel.validation.internal.inspection.KnownValues;
import dev.fresnel.validation.rule.Applicability;
import dev.fresnel.validation.rule.Findings;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;
import java.util.HashSet;
import java.util.Set;

/**
 * Reports an eligible user whom nobody but himself might approve. The members of a group can
 * approve each other, and a principal of unknown type may be a group.
 */
final class OnlyApproverIsEligible implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
              "LH3013",
              "only-approver-is-eligible",
              Severity.WARNING,
              "The only approver is the eligible principal himself",
              "https://learn.microsoft.com/en-us/azure/lighthouse/how-to/create-eligible-authorizations")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Applicability appliesTo() {
    return Applicability.ELIGIBLE_AUTHORIZATIONS;
  }

  @Override
  public void check(LighthouseModel model, Findings findings) {
    for (Located<EligibleAuthorization> each : model.eligibleAuthorizations()) {
      Principal principal = each.value().principal();
      if (principal.type() == PrincipalType.USER
          && KnownValues.isKnown(principal.id())
          && approvers(each.value()).equals(Set.of(principal.id()))) {
        findings.report(
            each.path().property("justInTimeAccessPolicy").property("managedByTenantApprovers"),
            DisplayNames.principal(principal)
                + " is the only approver of his own activations, which nobody can approve for"
                + " himself; name another approver, or a group");
      }
    }
  }

  private static Set<PrincipalId> approvers(EligibleAuthorization eligible) {
    Set<PrincipalId> approvers = new HashSet<>();
    eligible
        .justInTimeAccessPolicy()
        .ifPresent(
            policy ->
                policy
                    .managedByTenantApprovers()
                    .forEach(approver -> approvers.add(approver.id())));
    return approvers;
  }
}
