// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read.walk;

import dev.fresnel.arm.internal.expression.ArmObject;
import dev.fresnel.arm.internal.expression.ArmUnknown;
import dev.fresnel.arm.internal.expression.ArmValue;
import dev.fresnel.arm.internal.read.ReadSession;
import dev.fresnel.arm.internal.read.TemplateRule;
import dev.fresnel.arm.internal.read.environment.GivenParameters;
import dev.fresnel.arm.internal.read.environment.TemplateEvaluator;
import dev.fresnel.core.text.Text;

/**
 * Compares what a policy is given, by an assignment or a file, with the parameters that it
 * declares.
 *
 * <p>Source: <a
 * href="https://learn.microsoft.com/en-us/azure/governance/policy/concepts/definition-structure-parameters">parameters
 * of policies</a>.
 */
final class PolicyParametersCheck {

  private static final ArmObject NOTHING = new ArmObject.Builder().build();

  private final GivenParameters given;
  private final ArmObject declarations;
  private final ReadSession session;

  private PolicyParametersCheck(
      GivenParameters given, ArmObject declarations, ReadSession session) {
    this.given = given;
    this.declarations = declarations;
    this.session = session;
  }

  /** Reports what a policy is given wrongly, or not at all. */
  static void check(
      ArmObject policy, TemplateEvaluator evaluator, GivenParameters given, ReadSession session) {
    PolicyPart declared = PolicyPart.ofPolicy(policy, evaluator).below("parameters");
    PolicyParametersCheck check =
        new PolicyParametersCheck(given, declared == null ? NOTHING : declared.object(), session);
    given.entries().properties().forEach(check::checkGiven);
    check.declarations.properties().forEach(check::checkDeclared);
  }

  private void checkGiven(ArmObject.Property entry) {
    ArmValue value = given.get(entry.name());
    if (!(declarations.get(entry.name()) instanceof ArmObject declaration)) {
      report(entry.value(), "The policy has no parameter ", entry.name(), "; remove or rename it");
    } else if (value == null && isBare(entry.value())) {
      report(
          entry.value(),
          "Parameter ",
          entry.name(),
          " must be given by an object such as {\"value\": ...}, not by "
              + entry.value().describe());
    } else if (value != null && !(value instanceof ArmUnknown)) {
      String wrong = ParameterDeclaration.fault(value, declaration);
      if (wrong != null) {
        report(value, "Parameter ", entry.name(), " " + wrong);
      }
    }
  }

  private void checkDeclared(ArmObject.Property declaration) {
    if (declaration.value() instanceof ArmObject object
        && object.get("defaultValue") == null
        && given.entries().get(declaration.name()) == null) {
      report(
          object,
          "The policy is assigned without a value for ",
          declaration.name(),
          ", which has no default; add it");
    }
  }

  private static boolean isBare(ArmValue entry) {
    return !(entry instanceof ArmObject) && !(entry instanceof ArmUnknown);
  }

  private void report(ArmValue at, String begin, String name, String end) {
    session.report(TemplateRule.POLICY_PARAMETER_NOT_ALLOWED, at, begin + Text.quote(name) + end);
  }
}
