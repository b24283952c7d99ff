// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import dev.fresnel.arm.internal.expression.ExpressionException.Kind;
import dev.fresnel.core.text.Text;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Properties and elements of what a call gives, one after the other: {@code .name}, {@code
 * ['name']}, {@code [0]}.
 */
final class Access extends Node {

  private static final int NAMES_SHOWN = 10;

  private final Call target;
  private final List<Node> keys;
  private final boolean silent;

  Access(Call target, List<Node> keys) {
    super(target.offset());
    this.target = target;
    this.keys = keys;
    this.silent = target.isSilent() && keys.stream().allMatch(Node::isSilent);
  }

  @Override
  boolean isSilent() {
    return silent;
  }

  @Override
  ArmValue evaluate(Evaluation evaluation) throws ExpressionException {
    ArmValue value = target.evaluate(evaluation);
    evaluation.budget().enter(offset());
    try {
      for (Node key : keys) {
        value = select(value, key.evaluate(evaluation), key.offset(), evaluation);
      }
      return value;
    } finally {
      evaluation.budget().leave();
    }
  }

  /** A property or element that must be there. */
  static ArmValue select(ArmValue value, ArmValue key, int offset, Evaluation evaluation)
      throws ExpressionException {
    if (key instanceof ArmUnknown unknown) {
      return value instanceof ArmUnknown target
          ? evaluation.unknowns().selected(target, unknown)
          : evaluation.unknowns().unrelated(unknown);
    }
    ArmValue part = find(value, key, evaluation);
    if (part != null) {
      return part;
    } else if (value instanceof ArmObject object && key instanceof ArmString name) {
      throw fault("There is no property " + Text.quote(name.value()) + namesOf(object), offset);
    } else if (value instanceof ArmArray array && key instanceof ArmInteger index) {
      throw fault(
          "There is no element " + index.value() + " in an array of " + array.size(), offset);
    }
    throw fault(
        (key instanceof ArmInteger ? "Elements are of arrays" : "Properties are of objects")
            + "; here "
            + key.describe()
            + " is to select from "
            + value.describe(),
        offset);
  }

  /** A property or element by a known key; null if it is not there. */
  static @Nullable ArmValue find(ArmValue value, ArmValue key, Evaluation evaluation)
      throws ExpressionException {
    if (value instanceof ArmUnknown unknown) {
      return ofUnknown(unknown, key, evaluation);
    } else if (value instanceof ArmObject object && key instanceof ArmString name) {
      evaluation.budget().read(name.value().length());
      ArmObject.Property property = object.selected(name.value());
      return property == null ? null : property.value();
    } else if (value instanceof ArmArray array && key instanceof ArmInteger index) {
      evaluation.budget().work(1);
      return index.value() < 0 || index.value() >= array.size()
          ? null
          : array.get((int) index.value());
    }
    return null;
  }

  private static ArmValue ofUnknown(ArmUnknown unknown, ArmValue key, Evaluation evaluation)
      throws ExpressionException {
    PartialList list = unknown.list();
    if (list != null && key instanceof ArmInteger index && index.value() >= 0) {
      evaluation.budget().work(1);
      if (index.value() < list.first().size()) {
        return list.first().get((int) index.value());
      }
    }
    return evaluation.unknowns().selected(unknown, key);
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
