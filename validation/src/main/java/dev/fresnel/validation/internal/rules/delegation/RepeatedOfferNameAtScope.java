// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.delegation;

import dev.fresnel.core.Scope;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.internal.hash.SecretHash;
import dev.fresnel.core.internal.wording.DisplayNames;
import dev.fresnel.validation.internal.inspection.AssignedScope;
import dev.fresnel.validation.internal.inspection.KnownValues;
import dev.fresnel.validation.rule.Applicability;
import dev.fresnel.validation.rule.Findings;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;
import java.util.HashMap;
import java.util.Map;

/**
 * Reports a second definition of the same name at one scope, on which sources contradict each
 * other.
 */
final class RepeatedOfferNameAtScope implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
              "LH4005",
              "repeated-offer-name-at-scope",
              Severity.WARNING,
              "Two definitions at one scope have the same name",
              "https://learn.microsoft.com/en-us/azure/lighthouse/how-to/onboard-customer")
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
    Map<OfferNameKey, AssignedScope> first = new HashMap<>();
    for (AssignedScope each : AssignedScope.of(model)) {
      String name = each.definition().name();
      if (!KnownValues.isKnown(name)
          || !KnownValues.isKnown(each.scope())
          || !each.definitionKey().isKnown()) {
        continue;
      }
      OfferNameKey key = new OfferNameKey(name, each.scope());
      AssignedScope earlier = first.putIfAbsent(key, each);
      if (earlier != null && !earlier.definitionKey().equals(each.definitionKey())) {
        findings.report(
            each.assignment(),
            "Definition "
                + DisplayNames.definition(each.definition())
                + " has the name of the one that "
                + earlier.assignment().path()
                + " assigns to "
                + each.scope().resourceId()
                + "; documentation rules that out, though definitions of one name have been seen"
                + " side by side: give each offer a name of its own");
      }
    }
  }

  private record OfferNameKey(String name, Scope scope) {

    @Override
    public int hashCode() {
      return 31 * scope.hashCode() + (int) SecretHash.of(name);
    }
  }
}
