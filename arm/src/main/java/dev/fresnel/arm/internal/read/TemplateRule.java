// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read;

import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.finding.RuleId;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.path.ModelPath;
import dev.fresnel.core.path.SourceLocation;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What reading a template can find, apart from what its definitions and assignments say. */
public enum TemplateRule {
  /** A string in brackets is not in the language of expressions. */
  MALFORMED_EXPRESSION("LH5001", "malformed-expression", Severity.ERROR, Code.TEMPLATE),
  /** An expression has no value: a wrong argument, or a name that does not exist. */
  FAILED_EXPRESSION("LH5002", "failed-expression", Severity.ERROR, Code.TEMPLATE),
  /** A parameter or variable depends on itself. */
  CIRCULAR_REFERENCE("LH5003", "circular-reference", Severity.ERROR, Code.TEMPLATE),
  /** A value is known only at deployment, or has not been supplied, so no rule can check it. */
  VALUE_NOT_KNOWN("LH5004", "value-not-known", Severity.INFO, null),
  /** A parameters file leaves out a parameter that has no default. */
  MISSING_PARAMETER("LH5005", "missing-parameter", Severity.ERROR, Code.TEMPLATE),
  /** A parameters file gives a parameter that the template does not have. */
  UNDECLARED_PARAMETER("LH5006", "undeclared-parameter", Severity.ERROR, Code.TEMPLATE),
  /** A parameter's value is not of its type, or not among the values that it allows. */
  PARAMETER_VALUE_NOT_ALLOWED(
      "LH5007", "parameter-value-not-allowed", Severity.ERROR, Code.TEMPLATE),
  /** A text is still to be filled in. */
  PLACEHOLDER("LH5008", "placeholder", Severity.WARNING, null),
  /** A document is nothing that definitions or assignments stand in. */
  NOT_A_TEMPLATE("LH5009", "not-a-template", Severity.ERROR, null),
  /** A template that stands elsewhere was not read. */
  LINKED_TEMPLATE("LH5010", "linked-template", Severity.INFO, null),
  /** A resource is deployed on a condition that is not known, and was read as if it held. */
  CONDITION_NOT_KNOWN("LH5011", "condition-not-known", Severity.INFO, null),
  /** How often a copy loop runs is not known. */
  COPY_COUNT_NOT_KNOWN("LH5012", "copy-count-not-known", Severity.INFO, null),
  /** A copy loop has no count, or one that Azure Resource Manager does not take. */
  COPY_COUNT_NOT_ALLOWED("LH5013", "copy-count-not-allowed", Severity.ERROR, Code.TEMPLATE),
  /** An assignment is of a definition that the document does not have. */
  DEFINITION_ELSEWHERE("LH5014", "definition-elsewhere", Severity.INFO, null),
  /** A definition is deployed to something else than a subscription. */
  DEFINITION_OUTSIDE_SUBSCRIPTION(
      "LH5015", "definition-outside-subscription", Severity.ERROR, Code.DEFINITION_URI),
  /** The schema is that of resource groups, and a definition belongs in a subscription. */
  RESOURCE_GROUP_SCHEMA("LH5016", "resource-group-schema", Severity.WARNING, null),
  /** The version of the interface does not exist. */
  UNKNOWN_API_VERSION("LH5017", "unknown-api-version", Severity.ERROR, null),
  /** A template has a member that Azure Resource Manager does not take there. */
  UNKNOWN_MEMBER("LH5018", "unknown-member", Severity.ERROR, Code.TEMPLATE),
  /** An assignment depends on a bare name, which is its own. */
  DEPENDS_ON_ITSELF("LH5019", "depends-on-itself", Severity.ERROR, Code.TEMPLATE),
  /** A document has neither definitions nor assignments. */
  NO_DELEGATION("LH5020", "no-delegation", Severity.INFO, null);

  /** Codes that deployments return. */
  private static final class Code {
    static final String TEMPLATE = "InvalidTemplate";
    static final String DEFINITION_URI = "InvalidRegistrationDefinitionUri";

    private Code() {}
  }

  private final String id;
  private final String slug;
  private final Severity severity;
  private final @Nullable String azureErrorCode;

  TemplateRule(String id, String slug, Severity severity, @Nullable String azureErrorCode) {
    this.id = id;
    this.slug = slug;
    this.severity = severity;
    this.azureErrorCode = azureErrorCode;
  }

  /** The permanent id. */
  public RuleId id() {
    return RuleId.parse(id);
  }

  /** The name in words. */
  public String slug() {
    return slug;
  }

  /** How much it matters. */
  public Severity severity() {
    return severity;
  }

  /** The code that a deployment returns, where one is known. */
  public Optional<String> azureErrorCode() {
    return Optional.ofNullable(azureErrorCode);
  }

  /** A finding about a part of the model, or about the document if the path is the root. */
  Finding at(ModelPath path, Optional<SourceLocation> location, String message) {
    return Finding.builder()
        .ruleId(id())
        .slug(slug)
        .severity(severity)
        .message(message)
        .path(path)
        .location(location)
        .azureErrorCode(azureErrorCode())
        .build();
  }
}
