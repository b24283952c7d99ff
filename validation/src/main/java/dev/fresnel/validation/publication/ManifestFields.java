// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.publication;

import dev.fresnel.core.Authorization;
import dev.fresnel.core.EligibleAuthorization;
import dev.fresnel.core.JustInTimeAccessPolicy;
import dev.fresnel.core.Manifest;
import dev.fresnel.core.MultiFactorAuthProvider;
import dev.fresnel.core.Principal;
import dev.fresnel.core.RoleGrant;
import dev.fresnel.core.id.RoleDefinitionId;
import dev.fresnel.core.internal.wording.Quantities;
import dev.fresnel.core.role.RoleCatalog;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/** Collects the fields of the technical configuration of a plan. */
final class ManifestFields {

  private static final Duration DEFAULT_DURATION = Duration.ofHours(8);

  private final ChecklistFields fields;
  private final RoleCatalog roles;

  ManifestFields(ChecklistFields fields, RoleCatalog roles) {
    this.fields = fields;
    this.roles = roles;
  }

  void add(Manifest manifest) {
    fields.required(
        "Manifest, version",
        "three numbers with dots; higher than that of the manifest before",
        manifest.version().toString());
    fields.required("Manifest, tenant ID", "your own tenant", manifest.managedByTenantId().value());
    int number = 0;
    for (Authorization each : manifest.authorizations()) {
      String name = "Authorization " + ++number;
      common(name, each, "Active");
      assignable(name, each);
    }
    for (EligibleAuthorization each : manifest.eligibleAuthorizations()) {
      String name = "Authorization " + ++number;
      common(name, each, "Eligible");
      assignable(name, each);
      policy(
          name,
          each.justInTimeAccessPolicy().orElseGet(() -> JustInTimeAccessPolicy.builder().build()));
    }
  }

  private void common(String name, RoleGrant grant, String accessType) {
    fields.required(
        name + ", display name", "customers see it", grant.principal().displayName().orElse(""));
    fields.required(
        name + ", principal ID",
        "a user, security group or service principal of your tenant",
        grant.principal().id().value());
    fields.required(name + ", access type", "one or more have to be active", accessType);
    fields.required(name + ", role", "one built-in role", role(grant.roleDefinitionId()));
  }

  private void assignable(String name, RoleGrant grant) {
    List<RoleDefinitionId> assignable = grant.delegatedRoleDefinitionIds();
    if (!assignable.isEmpty()) {
      fields.required(
          name + ", assignable roles",
          "one or more, for User Access Administrator alone",
          assignable.stream().map(this::role).collect(Collectors.joining("\n")));
    }
  }

  private void policy(String name, JustInTimeAccessPolicy policy) {
    long minutes = policy.maximumActivationDuration().orElse(DEFAULT_DURATION).toMinutes();
    fields.required(
        name + ", maximum duration",
        "30 minutes to 8 hours",
        minutes % 60 == 0
            ? Quantities.count(minutes / 60, "hour", "hours")
            : Quantities.count(minutes, "minute", "minutes"));
    fields.required(
        name + ", require multifactor authentication",
        "yes or no",
        policy.multiFactorAuthProvider() == MultiFactorAuthProvider.AZURE ? "Yes" : "No");
    fields.optional(
        name + ", approvers",
        "up to 10 users or groups of your tenant",
        policy.managedByTenantApprovers().stream()
            .map(ManifestFields::approver)
            .collect(Collectors.joining("\n")));
  }

  private static String approver(Principal approver) {
    return approver.displayName().map(name -> name + " ").orElse("") + approver.id().value();
  }

  private String role(RoleDefinitionId id) {
    return roles.find(id).map(role -> role.name()).orElse(id.value());
  }
}
