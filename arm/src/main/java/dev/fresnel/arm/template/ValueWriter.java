// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.template;

import dev.fresnel.arm.internal.output.Output;
import dev.fresnel.core.Authorization;
import dev.fresnel.core.EligibleAuthorization;
import dev.fresnel.core.JustInTimeAccessPolicy;
import dev.fresnel.core.MarketplacePlan;
import dev.fresnel.core.Principal;
import dev.fresnel.core.id.ResourceGroupName;
import dev.fresnel.core.id.RoleDefinitionId;
import java.io.IOException;
import java.util.List;

/** Writes the values that are not single strings, as templates and parameters files have them. */
final class ValueWriter {

  private ValueWriter() {}

  static void authorizations(Output out, String key, List<Authorization> authorizations)
      throws IOException {
    out.beginArray(key);
    for (Authorization authorization : authorizations) {
      out.beginObject();
      principal(out, authorization.principal());
      role(out, authorization.roleDefinitionId(), authorization.delegatedRoleDefinitionIds());
      out.endObject();
    }
    out.endArray();
  }

  static void eligibleAuthorizations(
      Output out, String key, List<EligibleAuthorization> authorizations) throws IOException {
    out.beginArray(key);
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

  static void resourceGroups(Output out, String key, List<ResourceGroupName> names)
      throws IOException {
    out.beginArray(key);
    for (ResourceGroupName name : names) {
      out.beginObject();
      out.data("rgName", name.value());
      out.endObject();
    }
    out.endArray();
  }

  static void marketplacePlan(Output out, String key, MarketplacePlan plan) throws IOException {
    out.beginObject(key);
    out.data("name", plan.planId().value());
    out.data("product", plan.offerId().value());
    out.data("publisher", plan.publisherId().value());
    out.data("version", plan.version().value());
    out.endObject();
  }

  private static void principal(Output out, Principal principal) throws IOException {
    out.data("principalId", principal.id().value());
    if (principal.displayName().isPresent()) {
      out.data("principalIdDisplayName", principal.displayName().get());
    }
  }

  private static void role(Output out, RoleDefinitionId role, List<RoleDefinitionId> assignable)
      throws IOException {
    out.data("roleDefinitionId", role.value());
    if (!assignable.isEmpty()) {
      out.beginArray("delegatedRoleDefinitionIds");
      for (RoleDefinitionId each : assignable) {
        out.data(each.value());
      }
      out.endArray();
    }
  }

  private static void policy(Output out, JustInTimeAccessPolicy policy) throws IOException {
    out.beginObject("justInTimeAccessPolicy");
    out.constant("multiFactorAuthProvider", policy.multiFactorAuthProvider().text());
    if (policy.maximumActivationDuration().isPresent()) {
      out.constant(
          "maximumActivationDuration", policy.maximumActivationDuration().get().toString());
    }
    if (!policy.managedByTenantApprovers().isEmpty()) {
      out.beginArray("managedByTenantApprovers");
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
