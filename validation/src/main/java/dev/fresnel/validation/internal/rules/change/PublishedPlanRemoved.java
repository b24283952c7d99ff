// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.change;

import dev.fresnel.core.OfferChange;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.id.PlanId;
import dev.fresnel.core.path.Located;
import dev.fresnel.core.text.Text;
import dev.fresnel.validation.internal.inspection.MarketplaceSources;
import dev.fresnel.validation.internal.inspection.PlanChange;
import dev.fresnel.validation.rule.Applicability;
import dev.fresnel.validation.rule.Findings;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;
import java.util.HashSet;
import java.util.Set;

/** Reports a plan that is live and is missing from what would be published. */
final class PublishedPlanRemoved implements Rule {

  private static final RuleInfo INFO =
      MarketplaceSources.info(
          "LH6003",
          "published-plan-removed",
          Severity.ERROR,
          "A published plan is removed",
          MarketplaceSources.UPDATING);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Applicability appliesTo() {
    return Applicability.OFFER_CHANGES;
  }

  @Override
  public void check(LighthouseModel model, Findings findings) {
    for (Located<OfferChange> change : model.offerChanges()) {
      Set<PlanId> held = new HashSet<>(change.value().heldPlans());
      Set<PlanId> kept = new HashSet<>();
      change.value().next().plans().forEach(plan -> kept.add(plan.id()));
      for (PlanId id : PlanChange.livePlans(change.value()).keySet()) {
        if (!kept.contains(id)) {
          findings.report(
              change.path().property("next").property("plans"),
              "Plan "
                  + Text.quote(id.value())
                  + (held.contains(id) ? ", which customers hold, is gone" : " is gone")
                  + ", but a published plan cannot be deleted nor given another id; keep it, and stop"
                  + " its sale if nobody else is to take it");
        }
      }
    }
  }
}
