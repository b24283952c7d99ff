// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.delegation;

import dev.fresnel.core.DefinitionChange;
import dev.fresnel.core.Delegation;
import dev.fresnel.core.MarketplacePlan;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.id.SubscriptionId;
import dev.fresnel.core.internal.wording.DisplayNames;
import dev.fresnel.core.path.Located;
import dev.fresnel.core.text.Text;
import dev.fresnel.validation.internal.inspection.AssignedScope;
import dev.fresnel.validation.internal.inspection.ComparedValue;
import dev.fresnel.validation.internal.inspection.DefinitionIdentity;
import dev.fresnel.validation.rule.Findings;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reports two plans of one offer whose definitions would have one id, and overwrite each other. */
final class PlansShareDefinition implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
              "LH4040",
              "plans-share-definition",
              Severity.WARNING,
              "Two plans of one offer would have the same definition",
              "https://learn.microsoft.com/en-us/azure/lighthouse/how-to/update-delegation")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(LighthouseModel model, Findings findings) {
    for (Located<DefinitionChange> change : model.definitionChanges()) {
      check(change, findings);
    }
    if (hasPlan(model)) {
      checkScopes(model, findings);
    }
  }

  private static boolean hasPlan(LighthouseModel model) {
    for (Located<Delegation> delegation : model.delegations()) {
      if (delegation.value().definition().marketplacePlan().isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static void checkScopes(LighthouseModel model, Findings findings) {
    Map<DefinitionPlace, AssignedScope> first = new HashMap<>();
    for (AssignedScope each : AssignedScope.of(model)) {
      Optional<MarketplacePlan> plan = each.definition().marketplacePlan();
      if (plan.isEmpty() || each.subscription().isEmpty() || !each.definitionKey().isKnown()) {
        continue;
      }
      AssignedScope earlier =
          first.putIfAbsent(
              new DefinitionPlace(each.definitionKey(), each.subscription().get()), each);
      if (earlier != null && isAnotherPlan(earlier, plan.get())) {
        findings.report(
            each.delegation().path().property("definition").property("name"),
            "Plan "
                + Text.quote(plan.get().planId().value())
                + " would have the definition "
                + DisplayNames.definition(each.definition())
                + " that plan "
                + Text.quote(earlier.definition().marketplacePlan().orElseThrow().planId().value())
                + " has in subscription "
                + each.subscription().get()
                + " ("
                + earlier.delegation().path()
                + "), so that one overwrites the other; name each definition by its plan");
      }
    }
  }

  private static void check(Located<DefinitionChange> change, Findings findings) {
    Optional<MarketplacePlan> live = change.value().live().marketplacePlan();
    Optional<MarketplacePlan> next = change.value().next().marketplacePlan();
    DefinitionIdentity identity = DefinitionIdentity.of(change.value());
    boolean isUpdate =
        identity == DefinitionIdentity.SAME || identity == DefinitionIdentity.SAME_NAME;
    if (isUpdate && live.isPresent() && next.isPresent() && isOther(live.get(), next.get())) {
      findings.report(
          change.path().property("next").property("name"),
          "Plan "
              + Text.quote(next.get().planId().value())
              + " would take the place of plan "
              + Text.quote(live.get().planId().value())
              + " in the definition "
              + DisplayNames.definition(change.value().next())
              + ", and who has access by that plan loses it; name each definition by its plan, if"
              + " the customer is to have both");
    }
  }

  /** Whether both are plans of one offer, and not the same. */
  private static boolean isAnotherPlan(AssignedScope earlier, MarketplacePlan plan) {
    return isOther(earlier.definition().marketplacePlan().orElseThrow(), plan);
  }

  private static boolean isOther(MarketplacePlan other, MarketplacePlan plan) {
    return other.publisherId().equals(plan.publisherId())
        && other.offerId().equals(plan.offerId())
        && !other.planId().equals(plan.planId())
        && !other.planId().isUnresolved()
        && !plan.planId().isUnresolved();
  }

  private record DefinitionPlace(ComparedValue definition, SubscriptionId subscription) {}
}
