// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.change;

import dev.fresnel.core.Manifest;
import dev.fresnel.core.OfferChange;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.path.Located;
import dev.fresnel.validation.internal.inspection.MarketplaceSources;
import dev.fresnel.validation.internal.inspection.PlanChange;
import dev.fresnel.validation.rule.Applicability;
import dev.fresnel.validation.rule.Findings;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;

/** Reports a plan whose managing tenant would be another one. */
final class ManagingTenantChanged implements Rule {

  private static final RuleInfo INFO =
      MarketplaceSources.info(
          "LH6008",
          "managing-tenant-changed",
          Severity.ERROR,
          "The managing tenant of a published plan changes",
          MarketplaceSources.UPDATING_DELEGATION);

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
      for (PlanChange plan : PlanChange.in(change)) {
        if (plan.changesTenant()) {
          findings.report(
              plan.nextManifest().property("managedByTenantId", Manifest::managedByTenantId),
              "The managing tenant of plan "
                  + plan.quotedId()
                  + " changes from "
                  + plan.live().manifest().managedByTenantId()
                  + " to "
                  + plan.next().value().manifest().managedByTenantId()
                  + ", which no update can do; publish a new offer for the new tenant and have"
                  + " customers take that");
        }
      }
    }
  }
}
