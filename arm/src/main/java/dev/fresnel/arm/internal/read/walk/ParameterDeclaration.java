// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read.walk;

import dev.fresnel.arm.internal.expression.ArmArray;
import dev.fresnel.arm.internal.expression.ArmBoolean;
import dev.fresnel.arm.internal.expression.ArmDecimal;
import dev.fresnel.arm.internal.expression.ArmInteger;
import dev.fresnel.arm.internal.expression.ArmObject;
import dev.fresnel.arm.internal.expression.ArmString;
import dev.fresnel.arm.internal.expression.ArmValue;
import dev.fresnel.core.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Compares values with what a template, or a policy, declares of a parameter.
 *
 * <p>Sources: <a
 * href="https://learn.microsoft.com/en-us/azure/azure-resource-manager/templates/parameters">parameters
 * of templates</a>, <a
 * href="https://learn.microsoft.com/en-us/azure/governance/policy/concepts/definition-structure-parameters">of
 * policies</a>.
 */
final class ParameterDeclaration {

  private ParameterDeclaration() {}

  /** What a value must be and is not; null if it is all that. */
  static @Nullable String fault(ArmValue value, ArmObject declaration) {
    if (declaration.get("type") instanceof ArmString type && !isOfType(value, type.value())) {
      String given =
          value instanceof ArmDecimal ? "a number with a decimal point" : value.describe();
      return "must be of type " + type.value() + ", not " + given;
    }
    if (declaration.get("allowedValues") instanceof ArmArray allowed
        && !(value instanceof ArmArray)
        && allowed.elements().stream().noneMatch(each -> isSame(each, value))) {
      return "must be one of " + Text.quote(allowed.toString()) + ", not " + value.describe();
    }
    if (value instanceof ArmInteger number) {
      return outside(number.value(), declaration, "minValue", "maxValue", "must be");
    } else if (value instanceof ArmString text) {
      return length(text.value().length(), declaration);
    } else if (value instanceof ArmArray array) {
      return length(array.size(), declaration);
    }
    return null;
  }

  /** Whether a value is of the type that a declaration names. */
  static boolean isOfType(ArmValue value, ArmObject declaration) {
    return !(declaration.get("type") instanceof ArmString type) || isOfType(value, type.value());
  }

  private static boolean isOfType(ArmValue value, String type) {
    if (type.equalsIgnoreCase("string") || type.equalsIgnoreCase("securestring")) {
      return value instanceof ArmString;
    } else if (type.equalsIgnoreCase("object") || type.equalsIgnoreCase("secureobject")) {
      return value instanceof ArmObject;
    } else if (type.equalsIgnoreCase("array")) {
      return value instanceof ArmArray;
    } else if (type.equalsIgnoreCase("int") || type.equalsIgnoreCase("integer")) {
      return value instanceof ArmInteger;
    } else if (type.equalsIgnoreCase("bool") || type.equalsIgnoreCase("boolean")) {
      return value instanceof ArmBoolean;
    } else if (type.equalsIgnoreCase("float")) {
      return value instanceof ArmInteger || value instanceof ArmDecimal;
    }
    return !type.equalsIgnoreCase("dateTime") || value instanceof ArmString;
  }

  private static boolean isSame(ArmValue allowed, ArmValue value) {
    if (allowed instanceof ArmString a && value instanceof ArmString b) {
      return a.value().equalsIgnoreCase(b.value());
    }
    return allowed.equals(value);
  }

  private static @Nullable String length(int length, ArmObject declaration) {
    return outside(length, declaration, "minLength", "maxLength", "must have a length of");
  }

  private static @Nullable String outside(
      long size, ArmObject declaration, String lower, String upper, String must) {
    if (declaration.get(lower) instanceof ArmInteger least && size < least.value()) {
      return must + " " + least.value() + " at least, not " + size;
    } else if (declaration.get(upper) instanceof ArmInteger most && size > most.value()) {
      return must + " " + most.value() + " at most, not " + size;
    }
    return null;
  }
}
