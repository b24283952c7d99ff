// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read.walk;

import dev.fresnel.arm.internal.expression.ArmArray;
import dev.fresnel.arm.internal.expression.ArmObject;
import dev.fresnel.arm.internal.expression.ArmString;
import dev.fresnel.arm.internal.expression.ArmUnknown;
import dev.fresnel.arm.internal.expression.ArmValue;
import dev.fresnel.arm.internal.read.ReadSession;
import dev.fresnel.arm.internal.read.environment.TemplateEvaluator;
import dev.fresnel.arm.internal.read.resource.WrittenResource;
import dev.fresnel.core.id.RoleDefinitionId;
import dev.fresnel.core.role.IdentityRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Collects the roles that a document gives to managed identities: by role assignments that name
 * such an identity, as those that go across tenants have to, and by what policies ask for.
 */
final class IdentityRoleReader {

  /** The type of role assignments. */
  static final String ROLE_ASSIGNMENTS = "Microsoft.Authorization/roleAssignments";

  private final List<IdentityRole> found = new ArrayList<>();

  List<IdentityRole> found() {
    return List.copyOf(found);
  }

  /** Takes the role of a role assignment that names a managed identity. */
  void addAssignment(WrittenResource resource) {
    TemplateEvaluator evaluator = resource.evaluator();
    if (evaluator.container(resource.raw().get("properties")) instanceof ArmObject properties
        && evaluator.property(properties, "delegatedManagedIdentityResourceId") != null) {
      add(
          evaluator.property(properties, "roleDefinitionId"),
          properties.get("roleDefinitionId"),
          /* byPolicy= */ false);
    }
  }

  /** Takes the roles that the identity of a policy needs. */
  void addPolicy(ArmObject raw, TemplateEvaluator evaluator) {
    PolicyPart details = PolicyPart.ofPolicy(raw, evaluator).below("policyRule", "then", "details");
    if (details != null
        && details.evaluator().container(details.object().get("roleDefinitionIds"))
            instanceof ArmArray ids) {
      for (ArmValue each : ids.elements()) {
        add(details.evaluator().evaluate(each), each, /* byPolicy= */ true);
      }
    }
  }

  private void add(@Nullable ArmValue id, @Nullable ArmValue written, boolean byPolicy) {
    String text =
        id instanceof ArmUnknown unknown
            ? unknown.segments().knownEnd()
            : id instanceof ArmString string ? string.value() : "";
    Optional<RoleDefinitionId> role =
        RoleDefinitionId.tryParse(text.substring(text.lastIndexOf('/') + 1));
    role.ifPresent(
        known -> found.add(new IdentityRole(known, byPolicy, ReadSession.place(written))));
  }
}
