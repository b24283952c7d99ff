// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.template.terraform;

import dev.fresnel.arm.internal.output.hcl.HclWriter;
import dev.fresnel.arm.internal.template.PlannedResource;
import dev.fresnel.core.Authorization;
import dev.fresnel.core.EligibleAuthorization;
import dev.fresnel.core.JustInTimeAccessPolicy;
import dev.fresnel.core.MarketplacePlan;
import dev.fresnel.core.MultiFactorAuthProvider;
import dev.fresnel.core.Principal;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.id.RoleDefinitionId;
import dev.fresnel.core.internal.output.TextBody;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * A definition and its assignments as resources of Terraform, with the names that a template gives
 * them, so that either tool takes over what the other made.
 *
 * <p>Source: the pages <a
 * href="https://github.com/hashicorp/terraform-provider-azurerm/blob/main/website/docs/r/lighthouse_definition.html.markdown">azurerm_lighthouse_definition</a>
 * and <a
 * href="https://github.com/hashicorp/terraform-provider-azurerm/blob/main/website/docs/r/lighthouse_assignment.html.markdown">azurerm_lighthouse_assignment</a>.
 *
 * @param definition the definition
 * @param resource the definition as the template makes it
 * @param assignments the assignments as the template makes them
 * @param imports whether to begin with import blocks for all of them
 */
public record TerraformDelegation(
    RegistrationDefinition definition,
    PlannedResource resource,
    List<PlannedResource> assignments,
    boolean imports)
    implements TextBody {

  private static final String DEFINITION = "azurerm_lighthouse_definition";
  private static final String ASSIGNMENT = "azurerm_lighthouse_assignment";
  private static final String LABEL = "offer";

  @Override
  public void write(Writer target) throws IOException {
    HclWriter out = new HclWriter(target);
    if (imports) {
      writeImport(out, DEFINITION + "." + LABEL, resource);
      for (int i = 0; i < assignments.size(); i++) {
        writeImport(out, ASSIGNMENT + "." + label(i), assignments.get(i));
      }
    }
    writeDefinition(out);
    for (int i = 0; i < assignments.size(); i++) {
      PlannedResource assignment = assignments.get(i);
      out.begin("resource", ASSIGNMENT, label(i))
          .attribute("name", assignment.name())
          .attribute("scope", assignment.scope())
          .reference("lighthouse_definition_id", DEFINITION + "." + LABEL + ".id")
          .end();
    }
  }

  private String label(int index) {
    return assignments.size() == 1 ? LABEL : LABEL + "_" + (index + 1);
  }

  private static void writeImport(HclWriter out, String address, PlannedResource resource)
      throws IOException {
    out.begin("import").reference("to", address).attribute("id", resource.id()).end();
  }

  private void writeDefinition(HclWriter out) throws IOException {
    out.begin("resource", DEFINITION, LABEL)
        .attribute("lighthouse_definition_id", resource.name())
        .attribute("name", definition.name());
    definition.description().ifPresent(text -> out.attribute("description", text));
    out.attribute("managing_tenant_id", definition.managedByTenantId().value())
        .attribute("scope", resource.scope());
    if (definition.marketplacePlan().isPresent()) {
      writePlan(out, definition.marketplacePlan().get());
    }
    for (Authorization authorization : definition.authorizations()) {
      out.begin("authorization");
      writeGrant(out, authorization.principal(), authorization.roleDefinitionId());
      if (!authorization.delegatedRoleDefinitionIds().isEmpty()) {
        out.attribute(
            "delegated_role_definition_ids",
            authorization.delegatedRoleDefinitionIds().stream()
                .map(RoleDefinitionId::value)
                .toList());
      }
      out.end();
    }
    for (EligibleAuthorization eligible : definition.eligibleAuthorizations()) {
      out.begin("eligible_authorization");
      writeGrant(out, eligible.principal(), eligible.roleDefinitionId());
      if (eligible.justInTimeAccessPolicy().isPresent()) {
        writePolicy(out, eligible.justInTimeAccessPolicy().get());
      }
      out.end();
    }
    out.end();
  }

  private static void writePlan(HclWriter out, MarketplacePlan plan) throws IOException {
    out.begin("plan")
        .attribute("name", plan.planId().value())
        .attribute("publisher", plan.publisherId().value())
        .attribute("product", plan.offerId().value())
        .attribute("version", plan.version().value())
        .end();
  }

  private static void writeGrant(HclWriter out, Principal principal, RoleDefinitionId role) {
    writePrincipal(out, principal);
    out.attribute("role_definition_id", role.value());
  }

  private static void writePrincipal(HclWriter out, Principal principal) {
    out.attribute("principal_id", principal.id().value());
    principal.displayName().ifPresent(name -> out.attribute("principal_display_name", name));
  }

  private static void writePolicy(HclWriter out, JustInTimeAccessPolicy policy) throws IOException {
    out.begin("just_in_time_access_policy");
    if (policy.multiFactorAuthProvider() == MultiFactorAuthProvider.AZURE) {
      out.attribute("multi_factor_auth_provider", "Azure");
    }
    policy
        .maximumActivationDuration()
        .ifPresent(duration -> out.attribute("maximum_activation_duration", duration.toString()));
    for (Principal approver : policy.managedByTenantApprovers()) {
      out.begin("approver");
      writePrincipal(out, approver);
      out.end();
    }
    out.end();
  }
}
