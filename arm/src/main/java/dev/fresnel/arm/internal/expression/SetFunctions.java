// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Union and intersection of arrays or of objects, and what differs within an array.
 *
 * <p>Source: <a
 * href="https://learn.microsoft.com/en-us/azure/azure-resource-manager/templates/template-functions-object#union">union</a>.
 */
final class SetFunctions {

  private SetFunctions() {}

  static List<Function> all() {
    return List.of(
        Function.of("distinct", 1, 1, SetFunctions::distinct),
        Function.of("intersection", 2, Function.MANY, SetFunctions::intersection),
        Function.of("union", 2, Function.MANY, SetFunctions::union));
  }

  private static ArmValue distinct(Arguments arguments) throws ExpressionException {
    return distinct(List.of(arguments.array(0)), arguments);
  }

  private static ArmValue union(Arguments arguments) throws ExpressionException {
    if (allArrays(arguments)) {
      return distinct(arguments.values(), arguments);
    }
    ArmObject merged = arguments.object(0);
    for (int i = 1; i < arguments.count(); i++) {
      merged = merge(merged, arguments.object(i), arguments);
    }
    return merged;
  }

  /** What differs among the elements of arrays; those before the first unknown one are known. */
  private static ArmValue distinct(List<ArmValue> arrays, Arguments arguments)
      throws ExpressionException {
    DistinctValues distinct = new DistinctValues(arguments.budget());
    for (ArmValue array : arrays) {
      for (ArmValue element : ((ArmArray) array).elements()) {
        if (element.holdsUnknown()) {
          arguments.budget().array(distinct.values().size());
          return arguments
              .unknownWithin(element)
              .with(new PartialList(distinct.values(), List.of()));
        }
        distinct.add(element);
      }
    }
    arguments.budget().array(distinct.values().size());
    return arguments.give(distinct.values());
  }

  /**
   * Both objects' properties; where both have one, two objects are merged, else the latter wins.
   */
  private static ArmObject merge(ArmObject first, ArmObject second, Arguments arguments)
      throws ExpressionException {
    Budget budget = arguments.budget();
    budget.enter();
    try {
      ArmObject.Builder merged = ArmObject.Builder.ignoringCase();
      putAll(first, merged, budget);
      budget.object(second.size());
      for (ArmObject.Property property : second.properties()) {
        budget.read(property.name().length());
        ArmValue earlier = merged.get(property.name());
        ArmValue value = property.value();
        if (earlier instanceof ArmObject a && value instanceof ArmObject b) {
          value = merge(a, b, arguments);
        }
        merged.put(property.name(), value);
      }
      return arguments.give(merged);
    } finally {
      budget.leave();
    }
  }

  private static void putAll(ArmObject from, ArmObject.Builder to, Budget budget)
      throws ExpressionException {
    budget.object(from.size());
    for (ArmObject.Property property : from.properties()) {
      budget.read(property.name().length());
      to.put(property.name(), property.value());
    }
  }

  private static ArmValue intersection(Arguments arguments) throws ExpressionException {
    boolean arrays = allArrays(arguments);
    ArmUnknown unknown = unknownElement(arguments);
    if (unknown != null) {
      return unknown;
    }
    return arrays ? intersectionOfArrays(arguments) : intersectionOfObjects(arguments);
  }

  private static ArmValue intersectionOfObjects(Arguments arguments) throws ExpressionException {
    ArmObject first = arguments.object(0);
    arguments.budget().object(first.size());
    ArmObject.Builder common = new ArmObject.Builder();
    for (ArmObject.Property property : first.properties()) {
      if (isInAll(property, arguments)) {
        common.put(property.name(), property.value());
      }
    }
    return arguments.give(common);
  }

  private static boolean isInAll(ArmObject.Property property, Arguments arguments)
      throws ExpressionException {
    for (int i = 1; i < arguments.count(); i++) {
      arguments.budget().read(property.name().length());
      ArmObject.Property other = arguments.object(i).exact(property.name());
      if (other == null
          || Equality.compare(property.value(), other.value(), arguments.budget()) != Answer.YES) {
        return false;
      }
    }
    return true;
  }

  private static ArmValue intersectionOfArrays(Arguments arguments) throws ExpressionException {
    List<ArmValue> common = arguments.array(0).elements();
    for (int i = 1; i < arguments.count(); i++) {
      DistinctValues others = new DistinctValues(arguments.budget());
      for (ArmValue element : arguments.array(i).elements()) {
        others.add(element);
      }
      DistinctValues kept = new DistinctValues(arguments.budget());
      for (ArmValue element : common) {
        if (others.contains(element)) {
          kept.add(element);
        }
      }
      common = kept.values();
    }
    arguments.budget().array(common.size());
    return arguments.give(common);
  }

  private static boolean allArrays(Arguments arguments) throws ExpressionException {
    boolean arrays = arguments.get(0) instanceof ArmArray;
    for (int i = 0; i < arguments.count(); i++) {
      ArmValue value = arguments.get(i);
      if (arrays && !(value instanceof ArmArray)) {
        throw arguments.mustBe(i, "an array as the first");
      } else if (!arrays && !(value instanceof ArmObject)) {
        throw arguments.mustBe(i, i == 0 ? "an array or an object" : "an object as the first");
      }
    }
    return arrays;
  }

  private static @Nullable ArmUnknown unknownElement(Arguments arguments)
      throws ExpressionException {
    for (ArmValue value : arguments.values()) {
      if (value.holdsUnknown()) {
        return arguments.unknownWithin(value);
      }
    }
    return null;
  }
}
