// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.delegation;

import dev.fresnel.core.MarketplacePlan;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.id.OfferId;
import dev.fresnel.core.id.PublisherId;
import dev.fresnel.core.id.TenantId;
import dev.fresnel.core.path.Located;
import dev.fresnel.core.text.Text;
import dev.fresnel.validation.rule.Findings;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reports a second marketplace offer of a provider that a customer holds already. */
final class SecondOfferOfProvider implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
              "LH4012",
              "second-offer-of-provider",
              Severity.WARNING,
              "A customer holds two marketplace offers of one managing tenant",
              "https://learn.microsoft.com/en-us/azure/lighthouse/how-to/update-delegation")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(LighthouseModel model, Findings findings) {
    Map<TenantId, Located<HeldOffer>> first = new HashMap<>();
    for (Located<RegistrationDefinition> definition : model.definitions()) {
      Optional<MarketplacePlan> plan = definition.value().marketplacePlan();
      TenantId managingTenant = definition.value().managedByTenantId();
      if (plan.isEmpty() || managingTenant.isUnresolved() || !isKnown(plan.get())) {
        continue;
      }
      HeldOffer held = new HeldOffer(plan.get().publisherId(), plan.get().offerId());
      Located<HeldOffer> earlier =
          first.putIfAbsent(managingTenant, new Located<>(held, definition.path()));
      if (earlier != null && !earlier.value().equals(held)) {
        findings.report(
            definition.path().property("marketplacePlan"),
            "Offer "
                + Text.quote(held.offerId().value())
                + " is of managing tenant "
                + managingTenant
                + ", of which the customer holds offer "
                + Text.quote(earlier.value().offerId().value())
                + " already ("
                + earlier.path()
                + "); remove the earlier one before the customer accepts the later");
      }
    }
  }

  private static boolean isKnown(MarketplacePlan plan) {
    return !plan.publisherId().isUnresolved() && !plan.offerId().isUnresolved();
  }

  private record HeldOffer(PublisherId publisherId, OfferId offerId) {}
}
