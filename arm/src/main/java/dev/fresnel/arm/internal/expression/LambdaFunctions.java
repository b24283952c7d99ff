// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import dev.fresnel.arm.internal.expression.ExpressionException.Kind;
import dev.fresnel.core.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Functions that are given a {@code lambda}, which they call for each element.
 *
 * <p>Source: <a
 * href="https://learn.microsoft.com/en-us/azure/azure-resource-manager/templates/template-functions-lambda">lambda
 * functions</a>.
 */
final class LambdaFunctions {

  private LambdaFunctions() {}

  static List<Function> all() {
    return List.of(
        new Function("filter", 2, 2, LambdaFunctions::filter),
        new Function("groupBy", 2, 3, LambdaFunctions::groupBy),
        new Function("lambda", 1, Function.MANY, LambdaFunctions::misplaced),
        Function.open("lambdaVariables", 1, 1, LambdaFunctions::variable),
        new Function("map", 2, 2, LambdaFunctions::map),
        new Function("mapValues", 2, 2, LambdaFunctions::mapValues),
        new Function("reduce", 3, 3, LambdaFunctions::reduce),
        new Function("sort", 2, 2, LambdaFunctions::sort),
        new Function("toObject", 2, 3, LambdaFunctions::toObject));
  }

  private static ArmValue misplaced(Invocation call, Evaluation evaluation)
      throws ExpressionException {
    throw call.fault(
        Kind.ARGUMENT,
        "lambda stands only as an argument of filter, groupBy, map, mapValues, reduce, sort and"
            + " toObject");
  }

  private static ArmValue variable(Arguments arguments) throws ExpressionException {
    if (arguments.get(0) instanceof ArmUnknown unknown) {
      return arguments.unrelated(unknown);
    }
    String name = arguments.text(0);
    arguments.budget().read(name.length());
    ArmValue value = arguments.evaluation().lambdaVariable(name);
    if (value == null) {
      throw new ExpressionException(
          Kind.REFERENCE,
          "No lambda around has a variable " + Text.quote(name),
          arguments.offset(0));
    }
    return value;
  }

  private static ArmValue filter(Invocation call, Evaluation evaluation)
      throws ExpressionException {
    Lambda lambda = Lambda.of(call, 1, 1, 2);
    ArmValue input = call.arguments().get(0).evaluate(evaluation);
    if (input instanceof ArmUnknown unknown) {
      return evaluation.unknowns().unrelated(unknown);
    }
    ArmArray array = array(call, input);
    List<ArmValue> kept = new ArrayList<>();
    for (int i = 0; i < array.size(); i++) {
      ArmValue keep = lambda.call(evaluation, array.get(i), ArmInteger.of(i));
      if (keep instanceof ArmUnknown unknown) {
        evaluation.budget().array(kept.size());
        return evaluation.unknowns().unrelated(unknown).with(new PartialList(kept, List.of()));
      } else if (lambda.bool(keep)) {
        kept.add(array.get(i));
      }
    }
    evaluation.budget().array(kept.size());
    return evaluation.array(kept);
  }

  private static ArmValue map(Invocation call, Evaluation evaluation) throws ExpressionException {
    Lambda lambda = Lambda.of(call, 1, 1, 2);
    ArmValue input = call.arguments().get(0).evaluate(evaluation);
    if (input instanceof ArmUnknown unknown) {
      return evaluation.unknowns().unrelated(unknown);
    }
    ArmArray array = array(call, input);
    evaluation.budget().array(array.size());
    List<ArmValue> mapped = new ArrayList<>(array.size());
    for (int i = 0; i < array.size(); i++) {
      mapped.add(lambda.call(evaluation, array.get(i), ArmInteger.of(i)));
    }
    return evaluation.array(mapped);
  }

  private static ArmValue mapValues(Invocation call, Evaluation evaluation)
      throws ExpressionException {
    Lambda lambda = Lambda.of(call, 1, 1, 1);
    ArmValue input = call.arguments().get(0).evaluate(evaluation);
    if (input instanceof ArmUnknown unknown) {
      return evaluation.unknowns().unrelated(unknown);
    } else if (!(input instanceof ArmObject object)) {
      throw mustBe(call, "an object", input);
    } else {
      evaluation.budget().object(object.size());
      ArmObject.Builder mapped = new ArmObject.Builder();
      for (ArmObject.Property property : object.properties()) {
        evaluation.budget().read(property.name().length());
        mapped.put(property.name(), lambda.call(evaluation, property.value()));
      }
      return evaluation.object(mapped);
    }
  }

  private static ArmValue reduce(Invocation call, Evaluation evaluation)
      throws ExpressionException {
    Lambda lambda = Lambda.of(call, 2, 2, 3);
    ArmValue input = call.arguments().get(0).evaluate(evaluation);
    ArmValue result = call.arguments().get(1).evaluate(evaluation);
    if (input instanceof ArmUnknown unknown) {
      return evaluation.unknowns().unrelated(unknown);
    }
    ArmArray array = array(call, input);
    for (int i = 0; i < array.size(); i++) {
      result = lambda.call(evaluation, result, array.get(i), ArmInteger.of(i));
    }
    return result;
  }

  private static ArmValue toObject(Invocation call, Evaluation evaluation)
      throws ExpressionException {
    Lambda key = Lambda.of(call, 1, 1, 1);
    Lambda value = call.arguments().size() > 2 ? Lambda.of(call, 2, 1, 1) : null;
    ArmValue input = call.arguments().get(0).evaluate(evaluation);
    if (input instanceof ArmUnknown unknown) {
      return evaluation.unknowns().unrelated(unknown);
    }
    ArmArray array = array(call, input);
    evaluation.budget().object(array.size());
    ArmObject.Builder object = ArmObject.Builder.ignoringCase();
    for (ArmValue element : array.elements()) {
      ArmValue name = key.call(evaluation, element);
      if (name instanceof ArmUnknown unknown) {
        return evaluation.unknowns().unrelated(unknown);
      }
      String text = key.text(name);
      evaluation.budget().read(text.length());
      object.put(text, value == null ? element : value.call(evaluation, element));
    }
    return evaluation.object(object);
  }

  private static ArmValue groupBy(Invocation call, Evaluation evaluation)
      throws ExpressionException {
    Lambda key = Lambda.of(call, 1, 1, 1);
    Lambda value = call.arguments().size() > 2 ? Lambda.of(call, 2, 1, 1) : null;
    ArmValue input = call.arguments().get(0).evaluate(evaluation);
    if (input instanceof ArmUnknown unknown) {
      return evaluation.unknowns().unrelated(unknown);
    }
    ArmArray array = array(call, input);
    evaluation.budget().array(array.size());
    Map<String, List<ArmValue>> groups = new LinkedHashMap<>();
    for (ArmValue element : array.elements()) {
      ArmValue name = key.call(evaluation, element);
      if (name instanceof ArmUnknown unknown) {
        return evaluation.unknowns().unrelated(unknown);
      }
      String text = key.text(name);
      evaluation.budget().read(text.length());
      groups
          .computeIfAbsent(text, group -> new ArrayList<>())
          .add(value == null ? element : value.call(evaluation, element));
    }
    evaluation.budget().object(groups.size());
    ArmObject.Builder object = new ArmObject.Builder();
    for (Map.Entry<String, List<ArmValue>> group : groups.entrySet()) {
      object.put(group.getKey(), evaluation.array(group.getValue()));
    }
    return evaluation.object(object);
  }

  private static ArmValue sort(Invocation call, Evaluation evaluation) throws ExpressionException {
    Lambda comesBefore = Lambda.of(call, 1, 2, 2);
    ArmValue input = call.arguments().get(0).evaluate(evaluation);
    if (input instanceof ArmUnknown unknown) {
      return evaluation.unknowns().unrelated(unknown);
    }
    ArmArray array = array(call, input);
    evaluation.budget().array(array.size());
    MergeSort sort = new MergeSort(comesBefore, evaluation);
    List<ArmValue> sorted = sort.sorted(array.elements());
    ArmUnknown unknown = sort.unknown();
    return unknown == null ? evaluation.array(sorted) : evaluation.unknowns().unrelated(unknown);
  }

  private static ArmArray array(Invocation call, ArmValue input) throws ExpressionException {
    if (input instanceof ArmArray array) {
      return array;
    }
    throw mustBe(call, "an array", input);
  }

  private static ExpressionException mustBe(Invocation call, String expected, ArmValue input) {
    return new ExpressionException(
        Kind.ARGUMENT,
        "The first argument of "
            + call.name()
            + " must be "
            + expected
            + ", not "
            + input.describe(),
        call.arguments().get(0).offset());
  }
}
