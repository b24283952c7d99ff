// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.template;

import static dev.fresnel.arm.template.PolicyDelegation.POLICY_ASSIGNMENTS;
import static dev.fresnel.arm.template.PolicyDelegation.POLICY_ASSIGNMENTS_API_VERSION;
import static dev.fresnel.arm.template.PolicyDelegation.POLICY_DEFINITIONS;
import static dev.fresnel.arm.template.PolicyDelegation.POLICY_DEFINITIONS_API_VERSION;

import dev.fresnel.arm.internal.output.BicepOutput;
import dev.fresnel.arm.internal.output.JsonOutput;
import dev.fresnel.arm.internal.output.Output;
import dev.fresnel.arm.internal.output.TemplateExpression;
import dev.fresnel.arm.internal.output.TemplateOutput;
import dev.fresnel.core.ApiVersion;
import dev.fresnel.core.Scope;
import dev.fresnel.core.id.TenantId;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * A policy by which a customer watches over delegations.
 *
 * @param kind what it does
 * @param target where it is put
 * @param tenants the managing tenants that it allows, if that is what it does
 * @param placement where the tenants stand
 */
record CustomerPolicy(
    Kind kind, DeploymentTarget target, List<TenantId> tenants, ParameterPlacement placement)
    implements TemplateSource {

  /** What a policy does. */
  enum Kind {
    AUDIT(
        "lighthouse-audit-delegations",
        "lh-audit-delegations",
        "Audit delegations through Azure Lighthouse",
        "Reports every delegation of a subscription or resource group to a managing tenant.",
        "Audit"),
    ALLOW_LISTED(
        "lighthouse-allowed-managing-tenants",
        "lh-allowed-tenants",
        "Allow delegations through Azure Lighthouse to listed managing tenants only",
        "Refuses registration definitions whose managing tenant is not listed.",
        "Deny");

    private final String definitionName;
    private final String assignmentName;
    private final String displayName;
    private final String description;
    private final String effect;

    Kind(
        String definitionName,
        String assignmentName,
        String displayName,
        String description,
        String effect) {
      this.definitionName = definitionName;
      this.assignmentName = assignmentName;
      this.displayName = displayName;
      this.description = description;
      this.effect = effect;
    }
  }

  private static final String TENANTS = "listOfAllowedTenants";

  @Override
  public boolean hasParametersFile() {
    return kind == Kind.ALLOW_LISTED && placement == ParameterPlacement.FILE;
  }

  @Override
  public void writeTemplate(JsonOutput out) throws IOException {
    write(out);
  }

  @Override
  public void writeBicep(BicepOutput out) throws IOException {
    write(out);
  }

  @Override
  public void writeParameters(Output out) throws IOException {
    out.beginObject(TENANTS);
    tenants(out);
    out.endObject();
  }

  private void tenants(Output out) throws IOException {
    out.beginArray("value");
    for (TenantId tenant : tenants) {
      out.data(tenant.value());
    }
    out.endArray();
  }

  private void write(TemplateOutput out) throws IOException {
    out.beginTemplate(target.templateSchema(), target.bicepName());
    if (hasParametersFile()) {
      out.beginParameters();
      out.parameter(TENANTS, "array", "Tenants of the service providers that may be delegated to.");
      out.endParameters();
    }
    out.beginVariables();
    out.constant("policyDefinitionName", kind.definitionName);
    out.constant("policyAssignmentName", kind.assignmentName);
    out.endVariables();
    out.beginResources();
    definition(out);
    assignment(out);
    out.endResources();
    out.beginOutputs();
    out.output("policyDefinitionId", "string", definitionId());
    out.output(
        "policyAssignmentId",
        "string",
        id(POLICY_ASSIGNMENTS, PolicyTemplateWriter.ASSIGNMENT_NAME, "policyAssignment.id"));
    out.endOutputs();
    out.endTemplate();
  }

  private void definition(TemplateOutput out) throws IOException {
    out.beginResource("policyDefinition", POLICY_DEFINITIONS, POLICY_DEFINITIONS_API_VERSION);
    out.expression("name", PolicyTemplateWriter.DEFINITION_NAME);
    out.beginObject("properties");
    out.constant("policyType", "Custom");
    out.constant("mode", "All");
    out.constant("displayName", kind.displayName);
    out.constant("description", kind.description);
    out.beginObject("metadata");
    out.constant("category", "Lighthouse");
    out.endObject();
    if (kind == Kind.ALLOW_LISTED) {
      out.beginObject("parameters");
      out.beginObject(TENANTS);
      out.constant("type", "Array");
      out.beginObject("metadata");
      out.constant("displayName", "Allowed tenants");
      out.endObject();
      out.endObject();
      out.endObject();
    }
    out.beginEvaluatedAgain();
    rule(out);
    out.endEvaluatedAgain();
    out.endObject();
    out.endResource();
  }

  private void rule(Output out) throws IOException {
    out.beginObject("policyRule");
    out.beginObject("if");
    if (kind == Kind.AUDIT) {
      out.constant("field", "type");
      out.constant("equals", SubscriptionDelegation.ASSIGNMENTS);
    } else {
      out.beginArray("allOf");
      out.beginObject();
      out.constant("field", "type");
      out.constant("equals", SubscriptionDelegation.DEFINITIONS);
      out.endObject();
      out.beginObject();
      out.constant("field", SubscriptionDelegation.DEFINITIONS + "/managedByTenantId");
      out.expression("notIn", TemplateExpression.parameter(TENANTS));
      out.endObject();
      out.endArray();
    }
    out.endObject();
    out.beginObject("then");
    out.constant("effect", kind.effect);
    out.endObject();
    out.endObject();
  }

  private void assignment(TemplateOutput out) throws IOException {
    out.beginResource("policyAssignment", POLICY_ASSIGNMENTS, POLICY_ASSIGNMENTS_API_VERSION);
    out.expression("name", PolicyTemplateWriter.ASSIGNMENT_NAME);
    out.dependsOn(definitionId());
    out.beginObject("properties");
    out.constant("displayName", kind.displayName);
    out.expression("policyDefinitionId", definitionId());
    if (kind == Kind.ALLOW_LISTED) {
      out.beginObject("parameters");
      out.beginObject(TENANTS);
      if (hasParametersFile()) {
        out.expression("value", TemplateExpression.parameter(TENANTS));
      } else {
        tenants(out);
      }
      out.endObject();
      out.endObject();
    }
    out.endObject();
    out.endResource();
  }

  private TemplateExpression definitionId() {
    return id(POLICY_DEFINITIONS, PolicyTemplateWriter.DEFINITION_NAME, "policyDefinition.id");
  }

  private TemplateExpression id(String type, TemplateExpression name, String bicep) {
    return target == DeploymentTarget.MANAGEMENT_GROUP
        ? PolicyTemplateWriter.atManagementGroup(type, name, bicep)
        : new TemplateExpression(
            "subscriptionResourceId('" + type + "', " + name.template() + ")", bicep);
  }

  @Override
  public Optional<ApiVersion> assignmentModule() {
    return Optional.empty();
  }

  @Override
  public String deploymentName(Scope scope) {
    return kind.definitionName;
  }

  @Override
  public List<DeployedResource> resources(Scope scope) {
    return List.of(
        new DeployedResource(
            scope.resourceId(),
            POLICY_DEFINITIONS,
            kind.definitionName,
            POLICY_DEFINITIONS_API_VERSION),
        new DeployedResource(
            scope.resourceId(),
            POLICY_ASSIGNMENTS,
            kind.assignmentName,
            POLICY_ASSIGNMENTS_API_VERSION));
  }
}
