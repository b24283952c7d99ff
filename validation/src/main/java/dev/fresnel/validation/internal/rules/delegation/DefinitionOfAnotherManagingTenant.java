// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.delegation;

import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.id.SubscriptionId;
import dev.fresnel.core.internal.wording.DisplayNames;
import dev.fresnel.validation.internal.inspection.AssignedScope;
import dev.fresnel.validation.internal.inspection.ComparedValue;
import dev.fresnel.validation.rule.Applicability;
import dev.fresnel.validation.rule.Findings;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;
import java.util.HashMap;
import java.util.Map;

/** Reports a definition that would overwrite one of another managing tenant. */
final class DefinitionOfAnotherManagingTenant implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
              "LH4006",
              "definition-of-another-managing-tenant",
              Severity.ERROR,
              "One definition is claimed by two managing tenants",
              "https://learn.microsoft.com/en-us/azure/lighthouse/how-to/update-delegation")
          .azureErrorCode("RegistrationDefinitionInvalidUpdate")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Applicability appliesTo() {
    return AssignedScope.SEVERAL;
  }

  @Override
  public void check(LighthouseModel model, Findings findings) {
    Map<DefinitionKey, AssignedScope> first = new HashMap<>();
    for (AssignedScope each : AssignedScope.of(model)) {
      if (each.subscription().isEmpty() || !each.managingTenant().isKnown()) {
        continue;
      }
      DefinitionKey key = new DefinitionKey(each.definitionKey(), each.subscription().get());
      AssignedScope earlier = first.putIfAbsent(key, each);
      if (earlier != null && !earlier.managingTenant().equals(each.managingTenant())) {
        findings.report(
            each.delegation().path().property("definition").property("managedByTenantId"),
            "Definition "
                + DisplayNames.definition(each.definition())
                + " belongs to managing tenant "
                + earlier.definition().managedByTenantId()
                + " in subscription "
                + each.subscription().get()
                + " already ("
                + earlier.delegation().path()
                + "), and a definition cannot change its managing tenant; give the offer another"
                + " name or id");
      }
    }
  }

  private record DefinitionKey(ComparedValue definition, SubscriptionId subscription) {}
}
