// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.history;

import dev.fresnel.core.Cloud;
import dev.fresnel.core.CustomerSubscription;
import dev.fresnel.core.MarketplacePlan;
import dev.fresnel.core.ProvisioningState;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.id.PrincipalId;
import dev.fresnel.core.id.RoleDefinitionId;
import dev.fresnel.core.id.SubscriptionId;
import dev.fresnel.core.id.TenantId;
import dev.fresnel.core.internal.codec.FieldTable;
import dev.fresnel.core.internal.codec.ListCodec;
import dev.fresnel.core.internal.codec.ObjectCodec;
import dev.fresnel.core.internal.codec.RecordParts;
import dev.fresnel.core.internal.codec.Scalars;
import dev.fresnel.core.internal.codec.domain.CustomerCodecs;
import dev.fresnel.core.internal.codec.domain.DelegationCodecs;
import dev.fresnel.core.internal.codec.domain.EnumCodecs;
import dev.fresnel.validation.customer.AcceptedPlan;
import dev.fresnel.validation.customer.AssignmentResourceId;
import dev.fresnel.validation.customer.CustomerEvent;
import dev.fresnel.validation.customer.CutAccess;
import dev.fresnel.validation.customer.DefinitionResourceId;
import dev.fresnel.validation.customer.HeldAssignment;
import dev.fresnel.validation.customer.HeldDefinition;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The kinds of events that happen to what a customer has. */
public final class CustomerEventKinds {

  private static final ObjectCodec<CutAccess, RecordParts> CUT_ACCESS =
      new ObjectCodec<>(
          RecordParts::new,
          parts ->
              new CutAccess(
                  parts.get("principalId", PrincipalId.class),
                  parts.get("roleDefinitionId", RoleDefinitionId.class)),
          new FieldTable<CutAccess, RecordParts>()
              .mandatory(
                  "principalId",
                  Scalars.PRINCIPAL_ID,
                  CutAccess::principalId,
                  RecordParts.set("principalId"))
              .mandatory(
                  "roleDefinitionId",
                  Scalars.ROLE_DEFINITION_ID,
                  CutAccess::roleDefinitionId,
                  RecordParts.set("roleDefinitionId")));

  /** The lines of a customer's history. */
  public static final EventLines<CustomerEvent> LINES =
      new EventLines<>(
          "fresnel-customer-history",
          List.of(
              tenantKnown(),
              subscriptionChanged(),
              subscriptionTransferred(),
              planAccepted(),
              offerDropped(),
              definitionDeployed(),
              assignmentDeployed(),
              definitionRemoved(),
              assignmentRemoved()));

  private CustomerEventKinds() {}

  private static EventKind<CustomerEvent> tenantKnown() {
    return EventKind.of(
        "tenantKnown",
        CustomerEvent.TenantKnown.class,
        new FieldTable<CustomerEvent.TenantKnown, RecordParts>()
            .mandatory(
                "tenantId",
                Scalars.TENANT_ID,
                CustomerEvent.TenantKnown::tenantId,
                RecordParts.set("tenantId"))
            .defaulted(
                "cloud",
                EnumCodecs.CLOUD,
                Cloud.PUBLIC,
                CustomerEvent.TenantKnown::cloud,
                RecordParts.set("cloud")),
        parts ->
            new CustomerEvent.TenantKnown(
                parts.get("tenantId", TenantId.class),
                parts.find("cloud", Cloud.class).orElse(Cloud.PUBLIC)));
  }

  private static EventKind<CustomerEvent> subscriptionChanged() {
    return EventKind.of(
        "subscriptionChanged",
        CustomerEvent.SubscriptionChanged.class,
        new FieldTable<CustomerEvent.SubscriptionChanged, RecordParts>()
            .mandatory(
                "subscription",
                CustomerCodecs.CUSTOMER_SUBSCRIPTION,
                CustomerEvent.SubscriptionChanged::subscription,
                RecordParts.set("subscription")),
        parts ->
            new CustomerEvent.SubscriptionChanged(
                parts.get("subscription", CustomerSubscription.class)));
  }

  private static EventKind<CustomerEvent> subscriptionTransferred() {
    return EventKind.of(
        "subscriptionTransferred",
        CustomerEvent.SubscriptionTransferred.class,
        new FieldTable<CustomerEvent.SubscriptionTransferred, RecordParts>()
            .mandatory(
                "subscriptionId",
                Scalars.SUBSCRIPTION_ID,
                CustomerEvent.SubscriptionTransferred::subscriptionId,
                RecordParts.set("subscriptionId"))
            .mandatory(
                "tenantId",
                Scalars.TENANT_ID,
                CustomerEvent.SubscriptionTransferred::tenantId,
                RecordParts.set("tenantId")),
        parts ->
            new CustomerEvent.SubscriptionTransferred(
                parts.get("subscriptionId", SubscriptionId.class),
                parts.get("tenantId", TenantId.class)));
  }

  private static EventKind<CustomerEvent> planAccepted() {
    return EventKind.of(
        "planAccepted",
        CustomerEvent.PlanAccepted.class,
        new FieldTable<CustomerEvent.PlanAccepted, RecordParts>()
            .mandatory(
                "plan",
                DelegationCodecs.MARKETPLACE_PLAN,
                event -> event.accepted().plan(),
                RecordParts.set("plan"))
            .mandatory(
                "definition",
                DelegationCodecs.DEFINITION,
                event -> event.accepted().content(),
                RecordParts.set("definition")),
        parts ->
            new CustomerEvent.PlanAccepted(
                new AcceptedPlan(
                    parts.get("plan", MarketplacePlan.class),
                    parts.get("definition", RegistrationDefinition.class))));
  }

  private static EventKind<CustomerEvent> offerDropped() {
    return EventKind.of(
        "offerDropped",
        CustomerEvent.OfferDropped.class,
        new FieldTable<CustomerEvent.OfferDropped, RecordParts>()
            .mandatory(
                "plan",
                DelegationCodecs.MARKETPLACE_PLAN,
                CustomerEvent.OfferDropped::plan,
                RecordParts.set("plan")),
        parts -> new CustomerEvent.OfferDropped(parts.get("plan", MarketplacePlan.class)));
  }

  private static EventKind<CustomerEvent> definitionDeployed() {
    return EventKind.of(
        "definitionDeployed",
        CustomerEvent.DefinitionDeployed.class,
        new FieldTable<CustomerEvent.DefinitionDeployed, RecordParts>()
            .mandatory(
                "id",
                ResourceIdCodecs.DEFINITION_RESOURCE_ID,
                event -> event.definition().id(),
                RecordParts.set("id"))
            .mandatory(
                "definition",
                DelegationCodecs.DEFINITION,
                event -> event.definition().definition(),
                RecordParts.set("definition"))
            .optional(
                "provisioningState",
                EnumCodecs.PROVISIONING_STATE,
                event -> event.definition().provisioningState(),
                RecordParts.set("provisioningState")),
        parts ->
            new CustomerEvent.DefinitionDeployed(
                new HeldDefinition(
                    parts.get("id", DefinitionResourceId.class),
                    parts.get("definition", RegistrationDefinition.class),
                    parts.find("provisioningState", ProvisioningState.class))));
  }

  private static EventKind<CustomerEvent> assignmentDeployed() {
    return EventKind.of(
        "assignmentDeployed",
        CustomerEvent.AssignmentDeployed.class,
        new FieldTable<CustomerEvent.AssignmentDeployed, RecordParts>()
            .mandatory(
                "id",
                ResourceIdCodecs.ASSIGNMENT_RESOURCE_ID,
                event -> event.assignment().id(),
                RecordParts.set("id"))
            .mandatory(
                "definitionId",
                ResourceIdCodecs.DEFINITION_RESOURCE_ID,
                event -> event.assignment().definitionId(),
                RecordParts.set("definitionId"))
            .defaulted(
                "cut",
                new ListCodec<>(CUT_ACCESS),
                List.of(),
                event -> sorted(event.assignment().cut()),
                RecordParts.set("cut")),
        parts ->
            new CustomerEvent.AssignmentDeployed(
                new HeldAssignment(
                    parts.get("id", AssignmentResourceId.class),
                    parts.get("definitionId", DefinitionResourceId.class),
                    cut(parts))));
  }

  private static EventKind<CustomerEvent> definitionRemoved() {
    return EventKind.of(
        "definitionRemoved",
        CustomerEvent.DefinitionRemoved.class,
        new FieldTable<CustomerEvent.DefinitionRemoved, RecordParts>()
            .mandatory(
                "id",
                ResourceIdCodecs.DEFINITION_RESOURCE_ID,
                CustomerEvent.DefinitionRemoved::id,
                RecordParts.set("id")),
        parts -> new CustomerEvent.DefinitionRemoved(parts.get("id", DefinitionResourceId.class)));
  }

  private static EventKind<CustomerEvent> assignmentRemoved() {
    return EventKind.of(
        "assignmentRemoved",
        CustomerEvent.AssignmentRemoved.class,
        new FieldTable<CustomerEvent.AssignmentRemoved, RecordParts>()
            .mandatory(
                "id",
                ResourceIdCodecs.ASSIGNMENT_RESOURCE_ID,
                CustomerEvent.AssignmentRemoved::id,
                RecordParts.set("id")),
        parts -> new CustomerEvent.AssignmentRemoved(parts.get("id", AssignmentResourceId.class)));
  }

  /** In an order of their own, so that equal events are equal lines. */
  private static List<CutAccess> sorted(Set<CutAccess> cut) {
    return cut.stream()
        .sorted(
            Comparator.comparing((CutAccess each) -> each.principalId().value())
                .thenComparing(each -> each.roleDefinitionId().value()))
        .toList();
  }

  private static Set<CutAccess> cut(RecordParts parts) {
    List<?> cut = parts.find("cut", List.class).orElse(List.of());
    return cut.stream().map(CutAccess.class::cast).collect(Collectors.toSet());
  }
}
