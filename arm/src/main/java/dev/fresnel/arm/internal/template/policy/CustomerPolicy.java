// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.template.policy;

import dev.fresnel.arm.internal.expression.DeploymentLevel;
import dev.fresnel.arm.internal.output.Output;
import dev.fresnel.arm.internal.output.TemplateExpression;
import dev.fresnel.arm.internal.output.TemplateOutput;
import dev.fresnel.arm.internal.output.TemplateOutput.ModuleContent;
import dev.fresnel.arm.internal.output.TemplateResource;
import dev.fresnel.arm.internal.template.DeploymentDescription;
import dev.fresnel.arm.internal.template.PlannedResource;
import dev.fresnel.core.Scope;
import dev.fresnel.core.id.TenantId;
import dev.fresnel.core.internal.codec.domain.ResourceTypes;
import java.io.IOException;
import java.util.List;

/**
 * A policy by which a customer watches over delegations.
 *
 * @param kind what it does
 * @param level the kind of scope that it is put at
 * @param tenants the managing tenants that it allows, if it allows any by name
 * @param hasParametersFile whether the tenants stand in a parameters file
 */
public record CustomerPolicy(
    CustomerPolicyKind kind,
    DeploymentLevel level,
    List<TenantId> tenants,
    boolean hasParametersFile)
    implements DeploymentDescription {

  private static final String TENANTS = "listOfAllowedTenants";

  /** A policy that reports every delegation. */
  public static CustomerPolicy audit(DeploymentLevel level) {
    return new CustomerPolicy(CustomerPolicyKind.AUDIT, level, List.of(), false);
  }

  /** A policy that refuses every managing tenant but those listed. */
  public static CustomerPolicy allow(
      List<TenantId> tenants, DeploymentLevel level, boolean hasParametersFile) {
    return new CustomerPolicy(
        CustomerPolicyKind.ALLOW_LISTED, level, List.copyOf(tenants), hasParametersFile);
  }

  private boolean listsTenants() {
    return kind == CustomerPolicyKind.ALLOW_LISTED;
  }

  @Override
  public void writeParameters(Output out) throws IOException {
    out.member(TENANTS).beginObject();
    tenants(out);
    out.endObject();
  }

  private void tenants(Output out) throws IOException {
    out.member("value").beginArray();
    for (TenantId tenant : tenants) {
      out.data(tenant);
    }
    out.endArray();
  }

  @Override
  public void describe(TemplateOutput out) throws IOException {
    TemplateResource definition = PolicyResources.definition(level);
    TemplateResource assignment = PolicyResources.assignment(level);
    out.begin(level);
    if (hasParametersFile) {
      out.parameter(TENANTS, "array", "Tenants of the service providers that may be delegated to.");
    }
    out.variable(PolicyResources.DEFINITION_NAME).constant(kind.definitionName());
    out.variable(PolicyResources.ASSIGNMENT_NAME).constant(kind.assignmentName());
    definition(out, out.beginResource(definition));
    assignment(out, out.beginResource(assignment), definition);
    out.output("policyDefinitionId", definition.id());
    out.output("policyAssignmentId", assignment.id());
    out.end();
  }

  private void definition(TemplateOutput out, Output members) throws IOException {
    members.member("properties").beginObject();
    members.member("policyType").constant("Custom");
    members.member("mode").constant("All");
    members.member("displayName").constant(kind.displayName());
    members.member("description").constant(kind.description());
    members.member("metadata").beginObject();
    members.member("category").constant("Lighthouse");
    members.endObject();
    if (listsTenants()) {
      members.member("parameters").beginObject();
      members.member(TENANTS).beginObject();
      members.member("type").constant("Array");
      members.member("metadata").beginObject();
      members.member("displayName").constant("Allowed tenants");
      members.endObject();
      members.endObject();
      members.endObject();
    }
    members.beginEvaluatedAgain();
    rule(members.member("policyRule"));
    members.endEvaluatedAgain();
    members.endObject();
    out.endResource();
  }

  private void rule(Output out) throws IOException {
    out.beginObject();
    out.member("if").beginObject();
    if (listsTenants()) {
      out.member("allOf").beginArray();
      out.beginObject();
      out.member("field").constant("type");
      out.member("equals").constant(ResourceTypes.DEFINITIONS);
      out.endObject();
      out.beginObject();
      out.member("field").constant(ResourceTypes.DEFINITIONS + "/managedByTenantId");
      out.member("notIn").expression(TemplateExpression.parameter(TENANTS));
      out.endObject();
      out.endArray();
    } else {
      out.member("field").constant("type");
      out.member("equals").constant(ResourceTypes.ASSIGNMENTS);
    }
    out.endObject();
    out.member("then").beginObject();
    out.member("effect").constant(kind.effect());
    out.endObject();
    out.endObject();
  }

  private void assignment(TemplateOutput out, Output members, TemplateResource definition)
      throws IOException {
    out.dependsOn(definition);
    members.member("properties").beginObject();
    members.member("displayName").constant(kind.displayName());
    members.member("policyDefinitionId").expression(definition.id());
    if (listsTenants()) {
      members.member("parameters").beginObject();
      members.member(TENANTS).beginObject();
      if (hasParametersFile) {
        members.member("value").expression(TemplateExpression.parameter(TENANTS));
      } else {
        tenants(members);
      }
      members.endObject();
      members.endObject();
    }
    members.endObject();
    out.endResource();
  }

  @Override
  public List<ModuleContent> modules() {
    return List.of();
  }

  @Override
  public String deploymentName(Scope scope) {
    return kind.definitionName();
  }

  @Override
  public List<PlannedResource> resources(Scope scope) {
    return List.of(
        PolicyResources.plannedDefinition(scope, kind.definitionName()),
        PolicyResources.plannedAssignment(scope, kind.assignmentName()));
  }
}
