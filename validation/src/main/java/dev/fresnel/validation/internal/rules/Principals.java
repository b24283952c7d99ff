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
import java.util.stream.Stream;

/** Walks the principals in a model: those who receive access, and those who approve it. */
final class Principals {

  private Principals() {}

  /** Who receives access, permanently or just in time. */
  static List<Located<Principal>> given(LighthouseModel model) {
    return given(model.authorizations(), model.eligibleAuthorizations());
  }

  private static List<Located<Principal>> given(
      List<Located<Authorization>> authorizations, List<Located<EligibleAuthorization>> eligible) {
    List<Located<Principal>> given = new ArrayList<>();
    for (Located<Authorization> each : authorizations) {
      given.add(each.property("principal", Authorization::principal));
    }
    for (Located<EligibleAuthorization> each : eligible) {
      given.add(each.property("principal", EligibleAuthorization::principal));
    }
    return given;
  }

  /** Who approves the activation of eligible authorizations. */
  static List<Located<Principal>> approvers(LighthouseModel model) {
    return approvers(model.eligibleAuthorizations());
  }

  private static List<Located<Principal>> approvers(List<Located<EligibleAuthorization>> eligible) {
    List<Located<Principal>> approvers = new ArrayList<>();
    for (Located<JustInTimeAccessPolicy> policy : policies(eligible)) {
      approvers.addAll(
          policy.<Principal>each(
              "managedByTenantApprovers", JustInTimeAccessPolicy::managedByTenantApprovers));
    }
    return approvers;
  }

  /** The policies under which eligible authorizations are activated. */
  static List<Located<JustInTimeAccessPolicy>> policies(LighthouseModel model) {
    return policies(model.eligibleAuthorizations());
  }

  private static List<Located<JustInTimeAccessPolicy>> policies(
      List<Located<EligibleAuthorization>> eligible) {
    List<Located<JustInTimeAccessPolicy>> policies = new ArrayList<>();
    for (Located<EligibleAuthorization> each : eligible) {
      each.<JustInTimeAccessPolicy>optional(
              "justInTimeAccessPolicy", EligibleAuthorization::justInTimeAccessPolicy)
          .ifPresent(policies::add);
    }
    return policies;
  }

  /** Who receives access by one grant or approves it. */
  static List<Located<Principal>> in(Located<? extends AccessGrant> grant) {
    List<Located<EligibleAuthorization>> eligible = LighthouseModel.eligibleAuthorizationsOf(grant);
    List<Located<Principal>> all = given(LighthouseModel.authorizationsOf(grant), eligible);
    all.addAll(approvers(eligible));
    return all;
  }

  /** Whether anybody receives access by a grant, and all who do are known to be of one kind. */
  static boolean areAll(AccessGrant grant, PrincipalType type) {
    return !(grant.authorizations().isEmpty() && grant.eligibleAuthorizations().isEmpty())
        && Stream.concat(
                grant.authorizations().stream().map(Authorization::principal),
                grant.eligibleAuthorizations().stream().map(EligibleAuthorization::principal))
            .allMatch(principal -> principal.type() == type);
  }
}
