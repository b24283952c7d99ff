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

  /** The work of making the object of one item, beyond what its size tells. */
  private static final int ITEM_WORK = 20;

  private ObjectFunctions() {}

  static List<Function> all() {
    return List.of(
        Function.open("createObject", 0, Function.MANY, ObjectFunctions::createObject),
        Function.of("items", 1, 1, ObjectFunctions::items),
        Function.of("objectKeys", 1, 1, ObjectFunctions::objectKeys),
        Function.of("shallowMerge", 1, 1, ObjectFunctions::shallowMerge));
  }

  private static ArmValue createObject(Arguments arguments) throws ExpressionException {
    if (arguments.count() % 2 != 0) {
      throw arguments.fault(
          "createObject takes names and values in turn, but is given " + arguments.count());
    }
    arguments.budget().object(arguments.count() / 2);
    ArmObject.Builder object = new ArmObject.Builder();
    Set<String> names = new HashSet<>();
    for (int i = 0; i < arguments.count(); i += 2) {
      if (arguments.get(i) instanceof ArmUnknown unknown) {
        return arguments.unrelated(unknown);
      }
      String name = arguments.text(i);
      arguments.budget().read(name.length());
      if (!names.add(name)) {
        throw arguments.fault(i, "createObject is given the name twice of " + arguments.get(i));
      }
      object.put(name, arguments.get(i + 1));
    }
    return arguments.give(object);
  }

  private static List<ArmObject.Property> sorted(Arguments arguments) throws ExpressionException {
    ArmObject object = arguments.object(0);
    arguments.budget().array(object.size());
    long characters = 0;
    for (ArmObject.Property property : object.properties()) {
      characters += property.name().length() + 1L;
    }
    // As many comparisons of a name, of which each may go through it to its end.
    arguments
        .budget()
        .read(characters * (Integer.SIZE - Integer.numberOfLeadingZeros(object.size())));
    return object.properties().stream().sorted(BY_NAME).toList();
  }

  private static ArmValue items(Arguments arguments) throws ExpressionException {
    List<ArmValue> items = new ArrayList<>();
    for (ArmObject.Property property : sorted(arguments)) {
      arguments.budget().object(2);
      arguments.budget().work(ITEM_WORK);
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
    arguments.budget().work(objects.size());
    ArmObject.Builder merged = ArmObject.Builder.ignoringCase();
    for (ArmValue element : objects.elements()) {
      if (element instanceof ArmUnknown unknown) {
        return arguments.unrelated(unknown);
      } else if (!(element instanceof ArmObject object)) {
        throw arguments.fault(
            0, "shallowMerge takes an array of objects; it holds " + element.describe());
      } else {
        arguments.budget().object(object.size());
        for (ArmObject.Property property : object.properties()) {
          arguments.budget().read(property.name().length());
          merged.put(property.name(), property.value());
        }
      }
    }
    return arguments.give(merged);
  }
}
