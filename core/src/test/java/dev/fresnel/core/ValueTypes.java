// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core;

import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What all value types have, by reflection: attributes, a builder, and copies with a change. */
public final class ValueTypes {

  private ValueTypes() {}

  /** The names of a value's attributes. */
  public static List<String> attributes(Object value) {
    return Stream.of(value.getClass().getDeclaredFields())
        .filter(field -> (field.getModifiers() & (Modifier.STATIC | Modifier.TRANSIENT)) == 0)
        .map(Field::getName)
        .toList();
  }

  /** The value of an attribute. */
  public static Object get(Object value, String attribute) {
    return call(value, method(value, attribute, null));
  }

  /** An empty builder of the type that a value has. */
  public static Object builder(Object value) {
    Class<?> type = call(value, method(value, "toBuilder", null)).getClass().getEnclosingClass();
    return call(type, method(type, "builder"));
  }

  /** A builder with the attributes of a value. */
  public static Object toBuilder(Object value) {
    return call(value, method(value, "toBuilder", null));
  }

  /** Sets an attribute of a builder, as a whole. */
  public static void set(Object builder, String attribute, @Nullable Object value, Class<?> type) {
    call(builder, method(builder, attribute, type), value);
  }

  /** What a builder builds. */
  public static Object build(Object builder) {
    return call(builder, method(builder, "build", null));
  }

  /** A copy of a value in which one attribute differs. */
  public static Object with(Object value, String attribute, Object changed) {
    String name =
        "with" + attribute.substring(0, 1).toUpperCase(Locale.ROOT) + attribute.substring(1);
    return call(value, method(value, name, setterType(changed)), changed);
  }

  /** The type of the parameter that takes an attribute as a whole. */
  public static Class<?> setterType(Object attributeValue) {
    if (attributeValue instanceof List<?>) {
      return Iterable.class;
    }
    return attributeValue instanceof Optional<?> ? Optional.class : Object.class;
  }

  private static Method method(Class<?> type, String name) {
    return Stream.of(type.getMethods())
        .filter(method -> method.getName().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(type + " has no method " + name));
  }

  /** The method of a name without a parameter, or with one of a type; Object is any but these. */
  private static Method method(Object target, String name, @Nullable Class<?> parameter) {
    return Stream.of(target.getClass().getMethods())
        .filter(method -> method.getName().equals(name))
        .filter(
            method ->
                parameter == null
                    ? method.getParameterCount() == 0
                    : method.getParameterCount() == 1
                        && takes(method.getParameterTypes()[0], parameter))
        .findFirst()
        .orElseThrow(() -> new AssertionError(target.getClass() + " has no method " + name));
  }

  private static boolean takes(Class<?> actual, Class<?> wanted) {
    return wanted == Object.class
        ? actual != Optional.class && actual != Iterable.class
        : actual == wanted;
  }

  private static Object call(Object target, Method method, @Nullable Object... arguments) {
    method.setAccessible(true);
    try {
      return Objects.requireNonNull(method.invoke(target, arguments));
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new AssertionError(e);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }
}
