// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.benchmarks.rows;

import dev.fresnel.core.Authorization;
import dev.fresnel.core.CustomerTenant;
import dev.fresnel.core.Delegation;
import dev.fresnel.core.Manifest;
import dev.fresnel.core.Offer;
import dev.fresnel.core.Plan;
import dev.fresnel.core.Principal;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.ResourceGroupScope;
import dev.fresnel.core.Scope;
import dev.fresnel.core.SubscriptionScope;
import dev.fresnel.core.id.ManifestVersion;
import dev.fresnel.core.id.OfferId;
import dev.fresnel.core.id.PlanId;
import dev.fresnel.core.id.PrincipalId;
import dev.fresnel.core.id.PublisherId;
import dev.fresnel.core.id.ResourceGroupName;
import dev.fresnel.core.id.RoleDefinitionId;
import dev.fresnel.core.id.SubscriptionId;
import dev.fresnel.core.id.TenantId;
import dev.fresnel.core.role.Roles;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What is measured with: the same each time. */
final class SampleModels {

  private static final TenantId MANAGING_TENANT =
      TenantId.parse("0d3b6f0e-3a57-4d0c-8f0b-6f2f6a0c7e21");
  private static final TenantId CUSTOMER_TENANT =
      TenantId.parse("1e4c7f1f-4b68-4e1d-9a1c-7a3a7b1d8f32");
  private static final List<RoleDefinitionId> ROLES =
      List.of(
          Roles.READER,
          Roles.CONTRIBUTOR,
          Roles.MANAGED_SERVICES_REGISTRATION_ASSIGNMENT_DELETE_ROLE);

  private SampleModels() {}

  /** A definition with so many authorizations, each of a principal of its own. */
  static RegistrationDefinition definition(int authorizations) {
    return definition("Contoso managed operations", authorizations(0, authorizations));
  }

  /** An offer of so many plans, each with 20 authorizations. */
  static Offer offer(int plans) {
    Offer.Builder offer =
        Offer.builder()
            .publisherId(PublisherId.parse("contoso"))
            .id(OfferId.parse("operations"))
            .alias("Operations");
    for (int i = 0; i < plans; i++) {
      offer.addPlan(
          Plan.builder()
              .id(PlanId.parse("plan-" + i))
              .name("Plan " + i)
              .summary("Operations, level " + i)
              .description("Monitoring, patching and backup")
              .manifest(
                  Manifest.builder()
                      .version(ManifestVersion.parse("1.0.0"))
                      .managedByTenantId(MANAGING_TENANT)
                      .authorizations(authorizations(20 * i, 20))
                      .build())
              .build());
    }
    return offer.build();
  }

  /** A customer with so many delegations, of subscriptions and of resource groups by turns. */
  static CustomerTenant customer(int delegations) {
    CustomerTenant.Builder customer = CustomerTenant.builder().id(CUSTOMER_TENANT);
    for (int i = 0; i < delegations; i++) {
      RegistrationDefinition definition =
          definition("Contoso operations " + i, authorizations(3 * i, 3));
      customer.addDelegation(Delegation.of(definition, scope(i)));
    }
    return customer.build();
  }

  static SubscriptionId subscription(int index) {
    return SubscriptionId.of(new UUID(0x3f6d4c1e8a524b7fL, index));
  }

  private static Scope scope(int index) {
    return index % 2 == 0
        ? new SubscriptionScope(subscription(index))
        : new ResourceGroupScope(subscription(index), ResourceGroupName.parse("rg-" + index));
  }

  private static RegistrationDefinition definition(
      String name, List<Authorization> authorizations) {
    return RegistrationDefinition.builder()
        .name(name)
        .description("Monitoring, patching and backup, around the clock")
        .managedByTenantId(MANAGING_TENANT)
        .authorizations(authorizations)
        .build();
  }

  private static List<Authorization> authorizations(int first, int count) {
    List<Authorization> authorizations = new ArrayList<>(count);
    for (int i = first; i < first + count; i++) {
      PrincipalId principal = PrincipalId.of(new UUID(0x6f2f6a0c7e214d0cL, i));
      authorizations.add(
          Authorization.of(
              Principal.group(principal, "Support group " + i), ROLES.get(i % ROLES.size())));
    }
    return authorizations;
  }
}
