// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.json;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The names of an object's members, in order, the repeated ones included.
 *
 * <p>The objects of a list mostly have the same names. Those that are read from a text then share
 * one of these, so that what is found out of the names is found out once.
 */
final class JsonNames {

  private static final int SCANNED = 16;

  private final String[] names;
  private final @Nullable Map<String, Integer> index;
  private final boolean repeated;
  private final boolean plain;
  private SerializableString @Nullable [] encoded;
  private @Nullable Positions positions;

  /** Where the members go that have these names. */
  private static final class Positions {

    private final JsonKeys keys;
    private final int[] byMember;

    Positions(JsonKeys keys, int[] byMember) {
      this.keys = keys;
      this.byMember = byMember;
    }
  }

  JsonNames(String[] names) {
    this.names = names;
    this.index = names.length > SCANNED ? index(names) : null;
    boolean isRepeated = index != null && index.size() < names.length;
    boolean isPlain = true;
    long lengths = 0;
    for (int i = 0; i < names.length; i++) {
      String name = names[i];
      // Only names of one length can be alike, and few have one length.
      long length = 1L << name.length();
      isRepeated =
          isRepeated || (index == null && (lengths & length) != 0 && lastBefore(i, name) >= 0);
      lengths |= length;
      isPlain = isPlain && !name.startsWith("[") && !name.equalsIgnoreCase("copy");
    }
    this.repeated = isRepeated;
    this.plain = isPlain;
  }

  int size() {
    return names.length;
  }

  String get(int index) {
    return names[index];
  }

  /** Whether these are the names in a part of an array, case counting. */
  boolean areAll(String[] others, int from, int to) {
    return Arrays.equals(names, 0, names.length, others, from, to);
  }

  /** Where a name stands last, ignoring case; -1 if it does not. */
  int last(String name) {
    return index == null ? lastBefore(names.length, name) : index.getOrDefault(foldCase(name), -1);
  }

  /** Whether a name stands more than once, ignoring case. */
  boolean areRepeated() {
    return repeated;
  }

  /** Whether Azure Resource Manager evaluates none of the names. */
  boolean isPlain() {
    return plain;
  }

  /** The names as they stand in a text, to be compared with it. */
  SerializableString[] encoded() {
    SerializableString[] made = encoded;
    if (made == null) {
      made = new SerializableString[names.length];
      for (int i = 0; i < made.length; i++) {
        made[i] = new SerializedString(names[i]);
      }
      encoded = made;
    }
    return made;
  }

  /** The positions of the names among keys, as {@link JsonKeys#find} gives them. */
  int[] positions(JsonKeys keys) {
    Positions known = positions;
    if (known == null || known.keys != keys) {
      int[] byMember = new int[names.length];
      for (int i = 0; i < byMember.length; i++) {
        byMember[i] = keys.find(names[i]);
      }
      known = new Positions(keys, byMember);
      positions = known;
    }
    return known.byMember;
  }

  private int lastBefore(int end, String name) {
    for (int i = end - 1; i >= 0; i--) {
      String other = names[i];
      // Most names are written as they are documented, and equals takes a fraction of the time.
      if (other.length() == name.length() && (other.equals(name) || other.equalsIgnoreCase(name))) {
        return i;
      }
    }
    return -1;
  }

  private static Map<String, Integer> index(String[] names) {
    Map<String, Integer> index = new HashMap<>(names.length * 2);
    for (int i = 0; i < names.length; i++) {
      index.put(foldCase(names[i]), i);
    }
    return index;
  }

  /** Makes texts equal exactly where {@link String#equalsIgnoreCase} says that they are. */
  private static String foldCase(String text) {
    char[] folded = text.toCharArray();
    for (int i = 0; i < folded.length; i++) {
      folded[i] = Character.toLowerCase(Character.toUpperCase(folded[i]));
    }
    return new String(folded);
  }
}
