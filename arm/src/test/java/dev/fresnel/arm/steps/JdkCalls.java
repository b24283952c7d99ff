// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.steps;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Methods of the JDK that search or move what they are called on, however short they look: counted
 * code calls these instead. The first parameter is what the method is called on.
 */
public final class JdkCalls {

  private JdkCalls() {}

  /** As far as it was searched: to the place where something was found, or to the end. */
  private static int searched(int found, int from, int length) {
    int start = Math.min(Math.max(from, 0), length);
    int passed = (found < 0 ? length : found) - start;
    return Math.max(0, passed);
  }

  public static boolean contains(Collection<?> all, @Nullable Object element) {
    return all instanceof List<?> list ? contains(list, element) : all.contains(element);
  }

  public static boolean contains(List<?> list, @Nullable Object element) {
    return indexOf(list, element) >= 0;
  }

  public static int indexOf(List<?> list, @Nullable Object element) {
    int found = list.indexOf(element);
    Steps.add(searched(found, 0, list.size()));
    return found;
  }

  public static int lastIndexOf(List<?> list, @Nullable Object element) {
    Steps.through(list);
    return list.lastIndexOf(element);
  }

  public static boolean remove(Collection<?> all, @Nullable Object element) {
    if (all instanceof List) {
      Steps.through(all);
    }
    return all.remove(element);
  }

  public static boolean remove(List<?> list, @Nullable Object element) {
    Steps.through(list);
    return list.remove(element);
  }

  public static @Nullable Object remove(List<?> list, int index) {
    Steps.add(list.size() - index);
    return list.remove(index);
  }

  public static <T> void add(List<T> list, int index, T element) {
    Steps.add(list.size() - index);
    list.add(index, element);
  }

  public static boolean contains(String text, CharSequence part) {
    return indexOf(text, part.toString()) >= 0;
  }

  public static int indexOf(String text, int character) {
    return indexOf(text, character, 0);
  }

  public static int indexOf(String text, int character, int from) {
    int found = text.indexOf(character, from);
    Steps.characters(searched(found, from, text.length()));
    return found;
  }

  public static int indexOf(String text, String part) {
    return indexOf(text, part, 0);
  }

  public static int indexOf(String text, String part, int from) {
    int found = text.indexOf(part, from);
    Steps.characters(searched(found, from, text.length()));
    return found;
  }

  public static int lastIndexOf(String text, int character) {
    Steps.through(text);
    return text.lastIndexOf(character);
  }

  public static int lastIndexOf(String text, int character, int from) {
    Steps.through(text);
    return text.lastIndexOf(character, from);
  }

  public static String[] split(String text, String pattern, int limit) {
    Steps.through(text);
    return text.split(pattern, limit);
  }

  public static boolean equals(String text, @Nullable Object other) {
    if (other instanceof String that && text.length() == that.length()) {
      Steps.through(text);
    }
    return text.equals(other);
  }

  public static boolean equalsIgnoreCase(String text, @Nullable String other) {
    if (other != null && text.length() == other.length()) {
      Steps.through(text);
    }
    return text.equalsIgnoreCase(other);
  }

  public static int compareTo(String text, String other) {
    Steps.through(text.length() < other.length() ? text : other);
    return text.compareTo(other);
  }
}
