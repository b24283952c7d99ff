// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.delegation;

import dev.fresnel.core.Delegation;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.id.TenantId;
import dev.fresnel.core.internal.wording.DisplayNames;
import dev.fresnel.core.path.Located;
import dev.fresnel.validation.rule.Applicability;
import dev.fresnel.validation.rule.Findings;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;
import java.util.Optional;

/** Reports a delegation that ends because its subscription moves into the managing tenant. */
final class TransferToManagingTenant implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
              "LH4023",
              "transfer-to-managing-tenant",
              Severity.WARNING,
              "A delegated subscription moves into the managing tenant",
              "https://learn.microsoft.com/en-us/azure/lighthouse/concepts/tenants-users-roles")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Applicability appliesTo() {
    return Applicability.DELEGATIONS;
  }

  @Override
  public void check(LighthouseModel model, Findings findings) {
    Optional<TenantId> target =
        model.circumstances().transferTargetTenantId().filter(id -> !id.isUnresolved());
    if (target.isEmpty()) {
      return;
    }
    for (Located<Delegation> each : model.delegations()) {
      if (each.value().definition().managedByTenantId().equals(target.get())) {
        findings.report(
            each,
            "Definition "
                + DisplayNames.definition(each.value().definition())
                + " and its assignments are removed when the subscription moves into its managing"
                + " tenant "
                + target.get()
                + "; give access there by role assignments before the move");
      }
    }
  }
}
