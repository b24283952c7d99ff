// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.payload;

import dev.fresnel.arm.internal.customer.JointDelegations;
import dev.fresnel.arm.internal.payload.PayloadReading;
import dev.fresnel.core.CustomerSubscription;
import dev.fresnel.core.CustomerTenant;
import dev.fresnel.core.Delegation;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.id.SubscriptionId;
import dev.fresnel.core.id.TenantId;
import dev.fresnel.core.path.Locator;
import dev.fresnel.validation.FindingCollector;
import dev.fresnel.validation.Validator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Checks what payloads hold, customer by customer. */
final class PayloadCheck {

  private static final TenantId UNKNOWN = TenantId.asWritten("[tenant().tenantId]");

  private final PayloadReading reading;
  private final Map<SubscriptionId, TenantId> homes = new HashMap<>();

  PayloadCheck(PayloadReading reading) {
    this.reading = reading;
    for (CustomerSubscription each : reading.subscriptions()) {
      each.homeTenantId().ifPresent(tenant -> homes.put(each.id(), tenant));
    }
  }

  void run(Validator validator, FindingCollector findings) {
    List<Delegation> delegations = reading.content().delegations();
    Map<TenantId, List<Integer>> byTenant = new LinkedHashMap<>();
    for (int i = 0; i < delegations.size(); i++) {
      TenantId tenant =
          tenant(i).or(() -> validator.circumstances().customerTenantId()).orElse(UNKNOWN);
      byTenant.computeIfAbsent(tenant, key -> new ArrayList<>()).add(i);
    }
    Locator locator = reading.locator();
    byTenant.forEach(
        (tenant, indexes) -> {
          JointDelegations joint = new JointDelegations(indexes);
          validator.check(
              CustomerTenant.of(tenant)
                  .withDelegations(indexes.stream().map(delegations::get).toList()),
              found -> {
                Finding finding = joint.inDocument(found);
                if (!reading.unknown().isGuess(finding.path())) {
                  findings.add(placed(finding, locator), locator);
                }
              });
        });
  }

  /** With its place, by which Terraform's address of the resource is known. */
  private Finding placed(Finding finding, Locator locator) {
    return reading.addresses().name(finding.withLocation(locator.locateNearest(finding.path())));
  }

  /** The customer's tenant: what the definition says, or where the subscription is at home. */
  private Optional<TenantId> tenant(int delegation) {
    return TenantId.tryParse(reading.definitions().get(delegation).manageeTenantId())
        .or(
            () ->
                reading.content().delegations().get(delegation).assignments().stream()
                    .map(assignment -> assignment.scope().subscription())
                    .flatMap(Optional::stream)
                    .map(homes::get)
                    .filter(Objects::nonNull)
                    .findFirst());
  }
}
