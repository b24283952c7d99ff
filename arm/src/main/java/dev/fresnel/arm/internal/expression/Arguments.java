// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import dev.fresnel.arm.internal.expression.ExpressionException.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values of a call's arguments, and what a function says where one does not fit. */
final class Arguments {

  private static final String[] ORDINALS = {"first", "second", "third", "fourth", "fifth"};

  private final String function;
  private final Call call;
  private final Evaluation evaluation;
  private final ArmValue[] values;

  Arguments(String function, Call call, Evaluation evaluation) throws ExpressionException {
    this.function = function;
    this.call = call;
    this.evaluation = evaluation;
    this.values = evaluation.all(call.arguments());
  }

  /** What the function gives; what exceeds a limit is reported as standing where the call does. */
  ArmValue applyTo(Function.Eager body) throws ExpressionException {
    try {
      return body.apply(this);
    } catch (ExpressionException e) {
      throw e.offset() > 0 ? e : e.at(call.offset());
    }
  }

  String function() {
    return function;
  }

  int count() {
    return values.length;
  }

  /** Where an argument begins. */
  int offset(int index) {
    return call.arguments().get(index).offset();
  }

  ArmValue get(int index) {
    return values[index];
  }

  ArmValue[] values() {
    return values;
  }

  Budget budget() {
    return evaluation.budget();
  }

  Evaluation evaluation() {
    return evaluation;
  }

  @Nullable ArmUnknown firstUnknown() {
    for (ArmValue value : values) {
      if (value instanceof ArmUnknown unknown) {
        return unknown;
      }
    }
    return null;
  }

  /** Unknown, because of a value that an argument holds. */
  ArmUnknown unknownWithin(ArmValue value) {
    return evaluation.symbols().unrelated(Unknowns.firstIn(value));
  }

  /** A string; null counts as the empty one. */
  String text(int index) throws ExpressionException {
    String text = textOrNull(values[index]);
    if (text == null) {
      throw mustBe(index, "a string");
    }
    return text;
  }

  /** The string that a value is; null if it is of another type. */
  static @Nullable String textOrNull(ArmValue value) {
    if (value instanceof ArmString string) {
      return string.value();
    }
    return value instanceof ArmNull ? "" : null;
  }

  long integer(int index) throws ExpressionException {
    if (values[index] instanceof ArmInteger integer) {
      return integer.value();
    }
    throw mustBe(index, "a whole number");
  }

  /** A whole number, brought into the range of an {@code int}. */
  int clamped(int index) throws ExpressionException {
    return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, integer(index)));
  }

  ArmArray array(int index) throws ExpressionException {
    if (values[index] instanceof ArmArray array) {
      return array;
    }
    throw mustBe(index, "an array");
  }

  ArmObject object(int index) throws ExpressionException {
    if (values[index] instanceof ArmObject object) {
      return object;
    }
    throw mustBe(index, "an object");
  }

  /** An array that the function gives, and has charged for. */
  ArmArray give(List<? extends ArmValue> elements) throws ExpressionException {
    return evaluation.array(elements);
  }

  /** An object that the function gives, and has charged for. */
  ArmObject give(ArmObject.Builder builder) throws ExpressionException {
    return evaluation.object(builder);
  }

  ExpressionException mustBe(int index, String expected) {
    return fault(
        index,
        "The "
            + ordinal(index)
            + " argument of "
            + function
            + " must be "
            + expected
            + ", not "
            + values[index].describe());
  }

  ExpressionException fault(int index, String message) {
    return new ExpressionException(Kind.ARGUMENT, message, offset(index));
  }

  ExpressionException fault(String message) {
    return call.fault(Kind.ARGUMENT, message);
  }

  private static String ordinal(int index) {
    return index < ORDINALS.length ? ORDINALS[index] : (index + 1) + "th";
  }
}
