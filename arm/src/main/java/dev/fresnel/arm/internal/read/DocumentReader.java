// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read;

import dev.fresnel.arm.internal.expression.ArmObject;
import dev.fresnel.arm.internal.expression.ArmString;
import dev.fresnel.arm.internal.expression.ArmUnknown;
import dev.fresnel.arm.internal.expression.ArmUnknown.Cause;
import dev.fresnel.arm.internal.expression.ArmValue;
import dev.fresnel.arm.internal.expression.DeploymentLevel;
import dev.fresnel.core.internal.json.JsonValue;
import dev.fresnel.core.path.ModelPath;
import org.jspecify.annotations.Nullable;

/** Reads a document, whatever of the known kinds it is. */
final class DocumentReader {

  private static final String KINDS =
      "a template with resources, or a policy definition with a policyRule";

  private static final ArmValue NO_NAME =
      ArmUnknown.of(
          Cause.NOT_SUPPLIED, "the deployment's name is not given", "{deployment().name}");

  private final ReadSession session;
  private final TemplateWalker walker;

  DocumentReader(ReadSession session) {
    this.session = session;
    this.walker = new TemplateWalker(session);
  }

  TemplateWalker walker() {
    return walker;
  }

  /**
   * Reads a document.
   *
   * @param parameters a parameters file for it; null if there is none
   * @return whether it is of a known kind; if not, that has been reported
   */
  boolean read(JsonValue document, @Nullable JsonValue parameters) {
    GivenParameters given = parameters == null ? null : given(parameters);
    if (!(ArmValue.literal(document) instanceof ArmObject root)) {
      return unknownKind(document, "This is " + document.describe());
    }
    if (PolicyWalker.isPolicy(root)) {
      walker
          .policies()
          .walk(
              root,
              TemplateEvaluator.none(session),
              given == null ? SuppliedParameters.unknown() : given);
    } else if (root.get("resources") != null) {
      template(root, given);
    } else if (hasSchema(root, "deploymentParameters")) {
      return unknownKind(document, "This is a parameters file, which is read with its template");
    } else {
      return unknownKind(document, "This object has neither resources nor a policyRule");
    }
    return true;
  }

  private boolean unknownKind(JsonValue document, String what) {
    session.report(
        TemplateRule.NOT_A_TEMPLATE,
        ModelPath.root(),
        ReadSession.place(document),
        what + "; what is read is " + KINDS);
    return false;
  }

  private @Nullable GivenParameters given(JsonValue json) {
    ArmObject entries = ArmValue.literal(json) instanceof ArmObject root ? entries(root) : null;
    if (entries != null) {
      TemplateEvaluator literal = TemplateEvaluator.none(session);
      return new GivenParameters(entries, literal, literal.then(ParametersFileScope.INSTANCE));
    }
    session.report(
        TemplateRule.NOT_A_TEMPLATE,
        ModelPath.root(),
        ReadSession.place(json),
        "This is no parameters file, which has an object parameters, with an object with value"
            + " for each of them");
    return null;
  }

  /** The parameters in a parameters file, or of a policy's assignment; null if it is neither. */
  private static @Nullable ArmObject entries(ArmObject root) {
    if (root.get("parameters") instanceof ArmObject parameters) {
      return parameters;
    }
    return root.properties().stream().allMatch(DocumentReader::isParameter) ? root : null;
  }

  private static boolean isParameter(ArmObject.Property property) {
    return property.value() instanceof ArmObject object
        && (object.get("value") != null
            || object.get("reference") != null
            || object.get("expression") != null);
  }

  private void template(ArmObject root, @Nullable GivenParameters given) {
    TemplateScope scope =
        new TemplateScope(
            root,
            DeploymentTarget.of(level(root), session.options()),
            NO_NAME,
            given == null ? SuppliedParameters.unknown() : given,
            TemplateEvaluator.none(session));
    if (given != null) {
      ParametersCheck.check(scope, given, "The parameters file", session);
    }
    walker.walk(scope);
  }

  private DeploymentLevel level(ArmObject root) {
    if (hasSchema(root, "subscriptionDeploymentTemplate")) {
      return DeploymentLevel.SUBSCRIPTION;
    } else if (hasSchema(root, "managementGroupDeploymentTemplate")) {
      return DeploymentLevel.MANAGEMENT_GROUP;
    } else if (hasSchema(root, "tenantDeploymentTemplate")) {
      return DeploymentLevel.TENANT;
    } else if (session.options().resourceGroupName().isEmpty() && Schemas.hasDefinition(root)) {
      session.report(
          TemplateRule.RESOURCE_GROUP_SCHEMA,
          root.get("$schema") == null ? root : root.get("$schema"),
          "The schema is not that of subscription deployments, where a registration definition"
              + " belongs; use"
              + " https://schema.management.azure.com/schemas/2019-08-01/subscriptionDeploymentTemplate.json#");
      return DeploymentLevel.SUBSCRIPTION;
    }
    return DeploymentLevel.RESOURCE_GROUP;
  }

  /** Whether the document's schema has a name in it, ignoring case. */
  private static boolean hasSchema(ArmObject root, String name) {
    if (!(root.get("$schema") instanceof ArmString schema)) {
      return false;
    }
    String text = schema.value();
    for (int at = text.length() - name.length(); at >= 0; at--) {
      if (text.regionMatches(true, at, name, 0, name.length())) {
        return true;
      }
    }
    return false;
  }
}
