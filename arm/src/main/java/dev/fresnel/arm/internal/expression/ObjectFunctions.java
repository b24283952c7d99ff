// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Functions of objects.
 *
 * <p>Source: <a
 * href="https://learn.microsoft.com/en-us/azure/azure-resource-manager/templates/template-functions-object">object
 * functions</a>.
 */
final class ObjectFunctions {

  private static final Comparator<ArmObject.Property> BY_NAME =
      Comparator.comparing(ArmObject.Property::name, String.CASE_INSENSITIVE_ORDER);

  private ObjectFunctions() {}

  static List<Function> all() {
    return List.of(
        Function.open("createObject", 0, Function.MANY, ObjectFunctions::createObject),
        Function.of("items", 1, 1, ObjectFunctions::items),
        Function.of("objectKeys", 1, 1, ObjectFunctions::objectKeys),
        Function.of("shallowMerge", 1, 1, ObjectFunctions::shallowMerge),
        Function.of("tryGet", 2, Function.MANY, ObjectFunctions::tryGet));
  }

  private static ArmValue createObject(Arguments arguments) throws ExpressionException {
    if (arguments.count() % 2 != 0) {
      throw arguments.fault(
          "createObject takes names and values in turn, but is given " + arguments.count());
    }
    arguments.budget().elements(arguments.count() / 2);
    ArmObject.Builder object = new ArmObject.Builder();
    Set<String> names = new HashSet<>();
    for (int i = 0; i < arguments.count(); i += 2) {
      if (arguments.get(i) instanceof ArmUnknown unknown) {
        return arguments.evaluation().symbols().unrelated(unknown);
      }
      String name = arguments.text(i);
      if (!names.add(name)) {
        throw arguments.fault(i, "createObject is given the name twice of " + arguments.get(i));
      }
      object.put(name, arguments.get(i + 1));
    }
    return arguments.give(object);
  }

  private static List<ArmObject.Property> sorted(Arguments arguments) throws ExpressionException {
    ArmObject object = arguments.object(0);
    arguments.budget().elements(object.size());
    return object.properties().stream().sorted(BY_NAME).toList();
  }

  private static ArmValue items(Arguments arguments) throws ExpressionException {
    List<ArmValue> items = new ArrayList<>();
    for (ArmObject.Property property : sorted(arguments)) {
      arguments.budget().elements(2);
      ArmObject.Builder item = new ArmObject.Builder();
      item.put("key", ArmString.of(property.name()));
      item.put("value", property.value());
      items.add(arguments.give(item));
    }
    return arguments.give(items);
  }

  private static ArmValue objectKeys(Arguments arguments) throws ExpressionException {
    List<ArmString> keys = new ArrayList<>();
    for (ArmObject.Property property : sorted(arguments)) {
      keys.add(ArmString.of(property.name()));
    }
    return arguments.give(keys);
  }

  private static ArmValue shallowMerge(Arguments arguments) throws ExpressionException {
    ArmArray objects = arguments.array(0);
    ArmObject.Builder merged = new ArmObject.Builder();
    for (ArmValue element : objects.elements()) {
      if (element instanceof ArmUnknown unknown) {
        return arguments.evaluation().symbols().unrelated(unknown);
      } else if (!(element instanceof ArmObject object)) {
        throw arguments.fault(
            0, "shallowMerge takes an array of objects; it holds " + element.describe());
      } else {
        arguments.budget().elements(object.size());
        object.properties().forEach(property -> merged.put(property.name(), property.value()));
      }
    }
    return arguments.give(merged);
  }

  private static ArmValue tryGet(Arguments arguments) throws ExpressionException {
    ArmValue container = arguments.get(0);
    ArmValue key = arguments.get(1);
    ArmValue value = null;
    if (!(key instanceof ArmString) && !(key instanceof ArmInteger)) {
      throw arguments.mustBe(1, "a string or a whole number");
    } else if (container instanceof ArmObject object && key instanceof ArmString name) {
      value = object.get(name.value());
    } else if (container instanceof ArmArray array
        && key instanceof ArmInteger index
        && index.value() >= 0
        && index.value() < array.size()) {
      value = array.get((int) index.value());
    }
    return selectFurther(value == null ? ArmNull.NULL : value, arguments, 2);
  }

  /** The property of the property, and so on, that must be there unless the first one is null. */
  static ArmValue selectFurther(ArmValue from, Arguments arguments, int firstKey)
      throws ExpressionException {
    ArmValue value = from;
    if (value instanceof ArmNull) {
      return value;
    }
    for (int i = firstKey; i < arguments.count(); i++) {
      value = Access.select(value, arguments.get(i), arguments.offset(i), arguments.evaluation());
    }
    return value;
  }
}
