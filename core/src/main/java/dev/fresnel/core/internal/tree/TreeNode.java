// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.tree;

import dev.fresnel.core.path.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A value that codecs read: one of JSON, or one that an expression gave.
 *
 * <p>It may not be known before deployment ({@link NodeKind#UNKNOWN}). What is known in part is an
 * object or list that holds unknown values, or an unknown value of which {@link #segments} tells
 * the known ones.
 *
 * <p>Which methods may be called depends on the kind; the others throw {@link
 * IllegalStateException}.
 */
public abstract class TreeNode {

  /** What the value is. */
  public abstract NodeKind kind();

  /** What the value is, for messages: its type, and the value itself where that is short. */
  public abstract String describe();

  /** Where the value begins in a text, or where what it was computed from begins. */
  public abstract SourceLocation location();

  /** Whether the value has a place in a text; not so for what a caller told. */
  public boolean isInText() {
    return true;
  }

  /** The number of an object's members, repeated names included, or of a list's elements. */
  public int size() {
    throw unlike("members and elements");
  }

  /** The name of a member of an object, counted from 0. */
  public String name(int index) {
    throw unlike("members");
  }

  /** The value of a member of an object, counted from 0. */
  public TreeNode value(int index) {
    throw unlike("members");
  }

  /** Where the name of a member of an object begins, or else where its value does. */
  public SourceLocation nameLocation(int index) {
    throw unlike("members");
  }

  /** The value of an object's last member of a name, ignoring case; null if there is none. */
  public @Nullable TreeNode get(String name) {
    throw unlike("members");
  }

  /** Which members of an object have which keys. */
  public KeyedMembers members(NodeKeys keys) {
    return new KeyedMembers(keys, size(), this::name);
  }

  /** An element of a list, counted from 0. */
  public TreeNode get(int index) {
    throw unlike("elements");
  }

  /**
   * The text; of a number or a truth value, the text that it is written as; of an unknown value,
   * the expression that gives it, in brackets as a template has it.
   */
  public String text() {
    throw unlike("text");
  }

  /** Whether the text stands in brackets and yet is no expression that a deployment evaluates. */
  public boolean isLiteralInBrackets() {
    return false;
  }

  /** Whether the text can be a GUID, as far as it is known. */
  public boolean mayBeGuid() {
    return true;
  }

  /**
   * The parts of a text between the places where a character stands. An unknown part is shown as
   * {@link #text} shows an unknown value.
   */
  public List<String> segments(char separator) {
    String text = text();
    List<String> segments = new ArrayList<>();
    int start = 0;
    for (int end = text.indexOf(separator); end >= 0; end = text.indexOf(separator, start)) {
      segments.add(text.substring(start, end));
      start = end + 1;
    }
    segments.add(text.substring(start));
    return segments;
  }

  /** The number, if it is one without fraction and exponent that fits. */
  public OptionalLong toLong() {
    return OptionalLong.empty();
  }

  private IllegalStateException unlike(String what) {
    return new IllegalStateException("there are no " + what + " in a node of kind " + kind());
  }
}
