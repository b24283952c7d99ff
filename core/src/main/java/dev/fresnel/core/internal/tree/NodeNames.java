// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.tree;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The names of an object's members, in order, the repeated ones included.
 *
 * <p>The objects of a list mostly have the same names. Those that are read from a text then share
 * one of these, so that what is found out of the names is found out once.
 */
public final class NodeNames {

  private static final int SCANNED = 16;

  /** Names that have so many characters together, at most, are kept for the next document. */
  private static final int LONGEST_KEPT = 512;

  private static final int ASKED_BITS = 5;
  private static final int ASKED_LOOKED_AT = 4;
  private static final int MULTIPLIER = 0x9E3779B9;
  private static final int LONGEST_ASKED = 64;

  private static final int SLOT_BITS = 8;
  private static final AtomicReferenceArray<NodeNames> RECENT =
      new AtomicReferenceArray<>(1 << SLOT_BITS);

  /** The bit that tells letters of ASCII in upper and in lower case apart. */
  private static final int CASE_OF_ASCII = 0x20;

  private static final char LAST_ASCII = 0x7F;

  private final String[] names;
  private final @Nullable Map<String, Integer> index;
  private final boolean repeated;
  private final boolean plain;

  /** Those of the keys that were looked for last. */
  private @Nullable KeyedMembers members;

  /**
   * What was asked for, each name in the slot of its hash or in one of the next, where it stays
   * until more names come there than are looked at; threads may replace it.
   */
  private @Nullable Asked @Nullable [] asked;

  /** Where a name stands that was asked for. */
  private static final class Asked {

    private final String name;
    private final int last;

    Asked(String name, int last) {
      this.name = name;
      this.last = last;
    }
  }

  /** The names of an object's members. */
  public NodeNames(String... names) {
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

  /**
   * The names in a part of an array; those that documents had before are the same object.
   *
   * <p>Each has one slot, which the last one of that slot keeps, so that no document can make the
   * search longer, nor keep more in memory.
   */
  public static NodeNames of(String[] names, int from, int to) {
    int hash = to - from;
    int length = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + names[i].hashCode();
      length += names[i].length();
    }
    if (to - from > SCANNED || length > LONGEST_KEPT) {
      return new NodeNames(Arrays.copyOfRange(names, from, to));
    }
    int slot = (hash ^ hash >>> SLOT_BITS) & (RECENT.length() - 1);
    NodeNames known = RECENT.get(slot);
    if (known == null || !known.areAll(names, from, to)) {
      known = new NodeNames(Arrays.copyOfRange(names, from, to));
      RECENT.set(slot, known);
    }
    return known;
  }

  /** The number of names. */
  public int size() {
    return names.length;
  }

  /** A name, counted from 0. */
  public String get(int index) {
    return names[index];
  }

  /** Whether these are the names in a part of an array, case counting. */
  public boolean areAll(String[] others, int from, int to) {
    return Arrays.equals(names, 0, names.length, others, from, to);
  }

  /** Where a name stands last, ignoring case; -1 if it does not. */
  public int last(String name) {
    if (name.length() > LONGEST_ASKED) {
      return search(name);
    }
    @Nullable Asked[] answers = asked;
    if (answers == null) {
      answers = new @Nullable Asked[1 << ASKED_BITS];
      asked = answers;
    }
    // What is asked for are mostly the same few constants of the program.
    int home = (name.hashCode() * MULTIPLIER) >>> (Integer.SIZE - ASKED_BITS);
    int slot = home;
    for (int i = 0; i < ASKED_LOOKED_AT; i++) {
      Asked known = answers[slot];
      if (known == null) {
        return answer(name, answers, slot);
      } else if (known.name.equals(name)) {
        return known.last;
      }
      slot = (slot + 1) & (answers.length - 1);
    }
    return answer(name, answers, home);
  }

  private int answer(String name, @Nullable Asked[] answers, int slot) {
    int last = search(name);
    answers[slot] = new Asked(name, last);
    return last;
  }

  private int search(String name) {
    if (index != null) {
      return index.getOrDefault(foldCase(name), -1);
    }
    return repeated ? lastBefore(names.length, name) : only(name);
  }

  /** Where a name stands that stands once. Most are written as they are documented. */
  private int only(String name) {
    int hash = name.hashCode();
    for (int i = 0; i < names.length; i++) {
      if (names[i].hashCode() == hash && names[i].equals(name)) {
        return i;
      }
    }
    return lastBefore(names.length, name);
  }

  /** Whether a name stands more than once, ignoring case. */
  public boolean areRepeated() {
    return repeated;
  }

  /** Whether Azure Resource Manager evaluates none of the names. */
  public boolean isPlain() {
    return plain;
  }

  /** Which of the names are which keys. */
  public KeyedMembers members(NodeKeys keys) {
    KeyedMembers known = members;
    if (known == null || !known.areOf(keys)) {
      known = new KeyedMembers(keys, names.length, this::get);
      members = known;
    }
    return known;
  }

  private int lastBefore(int end, String name) {
    for (int i = end - 1; i >= 0; i--) {
      String other = names[i];
      if (other.length() == name.length() && beginsAlike(name, other) && isAlike(name, other)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether two names of one length may be alike; sees most that are not in little time. */
  private static boolean beginsAlike(String name, String other) {
    return name.isEmpty()
        || ((name.charAt(0) ^ other.charAt(0)) & ~CASE_OF_ASCII) == 0
        || name.charAt(0) > LAST_ASCII
        || other.charAt(0) > LAST_ASCII;
  }

  private static boolean isAlike(String name, String other) {
    return name.equals(other) || name.equalsIgnoreCase(other);
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
