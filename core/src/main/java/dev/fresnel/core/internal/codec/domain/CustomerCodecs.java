// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.codec.domain;

import dev.fresnel.core.Cloud;
import dev.fresnel.core.CustomerSubscription;
import dev.fresnel.core.CustomerTenant;
import dev.fresnel.core.internal.codec.FieldTable;
import dev.fresnel.core.internal.codec.ListCodec;
import dev.fresnel.core.internal.codec.ObjectCodec;
import dev.fresnel.core.internal.codec.Scalars;

/** Customers with their subscriptions and what they have delegated. */
public final class CustomerCodecs {

  public static final ObjectCodec<CustomerSubscription, CustomerSubscription.Builder>
      CUSTOMER_SUBSCRIPTION =
          new ObjectCodec<>(
              CustomerSubscription::builder,
              CustomerSubscription.Builder::build,
              new FieldTable<CustomerSubscription, CustomerSubscription.Builder>()
                  .mandatory(
                      "id",
                      Scalars.SUBSCRIPTION_ID,
                      CustomerSubscription::id,
                      CustomerSubscription.Builder::id)
                  .optional(
                      "homeTenantId",
                      Scalars.TENANT_ID,
                      CustomerSubscription::homeTenantId,
                      CustomerSubscription.Builder::homeTenantId)
                  .optional(
                      "resourceProviderRegistered",
                      Scalars.BOOLEAN,
                      CustomerSubscription::resourceProviderRegistered,
                      CustomerSubscription.Builder::resourceProviderRegistered)
                  .optional(
                      "boughtThroughReseller",
                      Scalars.BOOLEAN,
                      CustomerSubscription::boughtThroughReseller,
                      CustomerSubscription.Builder::boughtThroughReseller)
                  .optional(
                      "usesAzureDatabricks",
                      Scalars.BOOLEAN,
                      CustomerSubscription::usesAzureDatabricks,
                      CustomerSubscription.Builder::usesAzureDatabricks)
                  .optional(
                      "hasResourceLocks",
                      Scalars.BOOLEAN,
                      CustomerSubscription::hasResourceLocks,
                      CustomerSubscription.Builder::hasResourceLocks)
                  .optional(
                      "resourceGroups",
                      new ListCodec<>(Scalars.RESOURCE_GROUP_NAME),
                      CustomerSubscription::resourceGroups,
                      CustomerSubscription.Builder::resourceGroups));

  public static final ObjectCodec<CustomerTenant, CustomerTenant.Builder> CUSTOMER_TENANT =
      new ObjectCodec<>(
          CustomerTenant::builder,
          CustomerTenant.Builder::build,
          new FieldTable<CustomerTenant, CustomerTenant.Builder>()
              .mandatory("id", Scalars.TENANT_ID, CustomerTenant::id, CustomerTenant.Builder::id)
              .optional(
                  "displayName",
                  Scalars.TEXT,
                  CustomerTenant::displayName,
                  CustomerTenant.Builder::displayName)
              .defaulted(
                  "cloud",
                  EnumCodecs.CLOUD,
                  Cloud.PUBLIC,
                  CustomerTenant::cloud,
                  CustomerTenant.Builder::cloud)
              .list(
                  "subscriptions",
                  CUSTOMER_SUBSCRIPTION,
                  CustomerTenant::subscriptions,
                  CustomerTenant.Builder::subscriptions)
              .list(
                  "delegations",
                  DelegationCodecs.DELEGATION,
                  CustomerTenant::delegations,
                  CustomerTenant.Builder::delegations));

  private CustomerCodecs() {}
}
