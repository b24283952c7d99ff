// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read;

import dev.fresnel.arm.internal.expression.ArmArray;
import dev.fresnel.arm.internal.expression.ArmObject;
import dev.fresnel.arm.internal.expression.ArmString;
import dev.fresnel.arm.internal.expression.ArmUnknown;
import dev.fresnel.arm.internal.expression.ArmUnknown.Cause;
import dev.fresnel.arm.internal.expression.ArmValue;
import dev.fresnel.core.RegistrationAssignment;
import dev.fresnel.core.Scope;
import dev.fresnel.core.id.RegistrationAssignmentId;
import dev.fresnel.core.internal.codec.domain.Scopes;
import dev.fresnel.core.internal.json.JsonValue;
import dev.fresnel.core.internal.json.ReaderRule;
import dev.fresnel.core.text.Text;
import org.jspecify.annotations.Nullable;

/** Makes a registration assignment of a resource in a template. */
final class AssignmentReader {

  private static final String REFERENCE = "registrationDefinitionId";

  private final ReadSession session;

  AssignmentReader(ReadSession session) {
    this.session = session;
  }

  /** The assignment that a resource stands for. */
  FoundAssignment read(ArmObject raw, TemplateEvaluator evaluator, DeploymentTarget target) {
    ArmValue name = evaluator.property(raw, "name");
    RegistrationAssignment.Builder assignment = RegistrationAssignment.builder();
    if (name != null) {
      assignment.id(RegistrationAssignmentId.asWritten(JsonResult.text(name)));
    }
    ArmValue scope = evaluator.property(raw, "scope");
    Scope named = scope == null ? null : named(scope);
    assignment.scope(named == null ? target.scope() : named);
    reportSelfDependence(raw, name, evaluator);
    return new FoundAssignment(
        assignment.build(),
        reference(raw, evaluator),
        raw.origin(),
        name == null ? null : name.origin(),
        placeOfScope(named == null ? null : scope, target));
  }

  private static @Nullable JsonValue placeOfScope(
      @Nullable ArmValue named, DeploymentTarget target) {
    ArmValue scope =
        named != null
            ? named
            : switch (target.level()) {
              case RESOURCE_GROUP -> target.resourceGroup();
              case SUBSCRIPTION -> target.subscriptionId();
              default -> target.managementGroup();
            };
    return scope.origin();
  }

  private String reference(ArmObject raw, TemplateEvaluator evaluator) {
    ArmValue properties = evaluator.container(raw.get("properties"));
    ArmValue reference =
        properties instanceof ArmObject object ? evaluator.property(object, REFERENCE) : null;
    if (reference == null && !(properties instanceof ArmUnknown)) {
      session.reportMissing(raw, REFERENCE);
    }
    return reference instanceof ArmString text
        ? session.lowerCase(text.value())
        : DefinitionReader.text(reference);
  }

  private @Nullable Scope named(ArmValue value) {
    if (value instanceof ArmUnknown unknown) {
      return unknown.cause() == Cause.FAULT ? null : UnknownScope.parse(unknown.text());
    }
    Scope scope = value instanceof ArmString string ? Scopes.parse(string.value()) : null;
    JsonValue at = value.origin();
    if (scope == null && at != null) {
      session.report(
          ReaderRule.MALFORMED_VALUE,
          at,
          "The scope of an assignment must be the resource id of a subscription or a resource"
              + " group, not "
              + value.describe());
    }
    return scope;
  }

  /**
   * An assignment that has its definition's name and depends on that bare name depends on itself.
   */
  private void reportSelfDependence(
      ArmObject raw, @Nullable ArmValue name, TemplateEvaluator evaluator) {
    if (name == null || !(evaluator.container(raw.get("dependsOn")) instanceof ArmArray all)) {
      return;
    }
    String own = DefinitionReader.text(name);
    for (ArmValue element : all.elements()) {
      if (element instanceof ArmString written && written.value().indexOf('/') >= 0) {
        continue;
      }
      ArmValue dependency = evaluator.evaluate(element);
      if (!own.isEmpty() && DefinitionReader.text(dependency).equals(own)) {
        session.report(
            TemplateRule.DEPENDS_ON_ITSELF,
            element,
            "The assignment depends on "
                + Text.quote(own)
                + ", which is its own name; name the definition by"
                + " resourceId('Microsoft.ManagedServices/registrationDefinitions', ...)");
      }
    }
  }
}
