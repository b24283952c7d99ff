// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.delegation;

import dev.fresnel.core.RegistrationAssignment;
import dev.fresnel.core.Scope;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.internal.wording.DisplayNames;
import dev.fresnel.core.path.Located;
import dev.fresnel.validation.internal.inspection.AssignedScope;
import dev.fresnel.validation.internal.inspection.ComparedValue;
import dev.fresnel.validation.internal.inspection.KnownValues;
import dev.fresnel.validation.rule.Applicability;
import dev.fresnel.validation.rule.Findings;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;
import java.util.HashMap;
import java.util.Map;

/** Reports a second assignment of the same definition at the same scope. */
final class RepeatedAssignment implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
              "LH4004",
              "repeated-assignment",
              Severity.ERROR,
              "A definition is assigned twice at one scope",
              "https://github.com/Azure/Azure-Lighthouse-samples/issues/85")
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
    Map<AssignmentKey, Located<RegistrationAssignment>> first = new HashMap<>();
    for (AssignedScope each : AssignedScope.of(model)) {
      if (!KnownValues.isKnown(each.scope())) {
        continue;
      }
      AssignmentKey key =
          new AssignmentKey(each.definitionKey(), each.managingTenant(), each.scope());
      Located<RegistrationAssignment> earlier = first.putIfAbsent(key, each.assignment());
      if (earlier != null) {
        findings.report(
            each.assignment(),
            "Definition "
                + DisplayNames.definition(each.definition())
                + " is assigned to "
                + each.scope().resourceId()
                + " by "
                + earlier.path()
                + " already; remove one of the two");
      }
    }
  }

  private record AssignmentKey(
      ComparedValue definition, ComparedValue managingTenant, Scope scope) {}
}
