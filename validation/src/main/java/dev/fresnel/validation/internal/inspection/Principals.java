// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.inspection;

import dev.fresnel.core.AccessGrant;
import dev.fresnel.core.EligibleAuthorization;
import dev.fresnel.core.JustInTimeAccessPolicy;
import dev.fresnel.core.Principal;
import dev.fresnel.core.PrincipalType;
import dev.fresnel.core.RoleGrant;
import dev.fresnel.core.path.Located;
import dev.fresnel.validation.rule.LighthouseModel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Finds principals in a model: those that receive access, and those that approve it. */
public final class Principals {

  private Principals() {}

  /** The principals that receive access, permanently or just in time, and meet a condition. */
  public static List<Located<Principal>> receiving(
      LighthouseModel model, Predicate<Principal> condition) {
    List<Located<Principal>> receiving = new ArrayList<>();
    for (Located<RoleGrant> each : model.roleGrants()) {
      if (condition.test(each.value().principal())) {
        receiving.add(each.property("principal", RoleGrant::principal));
      }
    }
    return receiving;
  }

  /** The principals that approve the activation of authorizations and meet a condition. */
  public static List<Located<Principal>> approving(
      LighthouseModel model, Predicate<Principal> condition) {
    List<Located<Principal>> approving = new ArrayList<>();
    for (Located<JustInTimeAccessPolicy> policy : policies(model)) {
      for (Located<Principal> approver :
          policy.<Principal>each(
              "managedByTenantApprovers", JustInTimeAccessPolicy::managedByTenantApprovers)) {
        if (condition.test(approver.value())) {
          approving.add(approver);
        }
      }
    }
    return approving;
  }

  /** The principals that receive access or approve it and meet a condition. */
  public static List<Located<Principal>> all(
      LighthouseModel model, Predicate<Principal> condition) {
    List<Located<Principal>> all = receiving(model, condition);
    all.addAll(approving(model, condition));
    return all;
  }

  /** The policies under which eligible authorizations are activated. */
  public static List<Located<JustInTimeAccessPolicy>> policies(LighthouseModel model) {
    List<Located<JustInTimeAccessPolicy>> policies = new ArrayList<>();
    for (Located<EligibleAuthorization> each : model.eligibleAuthorizations()) {
      each.<JustInTimeAccessPolicy>optional(
              "justInTimeAccessPolicy", EligibleAuthorization::justInTimeAccessPolicy)
          .ifPresent(policies::add);
    }
    return policies;
  }

  /** Whether a grant has principals, and all of them are known to be of one type. */
  public static boolean areAll(AccessGrant grant, PrincipalType type) {
    List<RoleGrant> roleGrants = grant.roleGrants();
    for (RoleGrant each : roleGrants) {
      if (each.principal().type() != type) {
        return false;
      }
    }
    return !roleGrants.isEmpty();
  }
}
