// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read;

import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.finding.RuleId;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.internal.json.FindingKind;
import dev.fresnel.core.path.ModelPath;
import dev.fresnel.core.path.SourceLocation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What reading a template can find, apart from what its definitions and assignments say. */
public enum TemplateRule implements FindingKind {
  MALFORMED_EXPRESSION(
      "LH5001",
      "malformed-expression",
      Severity.ERROR,
      "A string in brackets is not in the language of expressions",
      Code.TEMPLATE),
  FAILED_EXPRESSION(
      "LH5002", "failed-expression", Severity.ERROR, "An expression has no value", Code.TEMPLATE),
  CIRCULAR_REFERENCE(
      "LH5003",
      "circular-reference",
      Severity.ERROR,
      "A parameter or variable depends on itself",
      Code.TEMPLATE),
  VALUE_NOT_KNOWN(
      "LH5004",
      "value-not-known",
      Severity.INFO,
      "A value is known only at deployment or was not supplied",
      null),
  MISSING_PARAMETER(
      "LH5005",
      "missing-parameter",
      Severity.ERROR,
      "A parameter that has no default is given no value",
      Code.TEMPLATE),
  UNDECLARED_PARAMETER(
      "LH5006",
      "undeclared-parameter",
      Severity.ERROR,
      "A parameter is given that the template does not have",
      Code.TEMPLATE),
  PARAMETER_VALUE_NOT_ALLOWED(
      "LH5007",
      "parameter-value-not-allowed",
      Severity.ERROR,
      "A parameter's value is not one that the template allows",
      Code.TEMPLATE),
  PLACEHOLDER("LH5008", "placeholder", Severity.WARNING, "A text is still to be filled in", null),
  NOT_A_TEMPLATE(
      "LH5009",
      "not-a-template",
      Severity.ERROR,
      "A document is nothing that definitions or assignments stand in",
      null),
  LINKED_TEMPLATE(
      "LH5010",
      "linked-template",
      Severity.INFO,
      "A template that stands elsewhere was not read",
      null),
  CONDITION_NOT_KNOWN(
      "LH5011",
      "condition-not-known",
      Severity.INFO,
      "Whether a resource is deployed is not known",
      null),
  COPY_COUNT_NOT_KNOWN(
      "LH5012",
      "copy-count-not-known",
      Severity.INFO,
      "How often a copy loop runs is not known",
      null),
  COPY_COUNT_NOT_ALLOWED(
      "LH5013",
      "copy-count-not-allowed",
      Severity.ERROR,
      "A copy loop has no count that Azure Resource Manager takes",
      Code.TEMPLATE),
  DEFINITION_ELSEWHERE(
      "LH5014",
      "definition-elsewhere",
      Severity.INFO,
      "An assignment is of a definition that the document does not have",
      null),
  DEFINITION_OUTSIDE_SUBSCRIPTION(
      "LH5015",
      "definition-outside-subscription",
      Severity.ERROR,
      "A definition is deployed to something else than a subscription",
      Code.DEFINITION_URI),
  RESOURCE_GROUP_SCHEMA(
      "LH5016",
      "resource-group-schema",
      Severity.WARNING,
      "A template with a definition has the schema of resource groups",
      null),
  UNKNOWN_API_VERSION(
      "LH5017",
      "unknown-api-version",
      Severity.ERROR,
      "The version of the interface does not exist",
      null),
  UNKNOWN_MEMBER(
      "LH5018",
      "unknown-member",
      Severity.ERROR,
      "A template has a member that Azure Resource Manager does not take there",
      Code.TEMPLATE),
  DEPENDS_ON_ITSELF(
      "LH5019",
      "depends-on-itself",
      Severity.ERROR,
      "An assignment depends on a bare name that is its own",
      Code.TEMPLATE),
  NO_DELEGATION(
      "LH5020",
      "no-delegation",
      Severity.INFO,
      "A document has neither definitions nor assignments",
      null),
  MISSING_CONTENT_VERSION(
      "LH5021",
      "missing-content-version",
      Severity.ERROR,
      "A template does not say its contentVersion",
      Code.TEMPLATE),
  DUPLICATE_RESOURCE(
      "LH5022",
      "duplicate-resource",
      Severity.ERROR,
      "A template has two resources of one type and name",
      Code.TEMPLATE),
  MALFORMED_DEFINITION_ID(
      "LH5023",
      "malformed-definition-id",
      Severity.ERROR,
      "An assignment names its definition by what can be no definition's resource id",
      Code.LINKED_ID),
  ASSIGNMENT_WITHOUT_DEPENDENCY(
      "LH5024",
      "assignment-without-dependency",
      Severity.WARNING,
      "An assignment does not depend on its definition, and may be deployed before it",
      null),
  ASSIGNED_BY_OLD_VERSION(
      "LH5025",
      "assigned-by-old-version",
      Severity.ERROR,
      "A definition with eligible authorizations is assigned by a version without them",
      null),
  UNKNOWN_RESOURCE_TYPE(
      "LH5026",
      "unknown-resource-type",
      Severity.ERROR,
      "A resource is of a type that Microsoft.ManagedServices does not have",
      Code.TEMPLATE),
  REPEATED_ASSIGNMENT_ID(
      "LH5027",
      "repeated-assignment-id",
      Severity.ERROR,
      "Two deployments in a template make assignments with one resource id",
      null),
  NAME_OF_EACH_RUN(
      "LH5028",
      "name-of-each-run",
      Severity.WARNING,
      "A definition or assignment gets a new name at each deployment",
      null),
  UNDEFINED_DEPENDENCY(
      "LH5029",
      "undefined-dependency",
      Severity.ERROR,
      "A resource depends on a definition or assignment that the template does not have",
      Code.TEMPLATE),
  POLICY_WITHOUT_LOCATION(
      "LH5030",
      "policy-without-location",
      Severity.ERROR,
      "A policy deploys to a subscription and does not say where the deployment is kept",
      null),
  EXPRESSION_AS_TEXT(
      "LH5031",
      "expression-as-text",
      Severity.WARNING,
      "A name or description is written like an expression and deploys as that text",
      null),
  POLICY_FIELD_WITHOUT_ALIAS(
      "LH5032",
      "policy-field-without-alias",
      Severity.ERROR,
      "A policy asks for a field of a delegation that has no alias",
      null),
  POLICY_IDENTITY_LACKS_PERMISSIONS(
      "LH5033",
      "policy-identity-lacks-permissions",
      Severity.WARNING,
      "The identity of a policy that delegates may not assign roles",
      null),
  POLICY_ASKS_FOR_TENANT_ALONE(
      "LH5034",
      "policy-asks-for-tenant-alone",
      Severity.WARNING,
      "A policy that delegates asks only whether the managing tenant has a definition",
      null),
  POLICY_PARAMETER_NOT_ALLOWED(
      "LH5035",
      "policy-parameter-not-allowed",
      Severity.ERROR,
      "A policy is not given its parameters as it declares them",
      null),
  NAMED_RESOURCES(
      "LH5036",
      "named-resources",
      Severity.ERROR,
      "Resources stand under names in a template without language version 2.0",
      Code.TEMPLATE),
  DEPLOYMENT_WITHOUT_MODE(
      "LH5037",
      "deployment-without-mode",
      Severity.ERROR,
      "A deployment in a template or policy does not say its mode",
      null),
  DEPLOYMENT_WITHOUT_LOCATION(
      "LH5038",
      "deployment-without-location",
      Severity.ERROR,
      "A deployment in a template, to no resource group, does not say its location",
      null),
  ROLE_NOT_ASSIGNABLE(
      "LH5040",
      "role-not-assignable",
      Severity.ERROR,
      "A managed identity is given a role that no principal of the provider may assign",
      null,
      "https://learn.microsoft.com/en-us/azure/lighthouse/how-to/deploy-policy-remediation"),
  POLICY_ROLE_NOT_ASSIGNABLE(
      "LH5041",
      "policy-role-not-assignable",
      Severity.WARNING,
      "A policy needs a role that no principal of the provider may assign",
      null,
      "https://learn.microsoft.com/en-us/azure/lighthouse/how-to/deploy-policy-remediation");

  /** Codes that deployments return. */
  private static final class Code {
    static final String TEMPLATE = "InvalidTemplate";
    static final String LINKED_ID = "LinkedInvalidPropertyId";
    static final String DEFINITION_URI = "InvalidRegistrationDefinitionUri";

    private Code() {}
  }

  /** What reading can find beside what the modules below report. */
  public static final List<RuleInfo> INFOS = Stream.of(values()).map(TemplateRule::info).toList();

  @SuppressWarnings("ImmutableEnumChecker") // it is a value, which the checker cannot see
  private final RuleInfo info;

  TemplateRule(
      String id, String slug, Severity severity, String title, @Nullable String azureErrorCode) {
    this.info =
        RuleInfo.of(id, slug, severity, title)
            .azureErrorCode(Optional.ofNullable(azureErrorCode))
            .build();
  }

  TemplateRule(
      String id,
      String slug,
      Severity severity,
      String title,
      @Nullable String azureErrorCode,
      String source) {
    this.info =
        RuleInfo.of(id, slug, severity, title, source)
            .azureErrorCode(Optional.ofNullable(azureErrorCode))
            .build();
  }

  /** What is known of it before it is found. */
  public RuleInfo info() {
    return info;
  }

  @Override
  public RuleId id() {
    return info.id();
  }

  @Override
  public Finding at(ModelPath path, Optional<SourceLocation> location, String message) {
    return info.finding(path, message).withLocation(location);
  }
}
