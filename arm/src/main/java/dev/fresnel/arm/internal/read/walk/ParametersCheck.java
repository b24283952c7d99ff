// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read.walk;

import dev.fresnel.arm.internal.expression.ArmNull;
import dev.fresnel.arm.internal.expression.ArmObject;
import dev.fresnel.arm.internal.expression.ArmUnknown;
import dev.fresnel.arm.internal.expression.ArmValue;
import dev.fresnel.arm.internal.read.ReadSession;
import dev.fresnel.arm.internal.read.TemplateRule;
import dev.fresnel.arm.internal.read.environment.GivenParameters;
import dev.fresnel.arm.internal.read.environment.TemplateEnvironment;
import dev.fresnel.core.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Compares what a template is given, by a parameters file or a deployment, with what it declares.
 *
 * <p>Source: <a
 * href="https://learn.microsoft.com/en-us/azure/azure-resource-manager/templates/parameters">parameters</a>.
 */
public final class ParametersCheck {

  private static final ArmObject NOTHING = new ArmObject.Builder().build();

  private final TemplateEnvironment environment;
  private final ArmObject declarations;
  private final GivenParameters given;
  private final ReadSession session;

  private ParametersCheck(
      TemplateEnvironment environment, GivenParameters given, ReadSession session) {
    ArmObject declared = environment.section("parameters");
    this.environment = environment;
    this.declarations = declared == null ? NOTHING : declared;
    this.given = given;
    this.session = session;
  }

  /**
   * Reports what a template is given wrongly, or not at all.
   *
   * @param giver what gives it, such as {@code The parameters file}
   */
  public static void check(
      TemplateEnvironment environment, GivenParameters given, String giver, ReadSession session) {
    ParametersCheck parameters = new ParametersCheck(environment, given, session);
    for (ArmObject.Property entry : given.entries().properties()) {
      parameters.checkGiven(entry);
    }
    for (ArmObject.Property declaration : parameters.declarations.properties()) {
      parameters.checkDeclared(declaration, giver);
    }
  }

  private void checkGiven(ArmObject.Property entry) {
    ArmValue value = given.get(entry.name());
    if (value == null && isBare(entry.value())) {
      environment.refuse(entry.name());
      session.report(
          TemplateRule.PARAMETER_VALUE_NOT_ALLOWED,
          entry.value(),
          "Parameter "
              + Text.quote(entry.name())
              + " must be given by an object such as {\"value\": ...}, not by "
              + entry.value().describe());
    } else if (!(declarations.get(entry.name()) instanceof ArmObject declaration)) {
      session.report(
          TemplateRule.UNDECLARED_PARAMETER,
          entry.value(),
          "The template has no parameter " + Text.quote(entry.name()) + "; remove or rename it");
    } else if (value != null
        && !(value instanceof ArmUnknown)
        && !(value instanceof ArmNull && mayBeNull(declaration))) {
      String wrong = ParameterDeclaration.fault(value, declaration);
      if (wrong != null) {
        if (!ParameterDeclaration.isOfType(value, declaration)) {
          environment.refuse(entry.name());
        }
        session.report(
            TemplateRule.PARAMETER_VALUE_NOT_ALLOWED,
            value,
            "Parameter " + Text.quote(entry.name()) + " " + wrong);
      }
    }
  }

  /** Whether null may be given, which takes the default if there is one. */
  private boolean mayBeNull(ArmObject declaration) {
    return declaration.get("defaultValue") != null || environment.isNullable(declaration);
  }

  /** Whether a value stands where an object with the value should. */
  private static boolean isBare(@Nullable ArmValue entry) {
    return entry != null && !(entry instanceof ArmObject) && !(entry instanceof ArmUnknown);
  }

  private void checkDeclared(ArmObject.Property declaration, String giver) {
    if (declaration.value() instanceof ArmObject object
        && object.get("defaultValue") == null
        && !environment.isNullable(object)
        && !isBare(given.entries().get(declaration.name()))
        && given.get(declaration.name()) == null) {
      session.report(
          TemplateRule.MISSING_PARAMETER,
          object,
          giver
              + " gives no value for "
              + Text.quote(declaration.name())
              + ", which has no default; add it");
    }
  }
}
