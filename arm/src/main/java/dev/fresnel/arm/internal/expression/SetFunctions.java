// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Union and intersection of arrays or of objects.
 *
 * <p>Source: <a
 * href="https://learn.microsoft.com/en-us/azure/azure-resource-manager/templates/template-functions-object#union">union</a>.
 */
final class SetFunctions {

  private SetFunctions() {}

  static List<Function> all() {
    return List.of(
        Function.of("intersection", 2, Function.MANY, SetFunctions::intersection),
        Function.of("union", 2, Function.MANY, SetFunctions::union));
  }

  private static ArmValue union(Arguments arguments) throws ExpressionException {
    if (allArrays(arguments)) {
      ArmUnknown unknown = unknownElement(arguments);
      return unknown == null ? unionOfArrays(arguments) : unknown;
    }
    ArmObject merged = arguments.object(0);
    for (int i = 1; i < arguments.count(); i++) {
      merged = merge(merged, arguments.object(i), arguments);
    }
    return merged;
  }

  private static ArmValue unionOfArrays(Arguments arguments) throws ExpressionException {
    Distinct distinct = new Distinct(arguments.budget());
    for (ArmValue array : arguments.values()) {
      for (ArmValue element : ((ArmArray) array).elements()) {
        distinct.add(element);
      }
    }
    arguments.budget().elements(distinct.values.size());
    return arguments.give(distinct.values);
  }

  /**
   * Both objects' properties; where both have one, two objects are merged, else the latter wins.
   */
  private static ArmObject merge(ArmObject first, ArmObject second, Arguments arguments)
      throws ExpressionException {
    arguments.budget().elements((long) first.size() + second.size());
    ArmObject.Builder merged = new ArmObject.Builder();
    first.properties().forEach(property -> merged.put(property.name(), property.value()));
    for (ArmObject.Property property : second.properties()) {
      ArmValue earlier = merged.get(property.name());
      ArmValue value = property.value();
      if (earlier instanceof ArmObject a && value instanceof ArmObject b) {
        value = merge(a, b, arguments);
      }
      merged.put(property.name(), value);
    }
    return arguments.give(merged);
  }

  private static ArmValue intersection(Arguments arguments) throws ExpressionException {
    ArmUnknown unknown = unknownElement(arguments);
    if (allArrays(arguments)) {
      return unknown == null ? intersectionOfArrays(arguments) : unknown;
    }
    ArmObject first = arguments.object(0);
    for (int i = 1; i < arguments.count(); i++) {
      arguments.object(i);
    }
    if (unknown != null) {
      return unknown;
    }
    arguments.budget().elements(first.size());
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
      ArmObject.Property other = arguments.object(i).property(property.name());
      if (other == null
          || !other.name().equals(property.name())
          || !Boolean.TRUE.equals(
              Equality.compare(property.value(), other.value(), arguments.budget()))) {
        return false;
      }
    }
    return true;
  }

  private static ArmValue intersectionOfArrays(Arguments arguments) throws ExpressionException {
    Distinct common = null;
    for (ArmValue array : arguments.values()) {
      Distinct further = new Distinct(arguments.budget());
      for (ArmValue element : ((ArmArray) array).elements()) {
        if (common == null || common.contains(element)) {
          further.add(element);
        }
      }
      common = common == null ? further : common.keep(further);
    }
    List<ArmValue> values = common == null ? List.of() : common.values;
    arguments.budget().elements(values.size());
    return arguments.give(values);
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

  private static @Nullable ArmUnknown unknownElement(Arguments arguments) {
    for (ArmValue value : arguments.values()) {
      if (value.holdsUnknown()) {
        return arguments.unknownWithin(value);
      }
    }
    return null;
  }

  /** Values in the order of their first appearance. */
  private static final class Distinct {

    private final Budget budget;
    private final Map<Integer, List<ArmValue>> byHash = new HashMap<>();
    private final List<ArmValue> values = new ArrayList<>();

    Distinct(Budget budget) {
      this.budget = budget;
    }

    void add(ArmValue value) throws ExpressionException {
      if (!contains(value)) {
        byHash.computeIfAbsent(Equality.hash(value, budget), hash -> new ArrayList<>(1)).add(value);
        values.add(value);
      }
    }

    boolean contains(ArmValue value) throws ExpressionException {
      for (ArmValue other : byHash.getOrDefault(Equality.hash(value, budget), List.of())) {
        if (Boolean.TRUE.equals(Equality.compare(value, other, budget))) {
          return true;
        }
      }
      return false;
    }

    /** These values in this order, as far as others hold them. */
    Distinct keep(Distinct others) throws ExpressionException {
      Distinct kept = new Distinct(budget);
      for (ArmValue value : values) {
        if (others.contains(value)) {
          kept.add(value);
        }
      }
      return kept;
    }
  }
}
