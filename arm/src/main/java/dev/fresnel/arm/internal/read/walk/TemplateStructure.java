// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read.walk;

import dev.fresnel.arm.internal.expression.ArmBoolean;
import dev.fresnel.arm.internal.expression.ArmNull;
import dev.fresnel.arm.internal.expression.ArmObject;
import dev.fresnel.arm.internal.expression.ArmString;
import dev.fresnel.arm.internal.expression.ArmUnknown;
import dev.fresnel.arm.internal.expression.ArmValue;
import dev.fresnel.arm.internal.expression.ExpressionException;
import dev.fresnel.arm.internal.expression.TemplateText;
import dev.fresnel.arm.internal.read.ReadSession;
import dev.fresnel.arm.internal.read.TemplateRule;
import dev.fresnel.arm.internal.read.environment.CopyProperty;
import dev.fresnel.arm.internal.read.environment.TemplateEnvironment;
import dev.fresnel.core.text.Text;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Reports what Azure Resource Manager refuses in a template beside its resources: defaults that are
 * not what their parameters declare, named resources without the language version that has them,
 * and faults in variables and outputs, which it evaluates whether anything uses them or not.
 *
 * <p>Source: <a
 * href="https://learn.microsoft.com/en-us/azure/azure-resource-manager/templates/syntax">structure
 * of templates</a>.
 */
final class TemplateStructure {

  private final TemplateEnvironment environment;
  private final ReadSession session;

  TemplateStructure(TemplateEnvironment environment, ReadSession session) {
    this.environment = environment;
    this.session = session;
  }

  /** Checks what stands before the resources are read, since they may use it. */
  void checkBefore() {
    ArmObject parameters = environment.section("parameters");
    if (parameters != null) {
      parameters.properties().forEach(this::checkDefault);
    }
    ArmValue resources = environment.template().get("resources");
    if (resources instanceof ArmObject && !environment.isOfLanguageVersion2()) {
      session.report(
          TemplateRule.NAMED_RESOURCES,
          resources,
          "Resources that stand under names need \"languageVersion\": \"2.0\" in the template; add"
              + " it, or make resources a list");
    }
  }

  private void checkDefault(ArmObject.Property parameter) {
    if (!(parameter.value() instanceof ArmObject declaration)) {
      return;
    }
    boolean isTaken = environment.takesDefault(parameter.name());
    ArmValue value = defaultValue(parameter.name(), declaration, isTaken);
    if (value == null || value instanceof ArmNull || value instanceof ArmUnknown) {
      return;
    }
    boolean isOfType = ParameterDeclaration.isOfType(value, declaration);
    // A value that is given takes the place of a default, of which the type alone then counts.
    String wrong = isOfType && !isTaken ? null : ParameterDeclaration.fault(value, declaration);
    if (wrong != null) {
      if (!isOfType && isTaken) {
        environment.refuse(parameter.name());
      }
      session.report(
          TemplateRule.PARAMETER_VALUE_NOT_ALLOWED,
          declaration.get("defaultValue"),
          "The default of parameter " + Text.quote(parameter.name()) + " " + wrong);
    }
  }

  private @Nullable ArmValue defaultValue(String name, ArmObject declaration, boolean isTaken) {
    ArmValue raw = declaration.get("defaultValue");
    boolean isExpression = raw instanceof ArmString text && TemplateText.isExpression(text.value());
    if (isExpression && !isTaken) {
      return null;
    }
    try {
      return environment.defaultOf(name, declaration);
    } catch (ExpressionException e) {
      // A default that depends on itself is reported where it asks for itself.
      return null;
    }
  }

  /** Evaluates what nothing else may have evaluated, so that its faults are reported. */
  void checkAfter() {
    environment.variableNames().forEach(this::evaluateVariable);
    ArmObject outputs = environment.section("outputs");
    if (outputs != null) {
      for (ArmObject.Property output : outputs.properties()) {
        if (output.value() instanceof ArmObject object) {
          evaluateOutput(object);
        }
      }
    }
  }

  private void evaluateVariable(String name) {
    try {
      environment.within(null).variable(name);
    } catch (ExpressionException e) {
      // A variable that depends on itself is reported where it asks for itself.
    }
  }

  private void evaluateOutput(ArmObject output) {
    ArmValue condition = environment.evaluator().property(output, "condition");
    boolean isLeftOut = condition instanceof ArmBoolean known && !known.value();
    if (isLeftOut || condition instanceof ArmUnknown) {
      return;
    }
    if (environment.evaluator().container(output.get(CopyProperty.COPY))
        instanceof ArmObject loop) {
      evaluateLoop(loop);
    } else {
      environment.evaluator().property(output, "value");
    }
  }

  /** Evaluates an output that a copy loop makes, which has no name of its own. */
  private void evaluateLoop(ArmObject loop) {
    OptionalInt count =
        CopyProperty.count(loop, environment.evaluator(), "what it makes is not known either");
    for (int i = 0; i < count.orElse(0); i++) {
      environment.evaluator().inResource("", i).property(loop, "input");
    }
  }
}
