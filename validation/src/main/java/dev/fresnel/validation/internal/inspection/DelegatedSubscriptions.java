// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.inspection;

import dev.fresnel.core.CustomerSubscription;
import dev.fresnel.core.CustomerTenant;
import dev.fresnel.core.Delegation;
import dev.fresnel.core.RegistrationAssignment;
import dev.fresnel.core.id.SubscriptionId;
import dev.fresnel.core.path.Located;
import dev.fresnel.validation.rule.LighthouseModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the subscriptions of customers that are delegated, as a whole or in part. */
public final class DelegatedSubscriptions {

  private DelegatedSubscriptions() {}

  /** All such subscriptions of a model: several rules ask for them. */
  private record All(List<Located<CustomerSubscription>> subscriptions) {}

  /** The delegated subscriptions of all customers. */
  public static List<Located<CustomerSubscription>> of(LighthouseModel model) {
    return model.once(All.class, each -> new All(List.copyOf(find(each)))).subscriptions();
  }

  private static List<Located<CustomerSubscription>> find(LighthouseModel model) {
    List<Located<CustomerSubscription>> delegated = new ArrayList<>();
    for (Located<CustomerTenant> customer : model.customers()) {
      Set<SubscriptionId> ids = ids(customer.value());
      for (Located<CustomerSubscription> each :
          customer.<CustomerSubscription>each("subscriptions", CustomerTenant::subscriptions)) {
        if (ids.contains(each.value().id())) {
          delegated.add(each);
        }
      }
    }
    return delegated;
  }

  private static Set<SubscriptionId> ids(CustomerTenant customer) {
    Set<SubscriptionId> ids = new HashSet<>();
    for (Delegation delegation : customer.delegations()) {
      for (RegistrationAssignment assignment : delegation.assignments()) {
        assignment.scope().subscription().filter(id -> !id.isUnresolved()).ifPresent(ids::add);
      }
    }
    return ids;
  }
}
