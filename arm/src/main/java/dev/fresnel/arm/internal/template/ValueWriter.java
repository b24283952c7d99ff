// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.template;

import dev.fresnel.arm.internal.output.Output;
import dev.fresnel.core.Authorization;
import dev.fresnel.core.EligibleAuthorization;
import dev.fresnel.core.JustInTimeAccessPolicy;
import dev.fresnel.core.MarketplacePlan;
import dev.fresnel.core.Principal;
import dev.fresnel.core.id.RoleDefinitionId;
import java.io.IOException;
import java.util.List;

/** Writes the values that are not single strings, as templates and parameters files have them. */
final class ValueWriter {

  private ValueWriter() {}

  static void authorizations(Output out, List<Authorization> authorizations) throws IOException {
    out.beginArray();
    for (Authorization authorization : authorizations) {
      out.beginObject();
      principal(out, authorization.principal());
      role(out, authorization.roleDefinitionId(), authorization.delegatedRoleDefinitionIds());
      out.endObject();
    }
    out.endArray();
  }

  static void eligibleAuthorizations(Output out, List<EligibleAuthorization> authorizations)
      throws IOException {
    out.beginArray();
    for (EligibleAuthorization authorization : authorizations) {
      out.beginObject();
      principal(out, authorization.principal());
      role(out, authorization.roleDefinitionId(), authorization.delegatedRoleDefinitionIds());
      if (authorization.justInTimeAccessPolicy().isPresent()) {
        policy(out, authorization.justInTimeAccessPolicy().get());
      }
      out.endObject();
    }
    out.endArray();
  }

  static void marketplacePlan(Output out, MarketplacePlan plan) throws IOException {
    out.beginObject();
    out.member("name").data(plan.planId());
    out.member("product").data(plan.offerId());
    out.member("publisher").data(plan.publisherId());
    out.member("version").data(plan.version());
    out.endObject();
  }

  private static void principal(Output out, Principal principal) throws IOException {
    out.member("principalId").data(principal.id());
    if (principal.displayName().isPresent()) {
      out.member("principalIdDisplayName").data(principal.displayName().get());
    }
  }

  private static void role(Output out, RoleDefinitionId role, List<RoleDefinitionId> assignable)
      throws IOException {
    out.member("roleDefinitionId").data(role);
    if (!assignable.isEmpty()) {
      out.member("delegatedRoleDefinitionIds").beginArray();
      for (RoleDefinitionId each : assignable) {
        out.data(each);
      }
      out.endArray();
    }
  }

  private static void policy(Output out, JustInTimeAccessPolicy policy) throws IOException {
    out.member("justInTimeAccessPolicy").beginObject();
    out.member("multiFactorAuthProvider").constant(policy.multiFactorAuthProvider().text());
    if (policy.maximumActivationDuration().isPresent()) {
      out.member("maximumActivationDuration")
          .constant(policy.maximumActivationDuration().get().toString());
    }
    if (!policy.managedByTenantApprovers().isEmpty()) {
      out.member("managedByTenantApprovers").beginArray();
      for (Principal approver : policy.managedByTenantApprovers()) {
        out.beginObject();
        principal(out, approver);
        out.endObject();
      }
      out.endArray();
    }
    out.endObject();
  }
}
