// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import dev.fresnel.arm.internal.expression.ExpressionException.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The keys of {@code tryGet} and {@code tryIndexFromEnd}: names, positions, and objects such as
 * {@code {"value": 1, "fromEnd": true}}, which Bicep makes of {@code [^1]}.
 */
final class Selection {

  private Selection() {}

  /** Whether a value is a key. */
  static boolean isKey(ArmValue key) {
    return key instanceof ArmString || key instanceof ArmInteger || plain(key) != null;
  }

  /** What a key selects; null if there is no such thing. */
  static @Nullable ArmValue find(ArmValue value, ArmValue key, Evaluation evaluation)
      throws ExpressionException {
    ArmValue plain = plain(key);
    if (plain == null) {
      return Access.find(value, key, evaluation);
    } else if (!isFromEnd(key)) {
      return Access.find(value, plain, evaluation);
    } else if (value instanceof ArmArray array && plain instanceof ArmInteger index) {
      evaluation.budget().work(1);
      return fromEnd(array, index.value());
    } else if (value instanceof ArmUnknown unknown) {
      return ofUnknown(unknown, plain, evaluation);
    }
    return null;
  }

  private static ArmValue ofUnknown(ArmUnknown unknown, ArmValue key, Evaluation evaluation)
      throws ExpressionException {
    PartialList list = unknown.list();
    if (key instanceof ArmInteger index && list != null) {
      ArmValue element = fromEnd(ArmArray.of(list.last()), index.value());
      if (element != null) {
        return element;
      }
    }
    return evaluation.unknowns().unrelated(unknown);
  }

  /** An element counted from the end, the last one being 1; null if there is none. */
  static @Nullable ArmValue fromEnd(ArmArray array, long index) {
    return index < 1 || index > array.size() ? null : array.get((int) (array.size() - index));
  }

  /** The property of the property, and so on, that must be there unless the first one is null. */
  static ArmValue further(ArmValue from, Arguments arguments, int firstKey)
      throws ExpressionException {
    ArmValue value = from;
    if (value instanceof ArmNull) {
      return value;
    }
    Evaluation evaluation = arguments.evaluation();
    for (int i = firstKey; i < arguments.count(); i++) {
      ArmValue key = arguments.get(i);
      ArmValue plain = plain(key);
      if (plain == null || !isFromEnd(key)) {
        value = Access.select(value, plain == null ? key : plain, arguments.offset(i), evaluation);
        continue;
      }
      ArmValue element = find(value, key, evaluation);
      if (element == null) {
        throw new ExpressionException(
            Kind.REFERENCE,
            "There is no element from the end by " + plain.describe() + " in " + value.describe(),
            arguments.offset(i));
      }
      value = element;
    }
    return value;
  }

  /** The name or position in a key that is an object; null if the key is none. */
  private static @Nullable ArmValue plain(ArmValue key) {
    ArmObject.Property value =
        key instanceof ArmObject object && object.size() <= 2 ? object.selected("value") : null;
    if (value == null) {
      return null;
    }
    boolean isPlain = value.value() instanceof ArmString || value.value() instanceof ArmInteger;
    return isPlain ? value.value() : null;
  }

  private static boolean isFromEnd(ArmValue key) {
    ArmObject.Property fromEnd =
        key instanceof ArmObject object ? object.selected("fromEnd") : null;
    return fromEnd != null && fromEnd.value() instanceof ArmBoolean bool && bool.value();
  }
}
