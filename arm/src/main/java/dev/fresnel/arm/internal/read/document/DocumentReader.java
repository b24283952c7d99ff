// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read.document;

import dev.fresnel.arm.internal.expression.ArmObject;
import dev.fresnel.arm.internal.expression.ArmString;
import dev.fresnel.arm.internal.expression.ArmUnknown;
import dev.fresnel.arm.internal.expression.ArmUnknown.Cause;
import dev.fresnel.arm.internal.expression.ArmValue;
import dev.fresnel.arm.internal.read.ReadSession;
import dev.fresnel.arm.internal.read.TemplateRule;
import dev.fresnel.arm.internal.read.environment.DeploymentDestination;
import dev.fresnel.arm.internal.read.environment.GivenParameters;
import dev.fresnel.arm.internal.read.environment.ParametersFileEnvironment;
import dev.fresnel.arm.internal.read.environment.SuppliedParameters;
import dev.fresnel.arm.internal.read.environment.TemplateEnvironment;
import dev.fresnel.arm.internal.read.environment.TemplateEvaluator;
import dev.fresnel.arm.internal.read.walk.ParametersCheck;
import dev.fresnel.arm.internal.read.walk.PolicyDeployment;
import dev.fresnel.arm.internal.read.walk.TemplateWalker;
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
  private boolean isTemplate;

  DocumentReader(ReadSession session) {
    this(session, new TemplateWalker(session));
  }

  DocumentReader(ReadSession session, TemplateWalker walker) {
    this.session = session;
    this.walker = walker;
  }

  /** Whether what was read is a template. */
  boolean isTemplate() {
    return isTemplate;
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
    if (PolicyDeployment.isPolicy(root)) {
      walker.walkPolicy(
          root,
          TemplateEvaluator.none(session),
          given == null ? SuppliedParameters.unknown() : given,
          document);
    } else if (root.get("resources") != null) {
      template(root, given, document);
    } else if (DeploymentSchema.isParametersFile(root)) {
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
        () -> ReadSession.place(document),
        what + "; what is read is " + KINDS);
    return false;
  }

  private @Nullable GivenParameters given(JsonValue json) {
    ArmObject entries = ArmValue.literal(json) instanceof ArmObject root ? entries(root) : null;
    if (entries != null) {
      TemplateEvaluator literal = TemplateEvaluator.none(session);
      return new GivenParameters(
          entries, literal, literal.then(ParametersFileEnvironment.INSTANCE));
    }
    session.report(
        TemplateRule.NOT_A_TEMPLATE,
        ModelPath.root(),
        () -> ReadSession.place(json),
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

  private void template(ArmObject root, @Nullable GivenParameters given, JsonValue document) {
    if (root.get("contentVersion") == null) {
      session.report(
          TemplateRule.MISSING_CONTENT_VERSION,
          root,
          "The template has no contentVersion; add one, such as \"1.0.0.0\"");
    }
    TemplateEnvironment environment =
        new TemplateEnvironment(
            root,
            DeploymentDestination.of(DeploymentSchema.level(root, session), session.options()),
            session.options().run().<ArmValue>map(run -> ArmString.of(run.name())).orElse(NO_NAME),
            given == null ? SuppliedParameters.unknown() : given,
            TemplateEvaluator.none(session));
    if (given != null) {
      ParametersCheck.check(environment, given, "The parameters file", session);
    }
    walker.walk(environment, document);
    isTemplate = true;
  }
}
