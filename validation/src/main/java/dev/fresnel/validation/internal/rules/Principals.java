// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules;

import dev.fresnel.core.AccessGrant;
import dev.fresnel.core.Authorization;
import dev.fresnel.core.EligibleAuthorization;
import dev.fresnel.core.JustInTimeAccessPolicy;
import dev.fresnel.core.Principal;
import dev.fresnel.core.PrincipalType;
import dev.fresnel.core.path.Located;
import dev.fresnel.validation.LighthouseModel;
import java.util.ArrayList;
import java.util.List;

/** Walks the principals in a model: those who receive access, and those who approve it. */
final class Principals {

  /** All of a model: many rules ask for them. */
  private record All(
      List<Located<Principal>> given,
      List<Located<Principal>> approvers,
      List<Located<JustInTimeAccessPolicy>> policies) {}

  private Principals() {}

  /** Who receives access, permanently or just in time. */
  static List<Located<Principal>> given(LighthouseModel model) {
    return all(model).given();
  }

  /** Who approves the activation of eligible authorizations. */
  static List<Located<Principal>> approvers(LighthouseModel model) {
    return all(model).approvers();
  }

  /** The policies under which eligible authorizations are activated. */
  static List<Located<JustInTimeAccessPolicy>> policies(LighthouseModel model) {
    return all(model).policies();
  }

  private static All all(LighthouseModel model) {
    return model.once(All.class, Principals::find);
  }

  private static All find(LighthouseModel model) {
    List<Located<Principal>> given = new ArrayList<>();
    for (Located<Authorization> each : model.authorizations()) {
      given.add(each.property("principal", Authorization::principal));
    }
    List<Located<Principal>> approvers = new ArrayList<>();
    List<Located<JustInTimeAccessPolicy>> policies = new ArrayList<>();
    for (Located<EligibleAuthorization> each : model.eligibleAuthorizations()) {
      given.add(each.property("principal", EligibleAuthorization::principal));
      each.<JustInTimeAccessPolicy>optional(
              "justInTimeAccessPolicy", EligibleAuthorization::justInTimeAccessPolicy)
          .ifPresent(policies::add);
    }
    for (Located<JustInTimeAccessPolicy> policy : policies) {
      approvers.addAll(
          policy.<Principal>each(
              "managedByTenantApprovers", JustInTimeAccessPolicy::managedByTenantApprovers));
    }
    return new All(List.copyOf(given), List.copyOf(approvers), List.copyOf(policies));
  }

  /** Whether anybody receives access by a grant, and all who do are known to be of one kind. */
  static boolean areAll(AccessGrant grant, PrincipalType type) {
    for (Authorization each : grant.authorizations()) {
      if (each.principal().type() != type) {
        return false;
      }
    }
    for (EligibleAuthorization each : grant.eligibleAuthorizations()) {
      if (each.principal().type() != type) {
        return false;
      }
    }
    return !(grant.authorizations().isEmpty() && grant.eligibleAuthorizations().isEmpty());
  }
}
