// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.change;

import dev.fresnel.core.Manifest;
import dev.fresnel.core.OfferChange;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.path.Located;
import dev.fresnel.core.role.RoleCatalog;
import dev.fresnel.validation.internal.inspection.AccessChangeSummary;
import dev.fresnel.validation.internal.inspection.MarketplaceSources;
import dev.fresnel.validation.internal.inspection.PlanChange;
import dev.fresnel.validation.rule.Applicability;
import dev.fresnel.validation.rule.Findings;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;

/** Reports what changes for customers who hold a plan, once they accept its new manifest. */
final class UpdateNeedsAcceptance implements Rule {

  private static final RuleInfo INFO =
      MarketplaceSources.info(
          "LH6012",
          "update-needs-acceptance",
          Severity.INFO,
          "Each customer must accept the new manifest before it applies to him",
          MarketplaceSources.CUSTOMER_VIEW);

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
        if (plan.held()
            && plan.raisesVersion()
            && plan.changesManifest()
            && !plan.changesTenant()) {
          findings.report(plan.nextManifest(), message(plan, model.roles()));
        }
      }
    }
  }

  private static String message(PlanChange plan, RoleCatalog roles) {
    Manifest live = plan.live().manifest();
    Manifest next = plan.next().value().manifest();
    String difference = AccessChangeSummary.of(live, next, roles);
    return "Customers who hold plan "
        + plan.quotedId()
        + " keep version "
        + live.version()
        + " until each accepts "
        + next.version()
        + " in the Azure portal, for all that he has delegated; with it "
        + (difference.isEmpty() ? "access stays as it is and only names change" : difference);
  }
}
