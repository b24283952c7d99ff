// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Makes the unknown values of one document, so that what is computed twice from the same unknown
 * value in the same way has the same source.
 */
final class UnknownValues {

  private static final int LONGEST_LABEL = 1_000;
  private static final int VALUE_BYTES = 400;

  private final Budget budget;
  private final Map<Derivation, ArmUnknown> derived = new HashMap<>();
  private int unrelated;

  /** A function of values in an environment; of an empty one, if none matters. */
  private record Derivation(String function, Object environment, List<ArmValue> operands) {}

  UnknownValues(Budget budget) {
    this.budget = budget;
  }

  /** A property or element of an unknown value. */
  ArmUnknown selected(ArmUnknown target, ArmValue key) throws ExpressionException {
    if (key instanceof ArmArray || key instanceof ArmObject) {
      return unrelated(target);
    }
    budget.read(key instanceof ArmString name ? name.value().length() : 1);
    Derivation derivation = new Derivation(".", "", List.of(target, key));
    ArmUnknown known = derived.get(derivation);
    if (known != null) {
      return known;
    }
    String selector = key instanceof ArmString name ? "." + name.value() : "[" + label(key) + "]";
    return add(derivation, target, label(target) + cut(selector));
  }

  /** What is not known of an element of an unknown array, of which the rest is. */
  ArmUnknown rest(ArmUnknown array, int index) throws ExpressionException {
    Derivation derivation = new Derivation("rest", "", List.of(array, ArmInteger.of(index)));
    ArmUnknown known = derived.get(derivation);
    return known == null
        ? add(derivation, array, "rest of " + label(array) + "[" + index + "]")
        : known;
  }

  /** What depends on an unknown value in a way that is not told. */
  ArmUnknown unrelated(ArmUnknown unknown) throws ExpressionException {
    budget.memory(VALUE_BYTES);
    return unknown.with(new UnknownSource("#" + ++unrelated));
  }

  /** What a function gives that is called with values of which one is unknown. */
  ArmUnknown called(String function, List<ArmValue> values, ArmUnknown unknown)
      throws ExpressionException {
    return called(function, "", values, unknown);
  }

  /** What a function gives that asks the environment and is called with values. */
  ArmUnknown called(String function, Object environment, List<ArmValue> values, ArmUnknown unknown)
      throws ExpressionException {
    long length = 0;
    for (ArmValue value : values) {
      if (value instanceof ArmArray || value instanceof ArmObject) {
        return unrelated(unknown);
      }
      PartialText text = value.asText();
      length += text == null ? 1 : text.weight();
    }
    budget.read(length);
    Derivation derivation = new Derivation(function, environment, List.copyOf(values));
    ArmUnknown known = derived.get(derivation);
    if (known != null) {
      return known;
    }
    String arguments =
        values.stream().map(UnknownValues::label).collect(Collectors.joining(",", "(", ")"));
    return add(derivation, unknown, function + arguments);
  }

  private ArmUnknown add(Derivation derivation, ArmUnknown cause, String label)
      throws ExpressionException {
    String shown = cut(label);
    budget.memory(VALUE_BYTES + 2L * shown.length());
    budget.read(shown.length());
    ArmUnknown value = cause.with(new UnknownSource(shown));
    derived.put(derivation, value);
    return value;
  }

  /** How a value stands in the label of what is made of it. */
  private static String label(ArmValue value) {
    if (value instanceof ArmUnknown unknown) {
      List<TextSegment> segments = unknown.segments().segments();
      return segments.size() == 1 && segments.get(0) instanceof TextSegment.UnknownText whole
          ? whole.source().label()
          : "'" + cut(unknown.text()) + "'";
    } else if (value instanceof ArmString string) {
      return "'" + cut(string.value()) + "'";
    }
    return value.toString();
  }

  private static String cut(String label) {
    return label.length() <= LONGEST_LABEL ? label : label.substring(0, LONGEST_LABEL) + "...";
  }

  /** The first unknown value in one that {@link ArmValue#holdsUnknown holds one}. */
  ArmUnknown firstIn(ArmValue value) throws ExpressionException {
    ArmValue at = value;
    while (!(at instanceof ArmUnknown)) {
      at = firstHolding(at);
    }
    return (ArmUnknown) at;
  }

  private ArmValue firstHolding(ArmValue value) throws ExpressionException {
    if (value instanceof ArmArray array) {
      budget.work(array.size());
      for (ArmValue element : array.elements()) {
        if (element.holdsUnknown()) {
          return element;
        }
      }
    } else if (value instanceof ArmObject object) {
      budget.work(object.size());
      for (ArmObject.Property property : object.properties()) {
        if (property.value().holdsUnknown()) {
          return property.value();
        }
      }
    }
    throw new IllegalArgumentException("value must hold an unknown one: " + value.describe());
  }
}
