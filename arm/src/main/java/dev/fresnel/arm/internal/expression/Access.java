// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import dev.fresnel.arm.internal.expression.ExpressionException.Kind;
import dev.fresnel.core.text.Text;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Properties and elements of what a call gives, one after the other: {@code .name}, {@code
 * ['name']}, {@code [0]}.
 */
final class Access extends Node {

  private static final int NAMES_SHOWN = 10;

  private final Call target;
  private final List<Node> keys;

  Access(Call target, List<Node> keys) {
    super(target.offset());
    this.target = target;
    this.keys = keys;
  }

  @Override
  ArmValue evaluate(Evaluation evaluation) throws ExpressionException {
    ArmValue value = target.evaluate(evaluation);
    for (Node key : keys) {
      evaluation.budget().steps(1);
      value = select(value, key.evaluate(evaluation), key.offset(), evaluation);
    }
    return value;
  }

  /** A property or element that must be there. */
  static ArmValue select(ArmValue value, ArmValue key, int offset, Evaluation evaluation)
      throws ExpressionException {
    if (value instanceof ArmUnknown unknown) {
      return evaluation.symbols().selected(unknown, key);
    } else if (key instanceof ArmUnknown unknown) {
      return evaluation.symbols().unrelated(unknown);
    } else if (value instanceof ArmObject object && key instanceof ArmString name) {
      ArmValue property = object.get(name.value());
      if (property == null) {
        throw fault("There is no property " + Text.quote(name.value()) + namesOf(object), offset);
      }
      return property;
    } else if (value instanceof ArmArray array && key instanceof ArmInteger index) {
      if (index.value() < 0 || index.value() >= array.size()) {
        throw fault(
            "There is no element " + index.value() + " in an array of " + array.size(), offset);
      }
      return array.get((int) index.value());
    }
    throw fault(
        (key instanceof ArmInteger ? "Elements are of arrays" : "Properties are of objects")
            + "; here "
            + key.describe()
            + " is to select from "
            + value.describe(),
        offset);
  }

  private static String namesOf(ArmObject object) {
    if (object.size() == 0) {
      return " in an object without properties";
    }
    return object.properties().stream()
        .limit(NAMES_SHOWN)
        .map(property -> Text.quote(property.name()))
        .collect(Collectors.joining(", ", " among ", object.size() > NAMES_SHOWN ? ", ..." : ""));
  }

  private static ExpressionException fault(String message, int offset) {
    return new ExpressionException(Kind.REFERENCE, message, offset);
  }
}
