// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import dev.fresnel.arm.internal.expression.ExpressionException.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values of a call's arguments, and what a function says where one does not fit. */
final class Arguments {

  private static final String[] ORDINALS = {"first", "second", "third", "fourth", "fifth"};

  private final Invocation call;
  private final List<ArmValue> values;
  private final Evaluation evaluation;

  Arguments(Invocation call, List<ArmValue> values, Evaluation evaluation) {
    this.call = call;
    this.values = values;
    this.evaluation = evaluation;
  }

  String function() {
    return call.name();
  }

  int count() {
    return values.size();
  }

  /** Where an argument begins. */
  int offset(int index) {
    return call.arguments().get(index).offset();
  }

  ArmValue get(int index) {
    return values.get(index);
  }

  List<ArmValue> values() {
    return values;
  }

  Budget budget() {
    return evaluation.budget();
  }

  Evaluation evaluation() {
    return evaluation;
  }

  EvaluationEnvironment environment() {
    return evaluation.environment();
  }

  @Nullable ArmUnknown firstUnknown() {
    for (ArmValue value : values) {
      if (value instanceof ArmUnknown unknown) {
        return unknown;
      }
    }
    return null;
  }

  /** What the function gives because of an unknown value among the arguments. */
  ArmUnknown unknown(ArmUnknown cause) throws ExpressionException {
    return evaluation.unknowns().called(call.name(), values, cause);
  }

  /** The same for a function that asks the environment. */
  ArmUnknown unknownHere(ArmUnknown cause) throws ExpressionException {
    return evaluation
        .unknowns()
        .called(call.name(), evaluation.environment().identity(), values, cause);
  }

  /** What the function gives because of an unknown value, in a way that is not told. */
  ArmUnknown unrelated(ArmUnknown cause) throws ExpressionException {
    return evaluation.unknowns().unrelated(cause);
  }

  /** What the function gives because of an unknown value that an argument is or holds. */
  ArmUnknown unknownWithin(ArmValue value) throws ExpressionException {
    return value instanceof ArmUnknown unknown
        ? unknown(unknown)
        : evaluation.unknowns().unrelated(evaluation.unknowns().firstIn(value));
  }

  /** A truth value; unknown because of an argument, if it is undecided. */
  ArmValue answer(Answer answer, ArmValue cause) throws ExpressionException {
    return answer == Answer.UNDECIDED ? unknownWithin(cause) : ArmBoolean.of(answer == Answer.YES);
  }

  /** A string; null counts as the empty one. */
  String text(int index) throws ExpressionException {
    String text = textOrNull(values.get(index));
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

  /** A string as far as it is known; null counts as the empty one. */
  PartialText partialText(int index) throws ExpressionException {
    return values.get(index) instanceof ArmUnknown unknown
        ? unknown.segments()
        : PartialText.known(text(index));
  }

  long integer(int index) throws ExpressionException {
    if (values.get(index) instanceof ArmInteger integer) {
      return integer.value();
    }
    throw mustBe(index, "a whole number");
  }

  /** A whole number, brought into the range of an {@code int}. */
  int clamped(int index) throws ExpressionException {
    return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, integer(index)));
  }

  ArmArray array(int index) throws ExpressionException {
    if (values.get(index) instanceof ArmArray array) {
      return array;
    }
    throw mustBe(index, "an array");
  }

  ArmObject object(int index) throws ExpressionException {
    if (values.get(index) instanceof ArmObject object) {
      return object;
    }
    throw mustBe(index, "an object");
  }

  /** A string that the function makes, and has charged for. */
  ArmValue give(PartialText text) throws ExpressionException {
    String known = text.knownText();
    if (known != null) {
      return ArmString.of(known);
    }
    ArmUnknown cause = firstUnknown();
    if (cause == null) {
      cause = evaluation.unknowns().firstIn(holdingUnknown());
    }
    return cause.with(text);
  }

  private ArmValue holdingUnknown() {
    return values.stream()
        .filter(ArmValue::holdsUnknown)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("all values are known"));
  }

  /** An array that the function makes, and has charged for. */
  ArmArray give(List<? extends ArmValue> elements) throws ExpressionException {
    return evaluation.array(elements);
  }

  /** An object that the function makes, and has charged for. */
  ArmObject give(ArmObject.Builder builder) throws ExpressionException {
    return evaluation.object(builder);
  }

  ExpressionException mustBe(int index, String expected) {
    return fault(
        index,
        "The "
            + ordinal(index)
            + " argument of "
            + call.name()
            + " must be "
            + expected
            + ", not "
            + values.get(index).describe());
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
