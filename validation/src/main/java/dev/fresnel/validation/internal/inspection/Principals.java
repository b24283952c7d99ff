// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.inspection;

import dev.fresnel.core.AccessGrant;
import dev.fresnel.core.Authorization;
import dev.fresnel.core.EligibleAuthorization;
import dev.fresnel.core.JustInTimeAccessPolicy;
import dev.fresnel.core.Principal;
import dev.fresnel.core.PrincipalType;
import dev.fresnel.core.path.Located;
import dev.fresnel.validation.rule.LighthouseModel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Finds principals in a model: among those who receive access, and among those who approve it. */
public final class Principals {

  private Principals() {}

  /** Those of whom something holds, among all who receive access, permanently or just in time. */
  public static List<Located<Principal>> given(
      LighthouseModel model, Predicate<Principal> condition) {
    List<Located<Principal>> given = new ArrayList<>();
    for (Located<Authorization> each : model.authorizations()) {
      if (condition.test(each.value().principal())) {
        given.add(each.property("principal", Authorization::principal));
      }
    }
    for (Located<EligibleAuthorization> each : model.eligibleAuthorizations()) {
      if (condition.test(each.value().principal())) {
        given.add(each.property("principal", EligibleAuthorization::principal));
      }
    }
    return given;
  }

  /** Those of whom something holds, among all who approve the activation of authorizations. */
  public static List<Located<Principal>> approvers(
      LighthouseModel model, Predicate<Principal> condition) {
    List<Located<Principal>> approvers = new ArrayList<>();
    for (Located<JustInTimeAccessPolicy> policy : policies(model)) {
      for (Located<Principal> approver :
          policy.<Principal>each(
              "managedByTenantApprovers", JustInTimeAccessPolicy::managedByTenantApprovers)) {
        if (condition.test(approver.value())) {
          approvers.add(approver);
        }
      }
    }
    return approvers;
  }

  /** Those of whom something holds, whether they receive access or approve it. */
  public static List<Located<Principal>> all(
      LighthouseModel model, Predicate<Principal> condition) {
    List<Located<Principal>> all = given(model, condition);
    all.addAll(approvers(model, condition));
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

  /** Whether anybody receives access by a grant, and all who do are known to be of one kind. */
  public static boolean areAll(AccessGrant grant, PrincipalType type) {
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
